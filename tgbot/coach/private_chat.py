"""The private chat of somebody who speaks in a group: whether there is one, and the way there."""

from tgbot.store.people import BLOCKED, Person

FROM_A_GROUP = "group"
"""What the link says at `/start`."""


def link(bot_name: str) -> str:
    """The address that opens the private chat."""
    return f"https://t.me/{bot_name}?start={FROM_A_GROUP}"


def may_be_written_to(person: Person) -> bool:
    """A bot may not write first, nor to somebody who blocked it."""
    return person.state != BLOCKED
