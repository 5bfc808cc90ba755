"""Numbers and dates in a button's data, which anybody can forge."""

from datetime import date

MOST_DIGITS = 18
"""So many digits always fit into the 64 bits of a database's integer."""


def number(text: str, most_digits: int = MOST_DIGITS) -> int | None:
    """The number that a piece of a button's data is; None where no button of ours says that.

    Args:
        text: the piece between two colons.
        most_digits: how many digits it may have at most.
    """
    known = text.isascii() and text.isdecimal() and len(text) <= most_digits
    return int(text) if known else None


def day(text: str) -> date | None:
    """The local date that a piece of a button's data is, like 20261224."""
    try:
        return date.fromisoformat(text) if text.isdecimal() else None
    except ValueError:
        return None
