"""Days off: what a pause does to the target that waits.

Strength lasts about two weeks and is noticeably less after three or four (Mujika & Padilla
2000), so nothing happens before day 11, and then ever more, never less.
"""

from tgbot.training.progression.own_ladder import OwnLadder
from tgbot.training.progression.target import Place

REPEAT, FIFTH, TENTH, TWO_TENTHS = 11, 18, 28, 56
"""The days off from which: no step up, a fifth less, a tenth lighter, two tenths lighter."""


def after_days_off(own: OwnLadder, place: Place, last: Place, days: int) -> Place:
    """Where to go on after so many days without training.

    Args:
        own: the ladder.
        place: what was next.
        last: what the last session was measured against.
        days: from the last session to the day of the target.
    """
    if days < REPEAT:
        return place
    same = min(place, last)
    if days < FIFTH:
        return same
    less = min(same, own.fifth_less(same))
    if days < TENTH:
        return less
    return min(less, _lighter(own, same, 1 if days < TWO_TENTHS else 2))


def _lighter(own: OwnLadder, place: Place, tenths: int) -> Place:
    """Lighter, with the fewest sets; of two tenths at least as light as of one."""
    lighter = own.lighter(place, tenths)
    if lighter.rung == place.rung:
        lighter = own.fifth_less(place)
    lighter = lighter._replace(sets=own.ladder.sets_min)
    return lighter if tenths == 1 else min(lighter, _lighter(own, place, 1))


def gap_key(days: int) -> str | None:
    """The reason for what so many days off do; None where they do nothing."""
    if days < REPEAT:
        return None
    if days < FIFTH:
        return "gap-repeat"
    if days < TENTH:
        return "gap-fifth"
    return "gap-tenth" if days < TWO_TENTHS else "gap-two-tenths"
