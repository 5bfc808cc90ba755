"""What is typed, or shared, while a step of the onboarding is open: "Berlin", "mon wed fri"."""

from collections.abc import Callable
from datetime import datetime, timedelta

from tgbot.cards import pickers, place
from tgbot.cards import setup as cards
from tgbot.chat import setup, setup_back
from tgbot.chat.context import Context
from tgbot.chat.typed.beginning import (
    agrees,
    beginning_in,
    goes_back,
    sites_in,
    wants_others,
)
from tgbot.chat.typed.choices import language_in
from tgbot.chat.typed.days import days_in
from tgbot.chat.typed.equipment import gear_in, means_all
from tgbot.chat.typed.plan import plan_in
from tgbot.chat.typed.times import time_in
from tgbot.chat.typed.wishes import wishes_in
from tgbot.chat.typed.zones import find_zones, zone_at, zone_of_place
from tgbot.coach import log as logs
from tgbot.coach import setup as coach
from tgbot.coach.equipment import GYM, Equipment
from tgbot.coach.guess import guess
from tgbot.coach.log import Understood, Unnamed
from tgbot.training.notation import Refusal
from tgbot.wording import SPOKEN

ANSWERED_WITHIN = timedelta(minutes=10)
"""Later than that, a text that reads as a log is one: "12" may be a set and a time."""

LONGEST_SHOWN = 40
_A_CODE = 2
"""Letters of a language's code, which may be a country's as well: “de” is an answer to where."""


def typed(ctx: Context) -> bool:
    """Takes a text as the answer to the open step, or says once that it was not understood."""
    step = _asked_step(ctx)
    if step is None or _replies_elsewhere(ctx):
        return False
    if goes_back(ctx.text) and setup_back.is_possible(ctx) and not _names_the_back(ctx):
        setup_back.takes_back(ctx)
        return True
    if any(wish.command == "undo" for wish in wishes_in(ctx.text)):
        return False
    language = language_in(ctx.text)
    if language in SPOKEN and len(ctx.text.strip()) > _A_CODE:
        setup.language(ctx, language)
        return True
    a_log = _reads_as_log(ctx)
    if a_log and not (step in ("zone", "time") and _just_asked(ctx)):
        return False
    if _TAKERS[step](ctx):
        return True
    if a_log or setup.waiting(ctx).get("unclear") or _names_exercise(ctx):
        return False
    _say_unclear(ctx, step)
    return True


def _names_the_back(ctx: Context) -> bool:
    """“Back” alone, where it is asked what hurts, is a part of the body and no step."""
    asked = setup.waiting(ctx).get(setup.PICKING) == "sites"
    return asked and len(ctx.text.split()) == 1 and bool(sites_in(ctx.text))


def located(ctx: Context, latitude: float, longitude: float) -> bool:
    """Takes a shared place where the onboarding asks for it; False: nobody asked here."""
    if _asked_step(ctx) != "zone":
        return False
    setup.zone(ctx, zone_of_place(latitude, longitude))
    return True


def _asked_step(ctx: Context) -> str | None:
    """The step whose answer is awaited: the open one, or where, once its key was shown."""
    noted, step = setup.waiting(ctx), ctx.person.setup
    if not noted or step not in coach.STEPS:
        return None
    return "zone" if noted.get(setup.KEY_SHOWN) else step


def _replies_elsewhere(ctx: Context) -> bool:
    about = ctx.about
    return about is not None and not (about.subject or setup.SUBJECT).startswith(setup.SUBJECT)


def _just_asked(ctx: Context) -> bool:
    since = setup.waiting(ctx).get("since")
    return since is not None and (
        ctx.desk.moment <= datetime.fromisoformat(since) + ANSWERED_WITHIN
    )


def _reads_as_log(ctx: Context) -> bool:
    read = logs.understand(ctx.desk, ctx.text, guess(ctx.desk, ctx.about))
    if isinstance(read, Refusal):
        return False
    if isinstance(read, Unnamed):
        return read.name is None or bool(read.near)
    return any(not isinstance(line, Understood) or line.workout.sets for line in read)


