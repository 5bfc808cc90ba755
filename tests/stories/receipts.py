"""What the log stories look for in what the bot said."""

from collections.abc import Iterable

from tests.people import Shown


def receipt(shown: Iterable[Shown]) -> Shown:
    """The one receipt among the messages."""
    [found] = [message for message in shown if message.button("Undo")]
    return found


def confirmed(shown: Iterable[Shown]) -> str:
    """What the one receipt says was understood: the lines behind its ticks."""
    lines = receipt(shown).text.splitlines()
    return "\n".join(line.removeprefix("✓ ") for line in lines if line.startswith("✓"))


def question(shown: Iterable[Shown]) -> Shown:
    """The one message that asks what was meant."""
    [found] = [message for message in shown if message.button("Something else")]
    return found
