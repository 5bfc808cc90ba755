"""Too easy, right, too hard: how a week felt sets the pace of the next, within the safety rules."""

from typing import get_args

from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.store.people import Felt
from tgbot.training.progression.person import Felt as How

HOW: tuple[How, ...] = get_args(How)


def felt(ctx: Context) -> None:
    """Notes how the week felt; it counts for the seven days that follow."""
    said = ctx.args[0] if ctx.args else ""
    how = next((one for one in HOW if one == said), None)
    if how is None:
        ctx.answer("tap-out-of-date")
        return
    ctx.change_person(felt=Felt(how, ctx.today))
    freshen(ctx, [ctx.today])
    ctx.answer(f"week-felt-{how}")


TAPS = {"felt": felt}
