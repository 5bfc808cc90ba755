"""A panel: a message of plan, pause or settings that its own buttons change in place."""

from typing import Any

from tgbot.cards.card import Card
from tgbot.chat.context import Context
from tgbot.coach import as_it_was

SUBJECT = "panel"
WAS, CHANGED_AT = "was", "changed_at"
"""What a panel keeps that tells of a change: what it was before, and when that was changed.

One that tells that a change was taken back has only the latter.
"""


def show(ctx: Context, card: Card, *, facts: Any = None) -> None:
    """Puts a card in the place of the panel that was tapped, else says it as a new panel.

    A button on any other message, such as a session card, leaves that message as it is.
    """
    told = {**(facts or {}), **_of_change(ctx)} or None
    tapped = ctx.about if ctx.tap is not None else None
    if tapped is not None and tapped.subject == SUBJECT:
        ctx.rewrite(tapped, card, facts=told)
    else:
        ctx.say(card, subject=SUBJECT, facts=told)


def _of_change(ctx: Context) -> dict[str, Any]:
    """What this message or tap has changed, to be kept for the way back."""
    at = ctx.desk.moment.isoformat()
    if ctx.takes_back:
        return {CHANGED_AT: at}
    was = {name: kept for name, kept in ctx.was.items() if kept != as_it_was.kept(ctx.desk, name)}
    return {WAS: was, CHANGED_AT: at} if was else {}
