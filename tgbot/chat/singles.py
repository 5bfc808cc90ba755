"""Single sets, sent one by one: `12`, `12`, `11` add up in one receipt."""

from dataclasses import replace
from datetime import timedelta

from tgbot.chat import asked
from tgbot.chat.asked import Asked
from tgbot.chat.confirm import confirm, freshen, rewrite_receipt
from tgbot.chat.context import Context
from tgbot.coach import choices, kept_log, single_sets
from tgbot.coach import log as coach
from tgbot.coach.doubt import doubt
from tgbot.coach.guess import Guess
from tgbot.coach.log import Understood, Unnamed
from tgbot.store import guided, logs, workouts
from tgbot.store.workouts import Logged
from tgbot.training.notation import Refusal

ADD_UP_FOR = timedelta(hours=3)
MOST_OF_ONES_OWN = 10
"""An exercise without a ladder has no number of sets after which it is done."""

CARDS = ("session", "log", "howto", "guided", "bell")


def add(ctx: Context, text: str, meant: Guess, refusal: Refusal) -> None:
    """Takes a lone number as a set of what is going on, or asks of what it is one."""
    going_on = _going_on(ctx)
    if _several(ctx, text, meant, refusal, going_on):
        return
    before = _open(ctx) if going_on else None
    if before is not None and single_sets.is_bare(text, refusal):
        first = before[0].workout
        meant = Guess(first.exercise, first.date)
    one = single_sets.one_set(ctx.desk, text, refusal, meant) if going_on else None
    if one is not None and before is not None and single_sets.is_bare(text, refusal):
        one = _with_what_was_used(one, before[-1])
    said = (
        f"1x{refusal.lone}" if single_sets.is_bare(text, refusal) else (*refusal.readings, text)[0]
    )
    unsure = None if one is None else doubt(ctx.desk, said, [one], meant)
    if one is None or ctx.message is None:
        _ask(ctx, text, meant, refusal)
    elif unsure is not None:
        asked.ask(ctx, Asked.of(ctx, text, meant), unsure)
    elif before is None or not _adds_to(before, one):
        confirm(ctx, [one])
    else:
        log = before[0].log
        kept_log.save(ctx.desk, log, ctx.chat_id, ctx.message.message_id, [one])
        rewrite_receipt(ctx, log)
        freshen(ctx, [one.workout.date])


def _several(ctx: Context, text: str, meant: Guess, refusal: Refusal, going_on: bool) -> bool:
    """Lines of which each is one set: saved where that is beyond doubt, else offered."""
    said = single_sets.each_one_set(ctx.desk, text, meant)
    if said is None:
        return False
    found = coach.understand(ctx.desk, said, meant)
    if not isinstance(found, list):
        asked.ask(ctx, Asked.of(ctx, said, meant), found)
        return True
    of = {line.workout.exercise for line in found if isinstance(line, Understood)}
    unsure = doubt(ctx.desk, said, found, meant)
    if unsure is not None:
        asked.ask(ctx, Asked.of(ctx, text, meant), unsure)
    elif going_on or len(of) == 1 < len(found):
        confirm(ctx, found)
    else:
        ways = replace(refusal, readings=(said,), example=said)
        asked.ask(ctx, Asked.of(ctx, text, meant), ways)
    return True


def _ask(ctx: Context, text: str, meant: Guess, refusal: Refusal) -> None:
    question = Asked.of(ctx, text, meant)
    if single_sets.is_bare(text, refusal):
        question = replace(question, number=refusal.lone)
        asked.ask(ctx, question, Unnamed(None, choices.of_the_programme(ctx.desk)))
    else:
        asked.ask(ctx, question, refusal)


def _adds_to(before: list[Logged], one: Understood) -> bool:
    first, new = before[0].workout, one.workout
    return (first.exercise, first.date) == (new.exercise, new.date)


def _with_what_was_used(one: Understood, before: Logged) -> Understood:
    """A set of which only the number was said is done with what the set before it was."""
    used = before.workout.sets[-1]
    sets = tuple(
        replace(done, resistance=used.resistance, also=used.also) for done in one.workout.sets
    )
    return Understood(replace(one.workout, sets=sets), filled_in=False)


def _going_on(ctx: Context) -> bool:
    """Whether a bare number can only be a set: a reply to a card, or a session under way."""
    if ctx.about is not None and (ctx.about.subject or "").partition(":")[0] in CARDS:
        return True
    newest = workouts.newest(ctx.conn, ctx.person.id, None, 0, 1)
    return any(row.workout.logged_at >= ctx.desk.moment - ADD_UP_FOR for row in newest)


def _open(ctx: Context) -> list[Logged] | None:
    """The single sets that another one adds to; None where they are complete or none are.

    A reply to a card goes on to the most sets of the ladder, a bare number to those planned.
    """
    log = logs.last_log(ctx.conn, ctx.person.id, ctx.desk.moment - ADD_UP_FOR)
    if log is None or log.startswith(guided.LOGS):
        # A set that was tapped in a guided session is taken back alone.
        return None
    rows = workouts.of_log(ctx.conn, ctx.person.id, log)
    done = {(row.workout.exercise, row.workout.date) for row in rows}
    if len(done) != 1 or any(len(row.workout.sets) != 1 for row in rows):
        return None
    exercise = ctx.desk.content.exercises.get(rows[0].workout.exercise)
    shown = rows[0].workout.prescribed
    most = MOST_OF_ONES_OWN if exercise is None else exercise.ladder.sets_max
    if ctx.about is None and shown is not None:
        most = shown.sets
    return rows if len(rows) < most else None
