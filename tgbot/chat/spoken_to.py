"""Whether something that happens in a group is meant for the bot; the rest is others' talk."""

from telegram import Message, Update

UNASKED = ("location", "anything", "membership")


def is_spoken_to(update: Update, name: str, bot_name: str) -> bool:
    """Whether an update of a group is a command of ours, a reply to us, a tap or an edit.

    Args:
        update: what happened.
        name: of the function that it was routed to.
        bot_name: the bot's username.
    """
    message = update.message
    if message is None or name in UNASKED:
        return name not in UNASKED
    if message.is_automatic_forward:
        # A post of the linked channel: whatever it says, it says to the channel's readers.
        return False
    if name == "unknown":
        return _addressee(message) == bot_name.casefold()
    return name != "text" or _replies_to(message, bot_name)


def is_faceless(update: Update) -> bool:
    """Whether a group or a channel speaks in the place of a person, as anonymous admins do."""
    message = update.effective_message
    return update.callback_query is None and message is not None and message.sender_chat is not None


def _addressee(message: Message) -> str:
    """The bot that a command names behind its @; empty where it names none."""
    return (message.text or "").split()[0].partition("@")[2].casefold()


def _replies_to(message: Message, bot_name: str) -> bool:
    replied = message.reply_to_message
    sender = None if replied is None else replied.from_user
    return sender is not None and (sender.username or "").casefold() == bot_name.casefold()
