"""A button's own words, typed in reply to a session's card, do what the button does."""

from tgbot.chat.context import Context
from tgbot.chat.typed.wishes import plain
from tgbot.chat.verbs import VERBS


def takes(ctx: Context) -> bool:
    """Does what the card's button of these words does; False: it has none such."""
    card = ctx.about
    if card is None or ctx.in_group or not (card.subject or "").startswith("session:"):
        return False
    said, markup = plain(ctx.text), (card.payload or {}).get("reply_markup", {})
    for row in markup.get("inline_keyboard", ()):
        for button in row:
            verb, *args = str(button.get("callback_data", "")).split(":")
            if said and plain(button["text"]) == said and verb in VERBS:
                ctx.args = args
                VERBS[verb](ctx)
                return True
    return False
