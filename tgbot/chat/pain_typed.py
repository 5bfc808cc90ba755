"""How much it hurts, where and in which exercise, typed where the buttons ask for it."""

from dataclasses import replace

from tgbot.cards.pain import LEVELS
from tgbot.chat import question
from tgbot.chat.context import Context
from tgbot.chat.pain_report import ASKED, SUBJECT, Open
from tgbot.chat.pain_steps import go_on, say, with_exercise
from tgbot.chat.pain_taps import HOW_MUCH
from tgbot.chat.typed.pain import SaidPain, answered, degree_in
from tgbot.chat.typed.wishes import plain
from tgbot.coach import pain as coach
from tgbot.store import outbox
from tgbot.store.last_said import last_said
from tgbot.training.as_json import pain_json
from tgbot.training.workout import Pain


def said_in(ctx: Context, *, number: bool = True) -> SaidPain | None:
    """What a text says in answer to a question about a pain; None where it says more than that.

    `number`: whether a bare number is how much it hurts.
    """
    said = plain(ctx.text)
    for level in LEVELS:
        if said == plain(ctx.words.label(f"button-pain-{level}")):
            return SaidPain(None, HOW_MUCH[level], "")
    degree = degree_in(ctx.text)
    if degree is not None:
        return SaidPain(None, HOW_MUCH[degree], "")
    return answered(ctx.text, ctx.desk.content, ctx.desk.language, number=number)


def completed(known: Pain, said: Pain) -> Pain:
    """What is known of a pain, with what was said now where nothing was known."""
    measured = known.sharp or known.score is not None
    return Pain(
        known.score if measured else said.score,
        known.site or said.site,
        known.side or said.side,
        known.sharp or (said.sharp and not measured),
    )


def typed(ctx: Context) -> bool:
    """Takes the answer, as long as the question is the last thing that was said."""
    asked = _asked(ctx)
    if asked is None:
        return False
    report = asked
    said = said_in(ctx, number=report.exercise is not None and not report.measured)
    if said is None:
        return False
    if said.exercise is not None:
        if report.exercise is not None:
            return False
        report = with_exercise(ctx, report, said.exercise.slug)
    pain = completed(report.value, said.pain)
    if pain == asked.value and report.exercise == asked.exercise:
        return False
    report = replace(report, pain=pain_json(pain))
    if report.exercise is None:
        # Where or how much, before it is known in which: kept, and that is still to be said.
        say(ctx, report, coach.suspects(ctx.desk))
    else:
        go_on(ctx, report)
    return True


def asks_again(ctx: Context) -> bool:
    """Asks how much it hurts once more, where what was typed below that means nothing else."""
    if str((ctx.person.waiting or {}).get("ask")) != ASKED:
        return False
    report = _asked(ctx)
    if report is None or report.exercise is None or report.measured or report.again:
        return False
    go_on(ctx, replace(report, again=True))
    return True


def _asked(ctx: Context) -> Open | None:
    """What is being asked about, as long as the question is the last thing that was said."""
    if not question.is_open(ctx, SUBJECT):
        return None
    letter = next(iter(outbox.about(ctx.conn, ctx.person.chat_id, SUBJECT)), None)
    if letter is None or not letter.facts or letter.id != last_said(ctx.conn, letter.chat_id):
        return None
    return Open(**letter.facts)


ANSWERS = {ASKED: typed}
