"""A plan in words: “mon wed fri 07:30 glutes” → what is to change, or the part not understood."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time

from tgbot.chat.typed.plan import PlanWords, plan_in
from tgbot.chat.typed.times import time_in
from tgbot.coach.desk import Desk
from tgbot.coach.plan import Change
from tgbot.coach.training_days import usual_time
from tgbot.store import plans

LONGEST_PART = 60
_LIKE_A_TIME = re.compile(r"\d{1,2}[:.]\d{2}")


@dataclass(frozen=True, slots=True)
class HourOpen:
    """A plan whose hour is still to be asked: only the part of the day was said, of those days.

    Without `days` it is about all of them.
    """

    part: str
    days: frozenset[int]
    programme: str | None


def read(desk: Desk, said: str) -> Change | HourOpen | str:
    """What a typed plan asks for; where it is not understood, the part that was not."""
    asked = plan_in(said)
    if asked is None:
        return _unclear(said)
    programme = None
    if asked.programme_words:
        found = desk.content.programme_named(asked.programme_words, desk.language)
        if found is None:
            return asked.programme_words[:LONGEST_PART]
        programme = found.slug
    timed = asked.time is not None or any(asked.slots.values())
    if asked.part:
        return _unclear(said) if timed else HourOpen(asked.part, frozenset(asked.slots), programme)
    if not timed:
        return Change(programme, days=frozenset(asked.slots) or None)
    if not asked.slots:
        return Change(programme, at=asked.time)
    before = plans.get(desk.conn, desk.person.id)
    return Change(programme, slots=_slots(asked, {} if before is None else before.slots))


def _slots(asked: PlanWords, before: Mapping[int, time]) -> dict[int, time]:
    """Each day with the time written for it, else the one it has, else the usual one."""
    usual = usual_time(before)
    return {
        day: at or asked.time or before.get(day, usual) for day, at in sorted(asked.slots.items())
    }


def _unclear(said: str) -> str:
    """A time that no clock shows, or all that was said."""
    for match in _LIKE_A_TIME.finditer(said):
        if time_in(match.group()) is None:
            return match.group()
    return said[:LONGEST_PART]
