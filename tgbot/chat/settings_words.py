"""One setting in words: `units lb`, `days mon wed`, `week sun 18:00`, `equipment bands`."""

from collections.abc import Callable

from tgbot.chat.context import Context
from tgbot.chat.panel import show
from tgbot.chat.plan import change_plan
from tgbot.chat.plan_words import read
from tgbot.chat.typed.equipment import gear_in
from tgbot.chat.typed.plan import plan_in
from tgbot.chat.typed.words import folded
from tgbot.chat.zone import zone_in_words
from tgbot.coach import ahead
from tgbot.coach import settings as coach
from tgbot.coach.equipment import Equipment
from tgbot.training.notation.lexicon import lexicon


def set_in_words(ctx: Context, name: str, said: str) -> bool:
    """Changes the setting of that name as typed, and shows it.

    False, and nothing changed, where the name or the value is not understood.
    """
    takes = _TAKES.get(name.casefold())
    return bool(said) and takes is not None and takes(ctx, said)


def set_equipment(ctx: Context, mine: Equipment) -> None:
    """Keeps what the person trains with; who has a gym has everything."""
    ctx.change_person(equipment=mine.as_json())
    show(ctx, coach.card(ctx.desk, changed="equipment"))


def _units(ctx: Context, said: str) -> bool:
    what, unit = lexicon(ctx.person.language).meanings.get(folded(said), ("", None))
    if what != "wunit":
        return False
    ctx.change_person(units=unit)
    show(ctx, coach.card(ctx.desk, changed="units"))
    return True


def _days_or_time(ctx: Context, said: str) -> bool:
    change = read(ctx.desk, said)
    if isinstance(change, str) or change.programme is not None:
        return False
    change_plan(ctx, change)
    return True


def _week(ctx: Context, said: str) -> bool:
    asked = plan_in(said)
    if asked is None or asked.programme_words or len(asked.slots) > 1:
        return False
    day = next(iter(asked.slots), ctx.person.week_day)
    at = asked.slots.get(day) or asked.time or ctx.person.week_time
    ctx.change_person(week_day=day, week_time=at)
    ahead.replan(ctx.desk)
    show(ctx, coach.card(ctx.desk, changed="week"))
    return True


def _equipment(ctx: Context, said: str) -> bool:
    mine = gear_in(said, ctx.person.units)
    if mine is None:
        return False
    set_equipment(ctx, mine)
    return True


_TAKES: dict[str, Callable[[Context, str], bool]] = {
    "zone": zone_in_words,
    "units": _units,
    "days": _days_or_time,
    "time": _days_or_time,
    "week": _week,
    "equipment": _equipment,
}
