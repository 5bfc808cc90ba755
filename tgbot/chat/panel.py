"""A panel: a message of plan, pause or settings that its own buttons change in place."""

from typing import Any

from tgbot.cards.card import Card
from tgbot.chat.context import Context

SUBJECT = "panel"


def show(ctx: Context, card: Card, *, facts: Any = None) -> None:
    """Puts a card in the place of the panel that was tapped, else says it as a new panel.

    A button on any other message, such as a session card, leaves that message as it is.
    """
    tapped = ctx.about if ctx.tap is not None else None
    if tapped is not None and tapped.subject == SUBJECT:
        ctx.rewrite(tapped, card, facts=facts)
    else:
        ctx.say(card, subject=SUBJECT, facts=facts)