def _names_exercise(ctx: Context) -> bool:
    return ctx.desk.content.named(ctx.text, ctx.desk.language) is not None


def _say_unclear(ctx: Context, step: str) -> None:
    said = ctx.text if len(ctx.text) <= LONGEST_SHOWN else f"{ctx.text[:LONGEST_SHOWN]}…"
    question = setup.as_it_stands(ctx, step)
    setup.put(ctx, cards.not_understood(ctx.words, step, said, question))
    facts = {key: value for key, value in setup.waiting(ctx).items() if key == setup.KEY_SHOWN}
    setup.wait(ctx, unclear=True, **facts, **setup.picks(ctx))


def _begin(ctx: Context) -> bool:
    sites = frozenset(
        site for site in sites_in(ctx.text) if ctx.words.has(f"site-{site.replace(' ', '-')}")
    )
    how = beginning_in(ctx.text)
    if sites:
        setup.hurting(ctx, sites)
    elif how == "hurts":
        setup.pick(ctx, "sites")
    elif how is not None:
        setup.begin(ctx, how)
    else:
        return False
    return True


def _zone(ctx: Context) -> bool:
    now = ctx.desk.now
    if agrees(ctx.text):
        setup.zone(ctx, ctx.person.zone)
        return True
    found = find_zones(ctx.text, now=now) or zone_at(ctx.text, now)
    if len(found) == 1:
        setup.zone(ctx, found[0])
    elif found:
        setup.put(ctx, place.which(ctx.words, found, now, f"{cards.VERB}:zone"))
    return bool(found)


def _days(ctx: Context) -> bool:
    if agrees(ctx.text):
        setup.days(ctx, coach.usual_days(ctx.desk))
        return True
    plan = plan_in(ctx.text)
    if plan is not None and plan.slots and plan.time and not plan.programme_words:
        setup.days(ctx, frozenset(plan.slots), plan.time)
        return True
    days, ticked = days_in(ctx.text), setup.ticked_days(ctx)
    if days and ticked and len(days) == 1:
        # Who is ticking and types one more wants that one too.
        setup.pick(ctx, "days", pickers.days_code(days | ticked))
    elif days:
        setup.days(ctx, days)
    return bool(days)


def _time(ctx: Context) -> bool:
    at = time_in(ctx.text)
    if at is not None or agrees(ctx.text):
        setup.at_time(ctx, at)
        return True
    return False


def _equipment(ctx: Context) -> bool:
    if agrees(ctx.text):
        setup.equipment(ctx, frozenset({"bands"}))
        return True
    mine, ticked = gear_in(ctx.text, ctx.person.units), setup.ticked_equipment(ctx)
    if mine is None:
        return False
    if not mine.pieces or means_all(ctx.text):
        ticked = frozenset()
    if ticked and len(mine.pieces) == 1 and not mine.own and GYM not in mine.pieces:
        # Who is ticking and types one more wants that one too.
        setup.pick(ctx, "equipment", pickers.equipment_code(ticked | mine.pieces))
    else:
        setup.own_equipment(ctx, Equipment(ticked).with_kinds(mine))
    return True


def _programme(ctx: Context) -> bool:
    if wants_others(ctx.text):
        setup.put(ctx, cards.programmes(ctx.words, coach.by_preference(ctx.desk)))
        return True
    if agrees(ctx.text):
        chosen = coach.suggested(ctx.desk)
    else:
        named = ctx.desk.content.programme_named(ctx.text, ctx.desk.language)
        if named is None:
            return False
        chosen = named
    setup.programme(ctx, chosen)
    return True


_TAKERS: dict[str, Callable[[Context], bool]] = {
    "begin": _begin,
    "zone": _zone,
    "days": _days,
    "time": _time,
    "equipment": _equipment,
    "programme": _programme,
}
