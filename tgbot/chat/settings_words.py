"""One setting in words: `units lb`, `days mon wed`, `quiet 22:00-06:00`, `equipment bands`."""

from collections.abc import Callable

from rapidfuzz import process
from rapidfuzz.distance import OSA

from tgbot.cards import settings_ask as asks
from tgbot.cards.settings import FORMS
from tgbot.chat import question
from tgbot.chat.context import Context
from tgbot.chat.panel import show
from tgbot.chat.plan_typed import ask_hour
from tgbot.chat.plan_words import HourOpen, read
from tgbot.chat.settings_days import set_days_or_time
from tgbot.chat.settings_equipment import set_equipment
from tgbot.chat.settings_hurts import set_hurts
from tgbot.chat.settings_reminders import set_detail, set_language, set_quiet, set_sound
from tgbot.chat.typed.beginning import sites_in
from tgbot.chat.typed.choices import choice_in, language_in
from tgbot.chat.typed.equipment import gear_in
from tgbot.chat.typed.hours import quiet_in
from tgbot.chat.typed.plan import plan_in
from tgbot.chat.typed.words import folded
from tgbot.chat.zone import zone_in_words
from tgbot.coach import ahead
from tgbot.coach import settings as coach
from tgbot.training.notation.lexicon import lexicon

ALSO = {
    "timezone": "zone", "tz": "zone", "city": "zone", "place": "zone", "unit": "units",
    "day": "days", "reminder": "time", "reminders": "time", "hour": "time", "summary": "week",
    "weekly": "week", "gear": "equipment", "bands": "equipment", "weights": "equipment",
    "hurt": "hurts", "pain": "hurts", "pains": "hurts", "caution": "hurts", "cautions": "hurts",
    "sounds": "sound", "silent": "sound", "mute": "sound", "night": "quiet", "cards": "detail",
    "details": "detail", "lang": "language",
}  # fmt: skip
"""Other words for a setting, by which the right one is named where a text isn't understood."""

IN_GERMAN = {
    "ort": "zone", "zeitzone": "zone", "stadt": "zone", "einheit": "units", "einheiten": "units",
    "tage": "days", "uhrzeit": "time", "zeit": "time", "woche": "week", "rückblick": "week",
    "wochenrückblick": "week", "geräte": "equipment", "ausrüstung": "equipment",
    "bänder": "equipment", "schmerz": "hurts", "schmerzen": "hurts", "beschwerden": "hurts",
    "ton": "sound", "ruhe": "quiet", "ruhezeit": "quiet", "karte": "detail", "karten": "detail",
    "sprache": "language",
}  # fmt: skip
"""The settings as the German texts call them: these change one as its own name does."""

NEAR_ENOUGH = 0.6


def set_in_words(ctx: Context, name: str, said: str) -> bool:
    """Changes the setting of that name as typed, and shows it.

    False, and nothing changed, where the name or the value is not understood.
    """
    takes = _TAKES.get(setting_called(name) or "")
    return bool(said) and takes is not None and takes(ctx, said)


def setting_called(name: str) -> str | None:
    """The setting of that name, in English or German; None where there is none."""
    said = name.casefold()
    said = IN_GERMAN.get(said, said)
    return said if said in _TAKES else None


def nearest(name: str) -> str | None:
    """The setting that a name means or is nearly the name of; None where it is near none."""
    asked, others = name.casefold(), {**ALSO, **IN_GERMAN}
    if asked in others:
        return others[asked]
    scorer = OSA.normalized_similarity
    names = (*FORMS, *IN_GERMAN)
    found = process.extractOne(asked, names, scorer=scorer, score_cutoff=NEAR_ENOUGH)
    return None if found is None else IN_GERMAN.get(found[0], str(found[0]))


def _units(ctx: Context, said: str) -> bool:
    what, unit = lexicon(ctx.desk.language).meanings.get(folded(said), ("", None))
    if what != "wunit":
        return False
    ctx.change_person(units=unit)
    show(ctx, coach.card(ctx.desk, changed="units"))
    return True


def _days_or_time(ctx: Context, said: str) -> bool:
    change = read(ctx.desk, said)
    if isinstance(change, str) or change.programme is not None:
        return False
    if isinstance(change, HourOpen):
        ask_hour(ctx, change)
        return True
    set_days_or_time(ctx, change)
    return True


def _week(ctx: Context, said: str) -> bool:
    asked = plan_in(said)
    if asked is None or asked.programme_words or len(asked.slots) > 1:
        return False
    day = next(iter(asked.slots), ctx.person.week_day)
    at = asked.slots.get(day) or asked.time or ctx.person.week_time
    ctx.change_person(week_day=day, week_time=at)
    if asked.part:
        show(ctx, asks.week_time(ctx.words))
        question.ask(ctx, "settings-week")
        return True
    ahead.replan(ctx.desk)
    show(ctx, coach.card(ctx.desk, changed="week"))
    return True


def _equipment(ctx: Context, said: str) -> bool:
    mine = gear_in(said, ctx.person.units)
    if mine is None:
        return False
    set_equipment(ctx, mine)
    return True


def _hurts(ctx: Context, said: str) -> bool:
    sites = sites_in(said)
    if not sites and choice_in(said, "nothing", "off") is None:
        return False
    set_hurts(ctx, sites)
    return True


def _sound(ctx: Context, said: str) -> bool:
    choice = choice_in(said, "on", "off")
    if choice is not None:
        set_sound(ctx, on=choice == "on")
    return choice is not None


def _detail(ctx: Context, said: str) -> bool:
    match choice_in(said, "short", "full"):
        case "short":
            set_detail(ctx, "short")
        case "full":
            set_detail(ctx, "full")
        case _:
            return False
    return True


def _quiet(ctx: Context, said: str) -> bool:
    hours = quiet_in(said)
    if hours is None:
        return False
    set_quiet(ctx, None if hours == "off" else hours)
    return True


def _language(ctx: Context, said: str) -> bool:
    code = language_in(said)
    if code is not None:
        set_language(ctx, code)
    return code is not None


_TAKES: dict[str, Callable[[Context, str], bool]] = {
    "zone": zone_in_words,
    "units": _units,
    "days": _days_or_time,
    "time": _days_or_time,
    "week": _week,
    "equipment": _equipment,
    "hurts": _hurts,
    "sound": _sound,
    "quiet": _quiet,
    "detail": _detail,
    "language": _language,
}
