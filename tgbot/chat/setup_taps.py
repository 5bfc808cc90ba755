"""The buttons of the onboarding: `setup:<step>:<choice>`, read with care, for any may be forged."""

from collections.abc import Callable

from tgbot.cards import pickers, place
from tgbot.cards import setup as cards
from tgbot.chat import setup
from tgbot.chat.context import Context
from tgbot.chat.typed.zone_names import iana_names
from tgbot.coach import setup as coach
from tgbot.wording import SPOKEN

NEEDS_A_PLAN = ("time", "equipment", "programme")
_STEP_OF = {"sites": "begin", "language": "begin"}


def tapped(ctx: Context) -> None:
    """A tap on an answer; where its step is not reached yet or all is settled, nothing changes."""
    step, choice, code = (*ctx.args, "", "", "")[:3]
    if ctx.person.setup not in coach.STEPS:
        ctx.answer("setup-settled-already")
    elif not (_is_reached(ctx, step) and _READERS[step](ctx, choice, code)):
        ctx.answer("tap-out-of-date")


def _is_reached(ctx: Context, step: str) -> bool:
    """Whether a step is the open one or one before it, with the plan that it may need."""
    reached = coach.STEPS[: coach.STEPS.index(ctx.person.setup or "") + 1]
    if step not in _READERS or _STEP_OF.get(step, step) not in reached:
        return False
    return step not in NEEDS_A_PLAN or setup.has_plan(ctx)


def _begin(ctx: Context, choice: str, _: str) -> bool:
    if choice == "hurts":
        setup.pick(ctx, "sites")
    elif choice in ("gently", "experienced"):
        setup.begin(ctx, choice)
    else:
        return False
    return True


def _language(ctx: Context, choice: str, _: str) -> bool:
    if choice not in SPOKEN:
        return False
    setup.language(ctx, choice)
    return True


def _sites(ctx: Context, choice: str, code: str) -> bool:
    picks = choice == cards.CHOOSE
    sites = pickers.sites_said(code if picks else choice)
    if sites is None:
        return False
    if picks:
        setup.pick(ctx, "sites", code)
    elif sites:
        setup.hurting(ctx, sites)
    else:
        setup.begin(ctx, "gently")
    return True


def _zone(ctx: Context, choice: str, _: str) -> bool:
    if choice == cards.OTHER:
        ctx.say(place.where(ctx.words))
        setup.wait(ctx, answered=True, **{setup.KEY_SHOWN: True})
        return True
    if choice not in iana_names().values():
        return False
    setup.zone(ctx, choice)
    return True


def _days(ctx: Context, choice: str, code: str) -> bool:
    picks = choice == cards.CHOOSE
    days = pickers.days_said(code if picks else choice)
    if days is None or not (days or picks):
        return False
    if picks:
        setup.pick(ctx, "days", code)
    else:
        setup.days(ctx, days)
    return True


def _time(ctx: Context, choice: str, _: str) -> bool:
    if choice == cards.CHOOSE:
        setup.pick(ctx, "time")
        return True
    at = pickers.time_said(choice)
    if at is None and choice != cards.KEEP:
        return False
    setup.at_time(ctx, at)
    return True


def _equipment(ctx: Context, choice: str, code: str) -> bool:
    picks = choice == cards.CHOOSE
    pieces = pickers.equipment_said(code if picks else choice)
    if pieces is None:
        return False
    if picks:
        setup.pick(ctx, "equipment", code)
    else:
        setup.equipment(ctx, pieces)
    return True


def _programme(ctx: Context, choice: str, _: str) -> bool:
    if choice == cards.OTHERS:
        setup.put(ctx, cards.programmes(ctx.words, coach.by_preference(ctx.desk)))
        return True
    chosen = ctx.desk.content.programmes.get(choice)
    if chosen is None:
        return False
    setup.programme(ctx, chosen)
    return True


_READERS: dict[str, Callable[[Context, str, str], bool]] = {
    "begin": _begin,
    "language": _language,
    "sites": _sites,
    "zone": _zone,
    "days": _days,
    "time": _time,
    "equipment": _equipment,
    "programme": _programme,
}
