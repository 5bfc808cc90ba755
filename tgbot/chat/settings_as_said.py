"""A setting as people say it, with the slash and without: changed, or asked where in doubt."""

from collections.abc import Callable

from tgbot.cards import settings_ask as cards
from tgbot.chat import (
    plan_typed,
    remind,
    settings_days,
    settings_equipment,
    settings_reminders,
    settings_week,
    zone,
)
from tgbot.chat.context import Context
from tgbot.chat.panel import show
from tgbot.chat.settings_words import set_in_words
from tgbot.chat.typed.equipment import gear_in
from tgbot.chat.typed.plan import plan_in
from tgbot.chat.typed.setting_wishes import (
    ASK,
    ASK_UNITS,
    BARE_DAYS,
    GEAR,
    GEAR_ASKED,
    GEAR_OR_SETS,
    REMIND_DAYS,
    SOME_DAYS,
    may_be_sets,
    setting_wishes,
)
from tgbot.coach import guided
from tgbot.coach import settings as coach
from tgbot.coach.guess import howto_open


def says_a_setting(ctx: Context, text: str, *, named: bool = False) -> bool:
    """Changes the setting that a text names as people say it, or asks; False: it names none."""
    for wish in setting_wishes(text, named=named):
        takes = _TAKES.get(wish.name)
        if takes is not None and takes(ctx, wish.value, named):
            return True
        if takes is None and set_in_words(ctx, wish.name, wish.value):
            return True
    return False


def _equipment(ctx: Context, value: str, named: bool) -> bool:
    """All that somebody has; in the middle of a training it is asked."""
    if named or not _is_training(ctx):
        return set_in_words(ctx, "equipment", value)
    return _ask_gear(ctx, value, named)


def _gear(ctx: Context, value: str, named: bool) -> bool:
    """What somebody has besides; in the middle of a training it is asked."""
    said = gear_in(value, ctx.person.units)
    if said is None:
        return False
    if named or not _is_training(ctx):
        settings_equipment.add_gear(ctx, said)
    else:
        settings_equipment.ask_gear(ctx, said)
    return True


def _ask_gear(ctx: Context, value: str, _named: bool) -> bool:
    said = gear_in(value, ctx.person.units)
    if said is not None:
        settings_equipment.ask_gear(ctx, said)
    return said is not None


def _gear_or_sets(ctx: Context, value: str, named: bool) -> bool:
    """“Dumbbells 5 10 15”: weights that somebody has, or a set with one of them: asked."""
    counts = any(character.isdecimal() for character in value)
    if may_be_sets(value) or (counts and not named and _is_training(ctx)):
        return False
    said = gear_in(value, ctx.person.units)
    if said is not None:
        settings_equipment.ask_gear(ctx, said, may_be_sets=counts)
    return said is not None


def _some_days(ctx: Context, value: str, _named: bool) -> bool:
    """Training days, several of them: one alone may be about one week."""
    said = plan_in(value)
    several = said is not None and len(said.slots) > 1
    return several and set_in_words(ctx, "days", value)


def _bare_days(ctx: Context, value: str, _named: bool) -> bool:
    """Days with nothing said about them: asked whether they are the training days from now on."""
    said = plan_in(value)
    if said is None or len(said.slots) < 2 or said.programme_words or said.part:
        return False
    times = {at or said.time for at in said.slots.values()}
    return len(times) == 1 and plan_typed.offer(ctx, frozenset(said.slots), times.pop())


def _ask_units(ctx: Context, _value: str, _named: bool) -> bool:
    show(ctx, cards.units(ctx.words, ctx.person.units))
    return True


def _ask(ctx: Context, value: str, _named: bool) -> bool:
    ctx.args = []
    _ASKS[value](ctx)
    return True


def _show_all(ctx: Context) -> None:
    show(ctx, coach.card(ctx.desk))


def _is_training(ctx: Context) -> bool:
    """Whether what is said now is likely about an exercise."""
    return guided.in_progress(ctx.desk) is not None or howto_open(ctx.desk) is not None


_TAKES: dict[str, Callable[[Context, str, bool], bool]] = {
    ASK: _ask,
    ASK_UNITS: _ask_units,
    SOME_DAYS: _some_days,
    BARE_DAYS: _bare_days,
    REMIND_DAYS: lambda ctx, value, _named: remind.on_days(ctx, value),
    "equipment": _equipment,
    GEAR: _gear,
    GEAR_ASKED: _ask_gear,
    GEAR_OR_SETS: _gear_or_sets,
}
_ASKS: dict[str, Callable[[Context], None]] = {
    "zone": zone.zone,
    "units": lambda ctx: show(ctx, cards.units(ctx.words, ctx.person.units)),
    "days": settings_days.days,
    "time": settings_days.time,
    "week": settings_week.week_end,
    "equipment": settings_equipment.equipment,
    "quiet": settings_reminders.quiet,
    "language": settings_reminders.language,
    "settings": _show_all,
}
