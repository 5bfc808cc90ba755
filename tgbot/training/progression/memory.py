"""How far back the fold looks: the last weeks, and any stop that they began with.

What lies further back (a rung fallen from, a long gap) is forgiven. Stops are never
forgotten: their dates are kept, and one that still stands is folded from its beginning.
"""

from collections.abc import Sequence

from tgbot.training.progression.pain import Level, Stops, pain_level, tells
from tgbot.training.progression.session import Day, Session, planned_for
from tgbot.training.progression.target import Place

REMEMBERED = 30
"""Days of training after which what came before no longer matters (ten weeks at three a week)."""

SOMEWHERE = Place(0, 0, 0, 0, 0)
"""Where it hurt does not matter to the question whether a stop still stands."""


def first_that_matters(days: Sequence[Day], *, easier: bool) -> tuple[int, list[int]]:
    """Where the fold begins, and the ordinals of the stops before that.

    Args:
        days: the whole history, oldest first.
        easier: has the exercise an easier version, whose sessions alone bring it back?
    """
    begin = len(days) - REMEMBERED
    if begin <= 0:
        return 0, []
    stops, since = Stops(), None
    for n, day in enumerate(days[:begin]):
        row = day[0]
        if row.pain is None and not row.regression and len(day) == 1 and easier:
            continue
        level, ordinal = pain_level(day), row.date.toordinal()
        if level is Level.RED:
            since = n if since is None else since
            stops.stop(ordinal, SOMEWHERE, None)
        elif tells(day, level) if row.regression else not easier:
            brought_back = stops.after_regression(ordinal, level is Level.FREE)
            since = None if brought_back is not None else since
        elif level is Level.AMBER:
            stops.spoil(ordinal)
    begin = _known(days, begin if since is None else since)
    first = days[begin][0].date.toordinal()
    return begin, [day for day in stops.days if day < first]


def _known(days: Sequence[Day], begin: int) -> int:
    """The last day up to there with a target of its own, from which a fold can begin."""
    return next((n for n in range(begin, 0, -1) if _has_target(days[n][0])), 0)


def _has_target(row: Session) -> bool:
    shown = planned_for((row,))
    return shown is not None and not shown.lighter and not row.regression and bool(row.sets)
