"""It hurts: /pain in words, and the taps that say in which exercise, how much and where."""

from dataclasses import asdict, replace
from datetime import date

from tgbot.cards import pain as cards
from tgbot.cards.card import Card
from tgbot.chat.command import Command
from tgbot.chat.confirm import confirm, freshen, rewrite_receipt
from tgbot.chat.context import Context
from tgbot.chat.pain_report import MOST_CHOICES, SUBJECT, Open
from tgbot.chat.tapped_session import tapped_session
from tgbot.chat.typed.pain import complains, mentions, pain_in
from tgbot.coach import pain as coach
from tgbot.coach import receipt as receipts
from tgbot.coach import session as sessions
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.coach.guess import Guess, guess
from tgbot.coach.log import Understood
from tgbot.store import pains, workouts
from tgbot.store.outbox import Letter
from tgbot.store.own_exercises import is_own
from tgbot.training.as_json import pain_json
from tgbot.training.exercise import Exercise
from tgbot.training.workout import Pain, Workout

HOW_MUCH = {
    "2": Pain(score=2),
    "4": Pain(score=4),
    "6": Pain(score=6),
    "sharp": Pain(sharp=True),
}
REPLIED_TO = ("session", "howto", "guided", "bell")


def pain(ctx: Context) -> None:
    """`/pain hip thrust 6 left knee`, in any order; what is missing is asked by buttons."""
    report, near, unknown = _said(ctx)
    _take(ctx, report, near, unknown, unknown)


def hear(ctx: Context) -> None:
    """A pain that is spoken of: the same, whatever else was said with it."""
    report, near, unknown = _said(ctx)
    _take(ctx, report, near, unknown, "")


def _take(ctx: Context, report: Open, near: list[Exercise], unknown: str, quoted: str) -> None:
    """Goes on with a report, in an exercise of one's own too; asks in which it was."""
    own = ExerciseNames(ctx.desk).find(unknown) if unknown and report.measured else None
    if report.exercise is not None:
        _go_on(ctx, report)
    elif own is not None and is_own(own):
        made = _without_sets(ctx, report, own)
        confirm(ctx, [Understood(made, filled_in=False)])
    else:
        card = cards.which(ctx.words, _named(ctx, near or coach.suspects(ctx.desk)), quoted)
        ctx.say(card, subject=SUBJECT, facts=asdict(report))


def _without_sets(ctx: Context, report: Open, slug: str) -> Workout:
    day = date.fromisoformat(report.day)
    return Workout(day, slug, (), ctx.desk.moment, pain=report.value)


def is_spoken_of(ctx: Context) -> bool:
    """Whether a text that is no log speaks of a pain at all."""
    return mentions(ctx.text, ctx.desk.library, ctx.desk.language)


def is_all_of(ctx: Context, text: str) -> bool:
    """Whether a text says that something hurts, and nothing else."""
    return complains(text, ctx.desk.library, ctx.desk.language)


def as_line(ctx: Context) -> Understood | None:
    """What a text reports, as the line that it records; None where something is to be asked."""
    report, _, _ = _said(ctx)
    if report.exercise is None or not report.measured:
        return None
    return Understood(_without_sets(ctx, report, report.exercise), filled_in=False)


def _said(ctx: Context) -> tuple[Open, list[Exercise], str]:
    """What a text reports; the exercises it may be about, and the words that mean nothing."""
    command, *behind = ctx.text.split(maxsplit=1) if ctx.text.startswith("/") else ("", ctx.text)
    asked = command.partition("@")[0].casefold() == "/pain"
    text = behind[0] if behind else ""
    said = pain_in(text, ctx.desk.content, ctx.desk.language, behind_command=asked)
    message_id = ctx.message.message_id if ctx.message is not None else 0
    log = f"msg:{ctx.chat_id}:{message_id}"
    source = workouts.message_source(ctx.chat_id, message_id, 1)
    named = said.exercise
    near = ctx.desk.content.nearest(said.unknown, ctx.desk.language) if said.unknown else []
    if named is None and said.unknown:
        named = ctx.desk.content.sure(said.unknown, ctx.desk.language)
    slug = None if named is None else named.slug
    report = Open(log, source, ctx.today.isoformat(), slug, pain_json(said.pain))
    if ctx.about is not None and ctx.chat_id == ctx.person.chat_id:
        report, replied = _in_reply(ctx, ctx.about, report)
        near = near or replied
    return report, near, said.unknown


