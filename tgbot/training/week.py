"""The numbers of the weekly summary: what was done, what changed, what it was the best of."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from tgbot.training.change import Change, changes
from tgbot.training.comparison import counted, reps, seconds, set_count
from tgbot.training.streak import Streak, monday, streak
from tgbot.training.workout import Set, Workout

# A week that beats only the last one or two is no news.
BEATEN_AT_LEAST = 3


@dataclass(frozen=True, slots=True)
class Best:
    """The best week since the last one that was as good, by its Monday; None: the best of all.

    A week is better with more training days, then more reps, then more seconds held. It is
    called a best one when it beats three weeks or more in which something was logged.
    """

    since: date | None


@dataclass(frozen=True, slots=True, order=True)
class Amounts:
    """What was done in a stretch of days, in the order in which weeks are compared."""

    days: int = 0
    reps: int = 0
    seconds: int = 0
    sets: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Week:
    """One person's week, Monday to Sunday in their own dates.

    `trained` and `planned` are the local dates with a session and those that the plan had;
    `changes` has each exercise of the week in the order in which it was first done; `amounts`
    are its sums.
    """

    first: date
    last: date
    planned: tuple[date, ...]
    trained: tuple[date, ...]
    changes: tuple[Change, ...]
    amounts: Amounts
    streak: Streak
    best: Best | None

    @property
    def nothing_logged(self) -> bool:
        """Whether the week has no session at all."""
        return not self.trained


def summary(
    workouts: Iterable[Workout],
    week_start: date,
    planned_days: Iterable[date],
    today: date,
    paused: Iterable[date] = (),
) -> Week:
    """The numbers of a week, from everything that was logged up to its end.

    Args:
        workouts: the person's log in any order.
        week_start: the Monday of the week, or any other date of it.
        planned_days: local dates with a session by the plan; those of other weeks are ignored.
        today: the person's local date; what is logged for a later one does not count.
        paused: local dates on which the plan was paused; they do not break the streak.
    """
    first = monday(week_start)
    last = first + timedelta(days=6)
    upto = min(today, last)
    past = [one for one in workouts if one.date <= upto]
    done = [one for one in past if one.sets]
    mine = [one for one in done if one.date >= first]
    excused = {one.date for one in past if one.pain is not None} | set(paused)
    return Week(
        first=first,
        last=last,
        planned=tuple(sorted({day for day in planned_days if first <= day <= last})),
        trained=tuple(sorted({one.date for one in mine})),
        changes=changes(done, first),
        amounts=amounts(mine),
        streak=streak((one.date for one in done), excused, upto),
        best=_best(done, first),
    )


def amounts(workouts: Iterable[Workout]) -> Amounts:
    """The sums over some workouts: training days, and reps, seconds held and sets a side.

    Warm-ups count for the day alone.
    """
    sessions: dict[tuple[date, str], list[Set]] = {}
    for one in workouts:
        sessions.setdefault((one.date, one.exercise), []).extend(counted(one.sets))
    return Amounts(
        days=len({day for day, _ in sessions}),
        reps=sum(reps(sets) for sets in sessions.values()),
        seconds=sum(seconds(sets) for sets in sessions.values()),
        sets=sum(set_count(sets) for sets in sessions.values()),
    )


def _best(done: Iterable[Workout], first: date) -> Best | None:
    weeks: dict[date, list[Workout]] = {}
    for one in done:
        weeks.setdefault(monday(one.date), []).append(one)
    if first not in weeks:
        return None
    this = amounts(weeks.pop(first))
    for beaten, week in enumerate(sorted(weeks, reverse=True)):
        if amounts(weeks[week]) >= this:
            return Best(week) if beaten >= BEATEN_AT_LEAST else None
    return Best(None) if len(weeks) >= BEATEN_AT_LEAST else None
