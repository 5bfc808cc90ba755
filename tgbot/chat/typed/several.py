"""Several sessions as people name them: “this week”, “the next two sessions”, “mon and wed”."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from tgbot.chat.typed.days import days_in
from tgbot.chat.typed.span import day_named
from tgbot.chat.typed.words import words

MOST = 14
_BETWEEN = re.compile(r" (?:and|und|or|oder|\+) | ?/ ?")


@dataclass(frozen=True, slots=True)
class Several:
    """The sessions of a week (0 is this one, 1 the next), or so many that come next."""

    week: int | None = None
    count: int = 0


class SeveralNamed:
    """How one language names several sessions; its words are those of `put_off.toml`."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._weeks = (frozenset(table["this_week"]), frozenset(table["next_week"]))
        numbers = "|".join(map(re.escape, words().numbers))
        following, sessions = (
            "|".join(map(re.escape, sorted(table[name], key=len, reverse=True)))
            for name in ("next_ones", "sessions")
        )
        self._count = re.compile(
            rf"(?:(?P<next>{following}) )?(?:(?P<count>\d{{1,2}}|{numbers}) ?)?(?P<of>{sessions})?"
        )

    def meant(self, said: str) -> Several | None:
        """What the words behind “skip” name; None where they name no such."""
        for week, known in enumerate(self._weeks):
            if said in known:
                return Several(week=week)
        found = self._count.fullmatch(said)
        if found is None or (found["next"], found["count"], found["of"]).count(None) > 1:
            return None
        count = found["count"] or "1"
        number = int(count) if count.isdecimal() else words().numbers[count]
        return Several(count=number) if 1 <= number <= MOST else None


def days_listed(said: str, today: date) -> tuple[date, ...]:
    """The next such days that a list names, by date: “monday and wednesday”, “today, 6 march”.

    Empty where something in it is no day.
    """
    whole = _days(said, today)
    parts = [whole] if whole else [_days(part, today) for part in _BETWEEN.split(said)]
    return tuple(sorted(frozenset[date]().union(*parts))) if all(parts) else ()


def _days(part: str, today: date) -> frozenset[date]:
    day, weekdays = day_named(part, today), days_in(part) or ()
    if day is not None:
        return frozenset({day})
    return frozenset(today + timedelta((one - today.weekday() - 1) % 7 + 1) for one in weekdays)
