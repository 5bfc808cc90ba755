"""A step back in the onboarding: the last tick is taken back, else the last answer asked again."""

from datetime import datetime

from tgbot.cards import pickers
from tgbot.cards import setup as cards
from tgbot.chat import setup
from tgbot.chat.context import Context
from tgbot.chat.typed.zones import weighs_in_pounds
from tgbot.coach import setup as coach


def is_possible(ctx: Context) -> bool:
    """Whether a step of the onboarding is open that something comes before."""
    noted, step = setup.waiting(ctx), ctx.person.setup
    if not noted or step not in coach.STEPS:
        return False
    choosing = setup.PICKING in noted or bool(noted.get(setup.KEY_SHOWN))
    return choosing or step != coach.STEPS[0]


def moment(ctx: Context) -> datetime | None:
    """When the last tick or answer was; None where there is none to take back."""
    at = setup.waiting(ctx).get(setup.LAST_ANSWER)
    return datetime.fromisoformat(at) if at is not None and is_possible(ctx) else None


def takes_back(ctx: Context) -> None:
    """Takes back the last tick; without one what was chosen instead; else the last answer."""
    noted = setup.waiting(ctx)
    if noted.get(setup.BEFORE):
        _untick(ctx, noted[setup.PICKING], noted[setup.PICKED], noted[setup.BEFORE])
    elif setup.PICKING in noted or noted.get(setup.KEY_SHOWN):
        _ask(ctx, ctx.t("setup-back-choices"))
    else:
        _answer(ctx)


def _untick(ctx: Context, name: str, now: str, before: list[str]) -> None:
    was = before[-1]
    changed, ticked = pickers.toggled(ctx.words, name, was, now)
    line = ctx.t("undo-tick", what=changed, ticked="no" if ticked else "yes")
    setup.pick(ctx, name, was, line=line, before=before[:-1])


def _answer(ctx: Context) -> None:
    """The step before is open again; what it changed besides its answer is as it was."""
    step = ctx.person.setup or ""
    said = coach.chosen(ctx.desk, step)[-1:]
    before = coach.STEPS[coach.STEPS.index(step) - 1]
    if before == "begin" and ctx.person.cautions:
        said.append(pickers.sites(ctx.words, ctx.person.cautions))
        ctx.change_person(cautions=frozenset())
    if before == "zone" and weighs_in_pounds(ctx.person.zone):
        ctx.change_person(units="kg")
    ctx.change_person(setup=before)
    _ask(ctx, ctx.t("setup-back", what=", ".join(said)))


def _ask(ctx: Context, line: str) -> None:
    question = setup.question(ctx, ctx.person.setup or "")
    setup.put(ctx, cards.below(line, question))
    setup.wait(ctx)
