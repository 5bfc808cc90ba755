"""Where a person is: by a city, by what their watch shows, or by a place they share."""

from datetime import timedelta

from tgbot.cards import place
from tgbot.cards import settings_ask as cards
from tgbot.chat import question, setup_typed
from tgbot.chat.context import Context
from tgbot.chat.data import number
from tgbot.chat.panel import SUBJECT, show
from tgbot.chat.typed.zones import (
    clocks,
    find_zones,
    likely_zone,
    machine_zone,
    zone_at,
    zone_of_place,
    zones_by_offset,
)
from tgbot.coach import ahead
from tgbot.coach import log as logs
from tgbot.coach import settings as coach
from tgbot.coach.guess import guess

ASK = "settings-zone"
OTHER = "other"


def zone(ctx: Context) -> None:
    """A tap: asks where the person is, or takes the zone on the button."""
    name = ":".join(ctx.args)
    if not name:
        likely = likely_zone(ctx.person.language, machine_zone())
        choices = list(dict.fromkeys((ctx.person.zone, likely)))
        show(ctx, cards.zones(ctx.words, choices, ctx.desk.now))
        question.ask(ctx, ASK)
    elif name == OTHER:
        ctx.say(place.where(ctx.words), subject=SUBJECT)
        question.ask(ctx, ASK, key_shown=True)
    elif find_zones(name) != [name]:
        ctx.answer("tap-out-of-date")
    else:
        _set(ctx, name)


def by_the_clock(ctx: Context) -> None:
    """A tap: asks what time it is for the person, or takes that and asks where."""
    now = ctx.desk.now
    if not ctx.args:
        show(ctx, cards.by_the_clock(ctx.words, clocks(now), now))
        question.ask(ctx, ASK)
        return
    minutes = ctx.args[0].removeprefix("-")
    offset = timedelta(minutes=int(ctx.args[0])) if number(minutes, 4) is not None else None
    found = [] if offset is None else zones_by_offset(offset, now)
    if found:
        show(ctx, cards.where_so_late(ctx.words, found, now))
    else:
        ctx.answer("tap-out-of-date")


def same(ctx: Context) -> None:
    """A tap: the person is where they were."""
    show(ctx, place.same(ctx.words, ctx.person.zone))


def zone_in_words(ctx: Context, said: str) -> bool:
    """Takes a typed zone, city or time of day; asks where several fit. False: none fits.

    A misspelt city is for who asked to suggest: nobody's clock is moved on a guess.
    """
    now = ctx.desk.now
    found = find_zones(said, now=now, typos=False) or zone_at(said, now)
    if len(found) == 1:
        _set(ctx, found[0])
    elif found:
        show(ctx, cards.where_so_late(ctx.words, found, now))
    return bool(found)


def zone_from_location(ctx: Context, latitude: float, longitude: float) -> None:
    """Takes a shared place (degrees, north and east positive) where somebody asked for it.

    One that nobody asked for changes nothing: whether the clock is to follow is asked.
    """
    if setup_typed.located(ctx, latitude, longitude):
        return
    name = zone_of_place(latitude, longitude)
    if _asked(ctx):
        _set(ctx, name)
    else:
        ctx.say(cards.moved_there(ctx.words, name, ctx.desk.now), subject=SUBJECT)


def answered(ctx: Context) -> bool:
    """Takes a typed text as the answer to where the person is; a log stays a log."""
    if not question.is_open(ctx) or _is_log(ctx):
        return False
    return zone_in_words(ctx, ctx.text) or _suggested(ctx)


def _suggested(ctx: Context) -> bool:
    """Suggests the city that a typed answer is nearly the name of."""
    clear = find_zones(ctx.text)
    if clear:
        show(ctx, cards.nearly(ctx.words, ctx.text, clear, ctx.desk.now))
    return bool(clear)


def _is_log(ctx: Context) -> bool:
    """Whether a text records sets, whatever city its note names."""
    return isinstance(logs.understand(ctx.desk, ctx.text, guess(ctx.desk, ctx.about)), list)


def _set(ctx: Context, name: str) -> None:
    """Makes this the person's zone; what is ahead follows at once."""
    # Who has just said where they are is not asked it, however late it is there.
    ctx.change_person(zone=name, odd_hours=ctx.person.odd_hours.told(ctx.today))
    ahead.replan(ctx.desk, moved=True)
    if _asked(ctx):
        if question.fact(ctx, "key_shown"):
            ctx.say(place.found(ctx.words, name, ctx.desk.now))
        question.settle(ctx)
    show(ctx, coach.card(ctx.desk, changed="zone"))


def _asked(ctx: Context) -> bool:
    return (ctx.person.waiting or {}).get("ask") == ASK
