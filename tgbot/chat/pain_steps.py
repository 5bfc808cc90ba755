"""A pain that is being told: how much, where, and what follows, one question after the other."""

from dataclasses import asdict, replace
from datetime import date

from tgbot.cards import pain as cards
from tgbot.cards.card import Card
from tgbot.cards.guided_between import back_below
from tgbot.chat import question
from tgbot.chat.confirm import freshen, rewrite_receipt
from tgbot.chat.context import Context
from tgbot.chat.pain_report import ASKED, MOST_CHOICES, SUBJECT, Open
from tgbot.coach import guided
from tgbot.coach import pain as coach
from tgbot.coach import receipt as receipts
from tgbot.store import pains, workouts
from tgbot.training.exercise import Exercise
from tgbot.training.workout import Workout


def go_on(ctx: Context, report: Open) -> None:
    """Notes what is known, and asks what is not."""
    exercise = ctx.desk.content.exercises[report.exercise or ""]
    if not report.measured:
        _ask(ctx, report, cards.how_much(ctx.words, name_of(ctx, exercise)))
    elif report.value.site is None and report.value.score != 0:
        _note(ctx, report, exercise)
        _ask(ctx, report, cards.where(ctx.words, coach.sites(ctx.desk, exercise)))
    else:
        finish(ctx, report, exercise)


def say(ctx: Context, report: Open, choices: list[Exercise], quoted: str = "") -> None:
    """Asks the first question in a message of its own: one that was tapped stays."""
    if report.exercise is None:
        card = cards.which(ctx.words, _named(ctx, choices), quoted)
    else:
        card = cards.how_much(ctx.words, name_of(ctx, ctx.desk.content.exercises[report.exercise]))
    ctx.say(_with_the_way_back(ctx, card), subject=SUBJECT, facts=asdict(report))
    question.ask_beside(ctx, ASKED)


def with_exercise(ctx: Context, report: Open, slug: str) -> Open:
    """The report for an exercise: with the newest row of it, where its log has one."""
    rows = workouts.of_log(ctx.conn, ctx.person.id, report.log)
    of_it = [row for row in rows if row.workout.exercise == slug]
    return replace(report, exercise=slug, source=of_it[-1].source if of_it else report.source)


def _ask(ctx: Context, report: Open, card: Card) -> None:
    _show(ctx, report, card)
    question.ask_beside(ctx, ASKED)


def _show(ctx: Context, report: Open, card: Card) -> None:
    card = _with_the_way_back(ctx, card)
    if ctx.tap is not None:
        ctx.rewrite_tapped(card, subject=SUBJECT, facts=asdict(report))
    else:
        ctx.say(card, subject=SUBJECT, facts=asdict(report))


def finish(ctx: Context, report: Open, exercise: Exercise) -> None:
    """Notes the pain and says what follows: in the receipt above, or as a receipt of its own."""
    _note(ctx, report, exercise)
    question.settle(ctx)
    if report.told:
        safety = exercise.text(ctx.words.language).safety_line
        stops = coach.too_much(report.value)
        card = cards.noted(ctx.words, stops, safety, coach.easier(ctx.desk, exercise))
        _show(ctx, report, card)
        return
    made = receipts.receipt(ctx.desk, report.log)
    subject, facts = receipts.subject(report.log), {"log": report.log}
    if made is None:
        return
    card = _with_the_way_back(ctx, made.card)
    if ctx.tap is not None:
        ctx.rewrite_tapped(card, subject=subject, facts=facts)
    else:
        ctx.say(card, subject=subject, facts=facts)


def _note(ctx: Context, report: Open, exercise: Exercise) -> None:
    """Keeps the pain with its workout; a report without one is a workout without sets."""
    day = date.fromisoformat(report.day)
    rows = workouts.of_log(ctx.conn, ctx.person.id, report.log)
    row = next((row for row in rows if row.source == report.source), None)
    if row is None:
        made = without_sets(ctx, report, exercise.slug)
        workouts.add(ctx.conn, ctx.person.id, report.log, report.source, made)
    elif row.workout.exercise != exercise.slug:
        # Its message was edited: another exercise hurt, or it reported sets before.
        made = without_sets(ctx, report, exercise.slug)
        workouts.replace(ctx.conn, ctx.person.id, row, made)
    else:
        pains.note(ctx.conn, ctx.person.id, row.id, report.value)
    rewrite_receipt(ctx, report.log)
    freshen(ctx, [day])


def without_sets(ctx: Context, report: Open, slug: str) -> Workout:
    """A workout of nothing but the pain."""
    day = date.fromisoformat(report.day)
    return Workout(day, slug, (), ctx.desk.moment, pain=report.value)


def _named(ctx: Context, exercises: list[Exercise]) -> list[tuple[str, str]]:
    """So many exercises as there may be buttons: slugs with names."""
    return [(one.slug, name_of(ctx, one)) for one in exercises[:MOST_CHOICES]]


def name_of(ctx: Context, exercise: Exercise) -> str:
    """What an exercise is called in the person's language."""
    return exercise.text(ctx.words.language).name


def _with_the_way_back(ctx: Context, card: Card) -> Card:
    """In the middle of a guided session a button that brings its set below."""
    at = None if ctx.in_group else guided.in_progress(ctx.desk)
    if at is None:
        return card
    return replace(card, buttons=(*card.buttons, (back_below(ctx.words, at.row.id),)))
