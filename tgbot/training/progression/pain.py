"""Pain that stops an exercise: when it is off, what is done instead, and what brings it back.

This is a traffic light as physiotherapy uses it (Thomeé 1997; Silbernagel et al. 2007), with
limits that are stricter than theirs.
"""

from collections.abc import Container
from dataclasses import dataclass, field
from enum import IntEnum

from tgbot.training.progression.session import Day
from tgbot.training.progression.target import Place
from tgbot.training.workout import Pain

AMBER, RED = 3, 5
"""The scores from which pain keeps everything as it is, and from which it stops."""

CLEAN_SESSIONS = 2
"""Pain-free sessions of the regression that bring the exercise back."""

CLEAN_DAYS = 7
"""Days that lie at least between the stop and the last of them."""

STOPS, STOPS_WITHIN = 3, 60
"""So many stops within so many days take the exercise off the plan."""


_MAY_BE = {"back": ("low back", "upper back"), "groin": ("groin", "hip")}
"""Parts of the body that more than one caution may mean."""


class Level(IntEnum):
    """What a pain does: nothing, let nothing rise, or stop."""

    FREE = 0
    AMBER = 1
    RED = 2


def pain_level(day: Day) -> Level:
    """The worst pain of a day; pain without a score counts as amber, sharp pain as red."""
    if len(day) == 1 and day[0].pain is None:
        return Level.FREE
    return max(level_of(row.pain) for row in day)


def tells(day: Day, pain: Level) -> bool:
    """Does a day of the easier version count for the way back, or against it?

    To say that nothing hurts is not yet to have trained without pain.
    """
    return pain is not Level.FREE or bool(day[0].sets) or any(row.sets for row in day[1:])


def warned_of(site: str | None, cautions: Container[str]) -> bool:
    """Is pain at this part of the body one that the exercise warns of?

    A back that is not said to be the upper or the lower one counts as both, and in the groin a hip
    is felt.
    """
    return any(part in cautions for part in _MAY_BE.get(site or "", (site,)))


def level_of(pain: Pain | None) -> Level:
    """What one pain does; one of which nobody said how much it hurts lets nothing rise."""
    if pain is None:
        return Level.FREE
    if pain.sharp or (pain.score or 0) >= RED:
        return Level.RED
    return Level.AMBER if pain.score is None or pain.score >= AMBER else Level.FREE


@dataclass(slots=True)
class Stops:
    """The stops of an exercise so far; days are ordinals.

    `hurt` is the place from which the exercise stopped, None while nothing stands in its way;
    `clean` are the pain-free sessions since, `sore` the last day that spoiled them.
    """

    days: list[int] = field(default_factory=list)
    hurt: Place | None = None
    clean: int = 0
    sore: int | None = None
    site: str | None = None

    def stop(self, day: int, place: Place, site: str | None) -> None:
        """Red pain on a day, at a place."""
        if not self.days or self.days[-1] != day:
            self.days.append(day)
        self.hurt = place if self.hurt is None else min(self.hurt, place)
        self.clean = 0
        self.site = site

    def after_regression(self, day: int, pain_free: bool) -> Place | None:
        """A session of the regression; answers where the exercise hurt once it may come back."""
        if self.hurt is None or day <= self.days[-1]:
            return None
        if not pain_free:
            self.spoil(day)
        elif day != self.sore:
            self.clean += 1
        if self.clean < CLEAN_SESSIONS or day - self.days[-1] < CLEAN_DAYS:
            return None
        hurt, self.hurt = self.hurt, None
        return hurt

    def spoil(self, day: int) -> None:
        """Pain that does not stop: the pain-free sessions before it, and of that day, are none."""
        self.clean, self.sore = 0, day

    def off_plan(self, taken_back: int | None) -> bool:
        """Was there a third stop in too short a time that the person has not lifted since?"""
        counted = [day for day in self.days if taken_back is None or day > taken_back]
        runs = zip(counted, counted[STOPS - 1 :], strict=False)
        return any(last - first <= STOPS_WITHIN for first, last in runs)
