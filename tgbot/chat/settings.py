"""/settings: all of them on one screen, each changed by buttons or in words."""

from tgbot.cards import place
from tgbot.cards import settings as cards
from tgbot.cards.card import Button
from tgbot.chat import (
    question,
    settings_days,
    settings_equipment,
    settings_hurts,
    settings_reminders,
    settings_week,
)
from tgbot.chat import zone as zones
from tgbot.chat.command import Command
from tgbot.chat.context import Context
from tgbot.chat.panel import SUBJECT, show
from tgbot.chat.settings_as_said import says_a_setting
from tgbot.chat.settings_words import nearest, set_in_words
from tgbot.chat.typed.times import may_be_reps
from tgbot.chat.typed.zones import near_zones
from tgbot.chat.zone import zone_from_location
from tgbot.coach import settings as coach

__all__ = ["ANSWERS", "COMMANDS", "TAPS", "settings", "zone_from_location"]

LONGEST_PART = 60


def settings(ctx: Context) -> None:
    """Shows the settings, or changes the one that stands behind the command."""
    if not ctx.args:
        show_settings(ctx)
        return
    name, said = ctx.args[0], " ".join(ctx.args[1:])
    whole = f"{name} {said}".strip()
    if not (set_in_words(ctx, name, said) or says_a_setting(ctx, whole, named=True)):
        _say_not_understood(ctx, name, said)


def show_settings(ctx: Context) -> None:
    """Shows the settings."""
    question.settle(ctx)
    show(ctx, coach.card(ctx.desk))


def _say_not_understood(ctx: Context, name: str, said: str) -> None:
    """Names the setting that was meant, and where it is a city, those that look like it."""
    meant = nearest(name)
    suggested: list[Button] = []
    if meant == "zone":
        now = ctx.desk.now
        suggested = [place.button(ctx.words, one, now, "zone") for one in near_zones(said)]
    part = f"{name} {said}".strip()[:LONGEST_PART]
    card = cards.not_understood(ctx.words, part, meant, coach.shown(ctx.desk), suggested)
    ctx.say(card, subject=SUBJECT)


def units(ctx: Context) -> None:
    """A tap: bare numbers are read, and targets shown, in that unit from now on."""
    unit = ctx.args[0] if ctx.args else ""
    if unit not in ("kg", "lb"):
        ctx.answer("tap-out-of-date")
        return
    ctx.change_person(units=unit)
    show(ctx, coach.card(ctx.desk, changed="units"))


def _answered(ctx: Context) -> bool:
    """Takes a typed text as the value of the setting that was asked for."""
    name = str((ctx.person.waiting or {}).get("ask")).removeprefix("settings-")
    if name == "days" and may_be_reps(ctx.text):
        return False
    if not question.is_open(ctx) or not set_in_words(ctx, name, ctx.text):
        return False
    question.settle(ctx)
    return True


COMMANDS = (Command("settings", settings),)
TAPS = {
    "settings": show_settings,
    "zone": zones.zone,
    "zone-clock": zones.by_the_clock,
    "zone-same": zones.same,
    "units": units,
    **settings_days.TAPS,
    **settings_equipment.TAPS,
    **settings_hurts.TAPS,
    **settings_reminders.TAPS,
    **settings_week.TAPS,
}
ANSWERS = {
    "settings-zone": zones.answered,
    "settings-days": _answered,
    "settings-time": _answered,
    "settings-week": _answered,
    "settings-equipment": _answered,
    "settings-hurts": _answered,
    "settings-quiet": _answered,
    "settings-language": _answered,
    **settings_equipment.ANSWERS,
}