def _in_reply(ctx: Context, about: Letter, report: Open) -> tuple[Open, list[Exercise]]:
    """A report that replies to a card: of its exercise and day, with the sets of a receipt."""
    kind, _, log = (about.subject or "").partition(":")
    known = ctx.desk.content.exercises
    if kind != "log":
        meant = guess(ctx.desk, about) if kind in REPLIED_TO else Guess(None)
        day = (meant.day or ctx.today).isoformat()
        one = meant.exercise if kind != "session" else None
        slug = report.exercise or (one if one in known else None)
        return replace(report, day=day, exercise=slug), []
    rows = workouts.of_log(ctx.conn, ctx.person.id, log)
    if report.exercise is not None:
        rows = [row for row in rows if row.workout.exercise == report.exercise]
    slugs = [slug for slug in dict.fromkeys(row.workout.exercise for row in rows) if slug in known]
    if not slugs:
        return report, []
    last, slug = rows[-1], slugs[0] if len(slugs) == 1 else None
    day = last.workout.date.isoformat()
    replied = Open(last.log, last.source, day, slug, report.pain, told=True)
    return replied, [known[one] for one in slugs]


def hurt(ctx: Context) -> None:
    """It hurt, on a receipt: of which exercise of it, and how much."""
    rows = workouts.of_log(ctx.conn, ctx.person.id, ":".join(ctx.args))
    known = ctx.desk.content.exercises
    slugs = [slug for slug in dict.fromkeys(row.workout.exercise for row in rows) if slug in known]
    if not slugs:
        ctx.answer("tap-out-of-date")
        return
    last = rows[-1]
    slug = slugs[0] if len(slugs) == 1 else None
    day = last.workout.date.isoformat()
    report = Open(last.log, last.source, day, slug, pain_json(Pain()), told=True)
    _say(ctx, report, [known[one] for one in slugs])


def hurt_in(ctx: Context) -> None:
    """It hurt, on a how-to: in its exercise, today."""
    exercise = ctx.desk.content.exercises.get(ctx.args[0] if ctx.args else "")
    if exercise is None:
        ctx.answer("tap-out-of-date")
        return
    _say(ctx, Open.of_tap(ctx, ctx.today, exercise.slug), [exercise])


def hurt_today(ctx: Context) -> None:
    """It hurt, on a session card: of which exercise, and how much."""
    of = tapped_session(ctx)
    if of is None:
        return
    items = sessions.session(ctx.desk, of).items
    known = ctx.desk.content.exercises
    slugs = [one.exercise for item in items for one in item.done]
    slugs += [item.plan.exercise.slug for item in items if not item.done]
    choices = [known[slug] for slug in dict.fromkeys(slugs)]
    report = Open.of_tap(ctx, of.day, choices[0].slug if len(choices) == 1 else None)
    _say(ctx, report, choices)


def which(ctx: Context) -> None:
    """The exercise that a pain comes from."""
    report, slug = _open(ctx), ctx.args[0] if ctx.args else ""
    if report is not None and slug == "none":
        ctx.rewrite_tapped(cards.not_training(ctx.words))
    elif report is None or slug not in ctx.desk.content.exercises:
        ctx.answer("tap-out-of-date")
    else:
        _go_on(ctx, _with_exercise(ctx, report, slug))


def how_much(ctx: Context) -> None:
    """How much it hurts."""
    report, level = _open(ctx), HOW_MUCH.get(ctx.args[0] if ctx.args else "")
    if report is None or level is None or report.exercise is None:
        ctx.answer("tap-out-of-date")
        return
    known = replace(report.value, score=level.score, sharp=level.sharp)
    _go_on(ctx, replace(report, pain=pain_json(known)))


def where(ctx: Context) -> None:
    """Where it hurts."""
    report, site = _open(ctx), ctx.args[0] if ctx.args else ""
    exercise = None if report is None else ctx.desk.content.exercises.get(report.exercise or "")
    if report is None or exercise is None or not report.measured:
        ctx.answer("tap-out-of-date")
        return
    if site not in (*coach.sites(ctx.desk, exercise), "other"):
        ctx.answer("tap-out-of-date")
        return
    known = replace(report.value, site=None if site == "other" else site)
    _finish(ctx, replace(report, pain=pain_json(known)), exercise)


