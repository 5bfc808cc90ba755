"""For how many weeks running somebody has trained; weeks go from Monday to Sunday."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

A_WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Streak:
    """Weeks running with at least one session.

    `since` is the Monday of the first of them (None when there are none), `longest` the longest
    streak ever, `this_week` whether the current week is among the weeks that count already.
    """

    weeks: int
    since: date | None
    longest: int
    this_week: bool


def streak(trained: Iterable[date], excused: Iterable[date], today: date) -> Streak:
    """How many weeks running somebody trained, as of `today`.

    The current week counts once something is logged in it and breaks nothing before that.

    Args:
        trained: local dates with at least one set logged; later ones than today don't count.
        excused: local dates of a pause or of reported pain. A week with one of them and nothing
            trained neither counts nor breaks the streak.
        today: the person's local date.
    """
    this = monday(today)
    active = {monday(day) for day in trained if day <= today}
    weeks = active | {week for week in map(monday, excused) if week <= this}
    run, longest, since, last = 0, 0, None, None
    for week in sorted(weeks):
        if last is None or week - last > A_WEEK:
            run, since = 0, None
        if week in active:
            run, since = run + 1, since or week
        longest, last = max(longest, run), week
    if last is None or this - last > A_WEEK:
        run, since = 0, None
    return Streak(run, since, longest, this in active)


def monday(day: date) -> date:
    """The Monday of the week in which a date lies."""
    return day - timedelta(days=day.weekday())
