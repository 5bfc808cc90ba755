"""/settings: zone, units, days and time, weekly summary and equipment, by buttons or in words."""

from tgbot.cards import settings as cards
from tgbot.cards.pickers import days_said, equipment_said, time_said
from tgbot.chat import question
from tgbot.chat import zone as zones
from tgbot.chat.command import Command
from tgbot.chat.context import Context
from tgbot.chat.panel import SUBJECT, show
from tgbot.chat.settings_words import set_equipment, set_in_words
from tgbot.chat.zone import zone_from_location
from tgbot.coach import ahead
from tgbot.coach import settings as coach
from tgbot.coach.equipment import GYM, Equipment

__all__ = ["ANSWERS", "COMMANDS", "TAPS", "settings", "zone_from_location"]

LONGEST_PART = 60


def settings(ctx: Context) -> None:
    """Shows the settings, or changes the one that stands behind the command."""
    if not ctx.args:
        show_settings(ctx)
    elif not set_in_words(ctx, ctx.args[0], " ".join(ctx.args[1:])):
        part = " ".join(ctx.args)[:LONGEST_PART]
        shown = coach.shown(ctx.desk)
        ctx.say(cards.not_understood(ctx.words, part, shown), subject=SUBJECT)


def show_settings(ctx: Context) -> None:
    """Shows the settings."""
    question.settle(ctx)
    show(ctx, coach.card(ctx.desk))


def units(ctx: Context) -> None:
    """A tap: bare numbers are read, and targets shown, in that unit from now on."""
    unit = ctx.args[0] if ctx.args else ""
    if unit not in ("kg", "lb"):
        ctx.answer("tap-out-of-date")
        return
    ctx.change_person(units=unit)
    show(ctx, coach.card(ctx.desk, changed="units"))


def week_end(ctx: Context) -> None:
    """A tap: asks for the day of the weekly summary, or takes it."""
    if not ctx.args:
        show(ctx, cards.week_end(ctx.words, coach.shown(ctx.desk)))
        question.ask(ctx, "settings-week")
        return
    said = days_said(ctx.args[0])
    if said is None or len(said) != 1:
        ctx.answer("tap-out-of-date")
        return
    [day] = said
    ctx.change_person(week_day=day)
    _week_changed(ctx)


def week_time(ctx: Context) -> None:
    """A tap: asks for the time of the weekly summary, or takes it."""
    if not ctx.args:
        show(ctx, cards.week_time(ctx.words))
        question.ask(ctx, "settings-week")
        return
    at = time_said(ctx.args[0])
    if at is None:
        ctx.answer("tap-out-of-date")
        return
    ctx.change_person(week_time=at)
    _week_changed(ctx)


def _week_changed(ctx: Context) -> None:
    ahead.replan(ctx.desk)
    question.settle(ctx)
    show(ctx, coach.card(ctx.desk, changed="week"))


def equipment(ctx: Context) -> None:
    """A tap: asks what the person trains with, or takes it; bands and weights named stay."""
    mine = Equipment.of_json(ctx.person.equipment) or Equipment(frozenset({GYM}))
    if not ctx.args:
        show(ctx, cards.equipment(ctx.words, mine.pieces))
        question.ask(ctx, "settings-equipment")
        return
    pieces = equipment_said(ctx.args[-1])
    if pieces is None:
        ctx.answer("tap-out-of-date")
    elif ctx.args[0] == "pick":
        show(ctx, cards.equipment(ctx.words, pieces))
    else:
        question.settle(ctx)
        set_equipment(ctx, Equipment(pieces, mine.own))


def _answered(ctx: Context) -> bool:
    """Takes a typed text as the value of the setting that was asked for."""
    name = str((ctx.person.waiting or {}).get("ask")).removeprefix("settings-")
    if not question.is_open(ctx) or not set_in_words(ctx, name, ctx.text):
        return False
    question.settle(ctx)
    return True


COMMANDS = (Command("settings", settings),)
TAPS = {
    "settings": show_settings,
    "zone": zones.zone,
    "zone-same": zones.same,
    "units": units,
    "week-end": week_end,
    "week-time": week_time,
    "equipment": equipment,
}
ANSWERS = {
    "settings-zone": zones.answered,
    "settings-week": _answered,
    "settings-equipment": _answered,
}
