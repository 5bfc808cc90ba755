"""“Undo” right after a change of settings, plan or session: the last log is not what is meant."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tgbot.cards import last_change as cards
from tgbot.chat import plan_exercises, question, setup_back, several_days, ticks
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.panel import CHANGED_AT, SUBJECT, WAS, show
from tgbot.chat.ticks import Ticks
from tgbot.coach import as_it_was, move, skips
from tgbot.coach import plan as plans
from tgbot.coach import receipt as receipts
from tgbot.coach import settings as coach
from tgbot.coach.named_log import in_a_few_words
from tgbot.coach.training_days import MOVED_TO, moved_to
from tgbot.store import appointments, logs, outbox
from tgbot.store.appointments import Appointment
from tgbot.store.outbox import Letter

LOOKED_AT = 8
"""So many of the newest panels are looked at for the last change."""
JUST_AFTER = timedelta(seconds=1)
"""Telegram tells the moment of a message to the second."""
_SHOWN_AS = {"week_day": "week", "week_time": "week", "cautions": "hurts", as_it_was.PLAN: "days"}
"""The setting under which the settings show what has another name with the person."""


@dataclass(frozen=True, slots=True)
class _Change:
    """What was changed last, and when.

    A panel tells of it, or it is that of sessions, of what is ticked and not kept yet, or the last
    answer of the onboarding.
    """

    at: datetime
    letter: Letter | None = None
    sessions: tuple[Appointment, ...] = ()
    ticked: Ticks | None = None
    answer: bool = False


def takes(ctx: Context, since: datetime, log: str | None) -> bool:
    """Asks whether the last change is to be taken back; False where a log came after it, or none.

    What its own card can bring back again is taken back at once: the exercises of a plan, a tick,
    an answer of the onboarding.
    """
    change = _last(ctx)
    if change is None or change.at < since or _logged_after(ctx, change):
        return False
    said = None if log is None else (log, in_a_few_words(ctx.desk, log))
    if change.answer:
        setup_back.takes_back(ctx)
        return True
    if change.ticked is not None:
        ticks.take_back(ctx, change.ticked, said)
        return True
    if change.sessions:
        _ask_of_sessions(ctx, change.sessions, said)
        return True
    assert change.letter is not None, "a change is told by a panel or is one of sessions"
    if plan_exercises.puts_back(ctx, change.letter.facts):
        return True
    was = change.letter.facts[WAS]
    now = {name: as_it_was.kept(ctx.desk, name) for name in was}
    card = cards.settings(ctx.words, was, said)
    ctx.say(card, subject=SUBJECT, facts={"back_to": was, "now": now})
    return True


def as_before(ctx: Context) -> None:
    """A tap: all that was changed is as it was, unless it has changed again since."""
    facts: Any = None if ctx.about is None else ctx.about.facts
    if not isinstance(facts, dict) or "back_to" not in facts:
        ctx.answer("tap-out-of-date")
        return
    was, now = facts["back_to"], facts["now"]
    if any(as_it_was.kept(ctx.desk, name) != value for name, value in now.items()):
        ctx.answer("tap-out-of-date")
        return
    ctx.desk = as_it_was.put_back(ctx.desk, was)
    ctx.takes_back = True
    freshen(ctx, [ctx.today])
    question.settle(ctx)
    plan = plans.card(ctx.desk, changed=True)
    if plan is not None and set(was) <= {as_it_was.PLAN, "breaks"}:
        show(ctx, plan)
        return
    first = next(iter(was))
    show(ctx, coach.card(ctx.desk, changed=_SHOWN_AS.get(first, first)))


def _ask_of_sessions(ctx: Context, sessions: tuple[Appointment, ...], log: Any) -> None:
    of, *others = sessions
    went = moved_to(ctx.conn, ctx.person, of)
    if others:
        card = cards.skipped_several(ctx.words, [one.day for one in sessions], log)
        kept = {several_days.WAYS: [[one.id for one in sessions]]}
        ctx.say(card, subject=several_days.SUBJECT, facts=kept)
    elif went is None:
        ctx.say(cards.skipped(ctx.words, of.id, of.day, log))
    else:
        ctx.say(cards.moved(ctx.words, of.id, went, log))


def _last(ctx: Context) -> _Change | None:
    """The last change; None where it was taken back already."""
    told = outbox.about(ctx.conn, ctx.person.chat_id, SUBJECT, most=LOOKED_AT)
    noted = [one for one in told if isinstance(one.facts, dict) and CHANGED_AT in one.facts]
    newest = max(noted, key=lambda one: (one.facts[CHANGED_AT], one.id), default=None)
    found = _of_sessions(ctx)
    if newest is not None:
        found.append(_Change(datetime.fromisoformat(newest.facts[CHANGED_AT]), letter=newest))
    last = max([*found, *_not_kept(ctx, told)], key=lambda one: one.at, default=None)
    panel = None if last is None or last.ticked is not None else last.letter
    return None if panel is not None and WAS not in panel.facts else last


def _not_kept(ctx: Context, told: Iterable[Letter]) -> Iterator[_Change]:
    """The last tick of a panel that is open, and where the onboarding stands."""
    ticked, answered = ticks.newest(ctx.words, told), setup_back.moment(ctx)
    if ticked is not None:
        yield _Change(ticked.at, letter=ticked.letter, ticked=ticked)
    if answered is not None:
        yield _Change(answered, answer=True)


def _of_sessions(ctx: Context) -> list[_Change]:
    """The sessions that were skipped or moved; those skipped at one moment went together."""
    together: dict[tuple[str, bool | int], list[Appointment]] = {}
    yesterday = ctx.today - timedelta(days=1)
    for one in appointments.since(ctx.conn, ctx.person.id, "session", yesterday):
        at = _changed_at(one)
        if at is not None:
            together.setdefault((at, one.state == "skipped" or one.id), []).append(one)
    return [
        _Change(datetime.fromisoformat(at), sessions=tuple(of)) for (at, _), of in together.items()
    ]


def _changed_at(of: Appointment) -> str | None:
    """When a session was skipped or moved; None where it is on its day."""
    if of.state == "skipped":
        return of.facts.get(skips.LET_GO_AT)
    return of.facts.get(move.MOVED_AT) if MOVED_TO in of.facts else None


def _logged_after(ctx: Context, change: _Change) -> bool:
    """Whether a log was recorded after a change; of the same second it is by what was said last."""
    person_id = ctx.person.id
    if logs.last_log(ctx.conn, person_id, change.at + JUST_AFTER) is not None:
        return True
    log = logs.last_log(ctx.conn, person_id, change.at)
    if log is None or change.letter is None:
        return log is not None
    receipt = max((one.id for one in receipts.letters(ctx.desk, log)), default=0)
    return receipt > change.letter.id


TAPS = {"as-before": as_before}
