"""`done` in reply to a session's card, “did it yesterday”, “all done”: all that is left of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tgbot.chat import asked, pain_report
from tgbot.chat.asked import Asked
from tgbot.chat.confirm import confirm
from tgbot.chat.context import Context
from tgbot.chat.pain_steps import go_on
from tgbot.chat.typed.pain import mentions, pain_in
from tgbot.coach import activity, choices, guided, said_done
from tgbot.coach import log as coach
from tgbot.coach import session as sessions
from tgbot.coach.done_doubt import beside_sets, done_doubt
from tgbot.coach.guess import Guess, guess, howto_open, session_replied_to
from tgbot.coach.log import Line, Understood, Unnamed
from tgbot.coach.said_done import SaidDone
from tgbot.training.as_json import pain_json

A_WORD_OR_TWO = 2


def takes(ctx: Context, text: str) -> bool:
    """Records what is left of the session that a text says was done; False: it says no such.

    What may say that it went otherwise is asked first.
    """
    said = said_done.said_done(ctx.desk, text)
    if said is None:
        return _named(ctx, text) or _among_other_lines(ctx, text)
    of = session_replied_to(ctx.desk, ctx.about)
    if of is not None and ctx.about is not None:
        printed, day = sessions.printed(ctx.desk, ctx.about.facts), said.day or of.day
        _settle(ctx, text, said, said_done.lines_of(ctx.desk, printed, day, said.note), day)
        return True
    return _without_card(ctx, text, said)


def _without_card(ctx: Context, text: str, said: SaidDone) -> bool:
    """The session of a day that was named, or all of today's; else of one exercise."""
    earlier = said.day is not None and said.day != ctx.today
    led = guided.in_progress(ctx.desk) is not None and not earlier
    whole = said.all_of_it or (earlier and howto_open(ctx.desk) is None)
    if ctx.about is not None or not whole or led:
        return _of_one(ctx, text, said)
    day = said.day or ctx.today
    printed = said_done.session_of(ctx.desk, day)
    if printed is not None:
        _settle(ctx, text, said, said_done.lines_of(ctx.desk, printed, day, said.note), day)
    elif earlier:
        near = choices.of_the_programme(ctx.desk)
        asked.ask(ctx, Asked.of(ctx, text, Guess(None)), Unnamed(None, near))
    return printed is not None or earlier or _of_one(ctx, text, said)


def is_all_in(ctx: Context) -> bool:
    """Says so where all of today's session is logged: "done" is of none of its exercises then."""
    # What stands beside it may be about another exercise, and is not lost.
    if ctx.in_group or ctx.about is not None or len(ctx.text.split()) > A_WORD_OR_TWO:
        return False
    printed = said_done.session_of(ctx.desk, ctx.today)
    if printed is None or said_done.lines_of(ctx.desk, printed, ctx.today, None):
        return False
    ctx.tell("today-logged-already")
    return True


def _of_one(ctx: Context, text: str, said: SaidDone) -> bool:
    """The one exercise that it is for, where what stands beside it has to be asked."""
    if not said.besides or said.reads:
        return False
    meant = guess(ctx.desk, ctx.about)
    found = coach.understand(ctx.desk, "done", meant)
    if not isinstance(found, list):
        return False
    day = said.day or meant.day or ctx.today
    one = said_done.noted(said_done.moved(found, day), said.note)
    session = said_done.session_of(ctx.desk, day) if ctx.about is None else None
    whole = said_done.lines_of(ctx.desk, session or (), day, said.note)
    _settle(ctx, text, said, one, day, whole)
    return True


def _named(ctx: Context, text: str) -> bool:
    """“Dead bug done”: as planned, where it was; asked, where the session has no such exercise."""
    name = said_done.exercise_done(ctx.desk, text)
    found = (
        None if name is None else coach.understand(ctx.desk, " ".join((name, "done")), Guess(None))
    )
    if not isinstance(found, list):
        return False
    of = session_replied_to(ctx.desk, ctx.about)
    day = of.day if of is not None else ctx.today
    printed = said_done.session_of(ctx.desk, day) or ()
    lines = said_done.lines_of(ctx.desk, printed, day, None)
    slugs = {line.workout.exercise for line in found if isinstance(line, Understood)}
    planned: list[Line] = [
        line for line in lines if isinstance(line, Understood) and line.workout.exercise in slugs
    ]
    said = SaidDone(None, None, all_of_it=False, besides="" if planned else text.strip())
    _settle(ctx, text, said, planned or said_done.moved(found, day), day)
    return True


def _among_other_lines(ctx: Context, text: str) -> bool:
    """“All done” on a line of its own, beside a run or a weight on others."""
    lines = activity.pieces(text)
    whole = [line for line in lines if said_done.is_of_all(line)] if len(lines) > 1 else []
    said = said_done.said_done(ctx.desk, whole[0]) if len(whole) == 1 else None
    if said is None:
        return False
    others = coach.understand(ctx.desk, text.replace(whole[0], "", 1), Guess(None))
    day = said.day or ctx.today
    printed = said_done.session_of(ctx.desk, day)
    if printed is None or not isinstance(others, list):
        return False
    done = said_done.lines_of(ctx.desk, printed, day, said.note)
    if not done and said.besides:
        # Nothing is left of which to ask whether it went so.
        return False
    if any(isinstance(line, Understood) for line in others):
        asked.ask(
            ctx, Asked.of(ctx, text, Guess(None, day)), beside_sets(ctx.desk, text, done, others)
        )
    else:
        _settle(ctx, text, said, [*done, *others], day)
    return True


def _settle(
    ctx: Context,
    text: str,
    said: SaidDone,
    lines: list[Line],
    day: date,
    whole: Sequence[Line] = (),
) -> None:
    """Records the lines, or asks whether it went so; what hurt is asked in any case."""
    if not lines:
        ctx.tell("today-logged-already")
    elif said.besides:
        doubt = done_doubt(ctx.desk, text, said, lines, whole)
        asked.ask(ctx, Asked.of(ctx, text, Guess(None, day)), doubt)
    elif said.pain is not None and len(lines) == 1 and isinstance(lines[0], Understood):
        hurt = replace(lines[0].workout, pain=said.pain)
        confirm(ctx, [replace(lines[0], workout=hurt)])
        return
    else:
        confirm(ctx, lines)
    log = f"msg:{ctx.chat_id}:{ctx.message.message_id if ctx.message else 0}"
    if said.pain is not None and said.pain.score != 0:
        pain_report.ask_of_which(ctx, log, lines, said.pain)
    elif said.besides and mentions(text, ctx.desk.library, ctx.desk.language):
        _hear_besides(ctx, text, log, whole or lines, day)


def _hear_besides(ctx: Context, text: str, log: str, lines: Sequence[Line], day: date) -> None:
    """Notes a pain in words beside “done” that say more, or asks: it is not lost with them."""
    heard = pain_in(text, ctx.desk.content, ctx.desk.language, behind_command=False)
    if heard.exercise is None:
        pain_report.ask_of_which(ctx, log, lines, heard.pain)
        return
    # Of a pain a group reads nothing; the log itself is still being asked about.
    ctx.in_group, of = False, f"pain:{log}"
    pain, slug = pain_json(heard.pain), heard.exercise.slug
    go_on(ctx, pain_report.Open(of, f"{of}:1", day.isoformat(), slug, pain))