def _go_on(ctx: Context, report: Open) -> None:
    """Notes what is known, and asks what is not."""
    exercise = ctx.desk.content.exercises[report.exercise or ""]
    if not report.measured:
        _ask(ctx, report, cards.how_much(ctx.words, _name(ctx, exercise)))
    elif report.value.site is None and report.value.score != 0:
        _note(ctx, report, exercise)
        _ask(ctx, report, cards.where(ctx.words, coach.sites(ctx.desk, exercise)))
    else:
        _finish(ctx, report, exercise)


def _say(ctx: Context, report: Open, choices: list[Exercise]) -> None:
    """Asks the first question in a message of its own: the one that was tapped stays."""
    if report.exercise is None:
        card = cards.which(ctx.words, _named(ctx, choices), "")
    else:
        card = cards.how_much(ctx.words, _name(ctx, ctx.desk.content.exercises[report.exercise]))
    ctx.say(card, subject=SUBJECT, facts=asdict(report))


def _ask(ctx: Context, report: Open, card: Card) -> None:
    if ctx.tap is not None:
        ctx.rewrite_tapped(card, subject=SUBJECT, facts=asdict(report))
    else:
        ctx.say(card, subject=SUBJECT, facts=asdict(report))


def _finish(ctx: Context, report: Open, exercise: Exercise) -> None:
    """Notes the pain and says what follows: in the receipt above, or as a receipt of its own."""
    _note(ctx, report, exercise)
    if report.told:
        safety = exercise.text(ctx.words.language).safety_line
        stops = coach.too_much(report.value)
        card = cards.noted(ctx.words, stops, safety, coach.easier(ctx.desk, exercise))
        _ask(ctx, report, card)
        return
    made = receipts.receipt(ctx.desk, report.log)
    subject, facts = receipts.subject(report.log), {"log": report.log}
    if made is not None and ctx.tap is not None:
        ctx.rewrite_tapped(made.card, subject=subject, facts=facts)
    elif made is not None:
        ctx.say(made.card, subject=subject, facts=facts)


def _note(ctx: Context, report: Open, exercise: Exercise) -> None:
    """Keeps the pain with its workout; a report without one is a workout without sets."""
    day = date.fromisoformat(report.day)
    rows = workouts.of_log(ctx.conn, ctx.person.id, report.log)
    row = next((row for row in rows if row.source == report.source), None)
    if row is None:
        made = _without_sets(ctx, report, exercise.slug)
        workouts.add(ctx.conn, ctx.person.id, report.log, report.source, made)
    elif row.workout.exercise != exercise.slug:
        # Its message was edited: another exercise hurt, or it reported sets before.
        made = _without_sets(ctx, report, exercise.slug)
        workouts.replace(ctx.conn, ctx.person.id, row, made)
    else:
        pains.note(ctx.conn, ctx.person.id, row.id, report.value)
    rewrite_receipt(ctx, report.log)
    freshen(ctx, [day])


def _with_exercise(ctx: Context, report: Open, slug: str) -> Open:
    """The report for an exercise: with the newest row of it, where its log has one."""
    rows = workouts.of_log(ctx.conn, ctx.person.id, report.log)
    of_it = [row for row in rows if row.workout.exercise == slug]
    return replace(report, exercise=slug, source=of_it[-1].source if of_it else report.source)


def _open(ctx: Context) -> Open | None:
    facts = ctx.about.facts if ctx.about is not None else None
    known = ctx.about is not None and ctx.about.subject == SUBJECT and isinstance(facts, dict)
    return Open(**facts) if known and facts is not None else None


def _named(ctx: Context, exercises: list[Exercise]) -> list[tuple[str, str]]:
    return [(one.slug, _name(ctx, one)) for one in exercises[:MOST_CHOICES]]


def _name(ctx: Context, exercise: Exercise) -> str:
    return exercise.text(ctx.words.language).name


COMMANDS = (Command("pain", pain),)
TAPS = {
    "hurt": hurt,
    "hurts": hurt_today,
    "hurtof": hurt_in,
    "painof": which,
    "ouch": how_much,
    "site": where,
}
