"""A band of a colour that is new among the person's own: asked once where it stands."""

from collections.abc import Sequence

from tgbot.cards import bands as cards
from tgbot.chat.context import Context
from tgbot.chat.data import number
from tgbot.coach import bands as coach
from tgbot.coach.equipment import bands_of
from tgbot.coach.log import Line
from tgbot.store import outbox


def ask_about_new(ctx: Context, lines: Sequence[Line]) -> None:
    """Asks about the first new colour in a log, unless that was asked already."""
    if ctx.in_group:
        return
    for colour in coach.new_colours(ctx.desk, lines):
        about = f"band:{colour}"
        if not outbox.about(ctx.conn, ctx.person.chat_id, about):
            card = cards.where(ctx.words, colour, bands_of(ctx.person.equipment))
            ctx.say(
                card,
                subject=about,
                facts={"colour": colour, "among": list(bands_of(ctx.person.equipment))},
            )
            return


def place(ctx: Context) -> None:
    """A tap on the place of a colour; the question knows among which others it was."""
    colour, chosen = (*ctx.args, "", "")[:2]
    facts = ctx.about.facts if ctx.about is not None else None
    asked = isinstance(facts, dict) and facts.get("colour") == colour
    if (
        not asked
        or not isinstance(facts, dict)
        or facts["among"] != list(bands_of(ctx.person.equipment))
    ):
        ctx.answer("tap-out-of-date")
    elif chosen == "none":
        ctx.rewrite_tapped(cards.not_mine(ctx.words, colour))
    elif (among := number(chosen)) is not None and among <= len(facts["among"]):
        ctx.change_person(equipment=coach.placed(ctx.desk, colour, among).as_json())
        ctx.rewrite_tapped(cards.placed(ctx.words, bands_of(ctx.person.equipment)))
    else:
        ctx.answer("tap-out-of-date")


TAPS = {"band": place}
