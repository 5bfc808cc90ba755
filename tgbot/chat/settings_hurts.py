"""What hurts for longer: the parts of the body for which the easier versions stand in."""

from tgbot.cards import setup as setup_cards
from tgbot.cards.pickers import SITES, sites_code, sites_said
from tgbot.chat import question, ticks
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.panel import show
from tgbot.coach import settings as coach
from tgbot.coach.plan_of import programme
from tgbot.coach.setup import cautioned


def hurts(ctx: Context) -> None:
    """A tap: asks what hurts, or takes it."""
    if not ctx.args:
        ticks.begin(ctx, "sites", sites_code(ctx.person.cautions & {*SITES}))
        return
    sites = sites_said(ctx.args[-1])
    if sites is None:
        ctx.answer("tap-out-of-date")
    elif ctx.args[0] == "pick":
        ticks.tick(ctx, "sites", ctx.args[-1])
    else:
        question.settle(ctx)
        # What was typed and stands on no button stays, unless nothing hurts any more.
        others = ctx.person.cautions - {*SITES} if sites else frozenset[str]()
        set_hurts(ctx, sites | others)


def set_hurts(ctx: Context, sites: frozenset[str]) -> None:
    """Keeps what hurts, for as long as it stands; the cards of today and the targets follow."""
    new = sites - ctx.person.cautions
    ctx.change_person(cautions=sites)
    freshen(ctx, [ctx.today])
    show(ctx, coach.card(ctx.desk, changed="hurts"))
    if new:
        known = ctx.desk.content.exercises.values()
        minded = any(new & one.ladder.caution_sites for one in known)
        against = cautioned(ctx.desk, programme(ctx.desk)) if minded else ()
        ctx.say(setup_cards.cautions(ctx.words, new, against, minded=minded))


TAPS = {"set-hurts": hurts}
