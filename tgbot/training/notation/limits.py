"""How much is too much: the limits of the notation, and the check that names them."""

from decimal import Decimal

from tgbot.training.notation.reading import Limit, UnreadError
from tgbot.training.notation.scan import Token
from tgbot.training.resistance import Unit, kilograms

SETS = Limit("sets", 1, 50)
REPS = Limit("reps", 1, 1000)
LOAD = Limit("load", 0, 1000, "kg")
SECONDS = Limit("seconds", 1, 86_400, "s")
DISTANCE = Limit("distance", 1, 1_000_000, "m")
RPE = Limit("rpe", 1, 10)
RIR = Limit("rir", 0, 5)
TEMPO = Limit("tempo", 0, 30)
PAUSE = Limit("pause", 0, 600, "s")
PAIN = Limit("pain", 0, 10)
NOTE = Limit("note", 0, 500)
MESSAGE_SETS = Limit("message_sets", 1, 60)
TEXT = Limit("text", 1, 4096)

# Sets of these kinds have loads of their own: none is taken over from the sets beside them.
LOADED_APART = ("warmup", "drop")
# From so many on a number before a cross may rather be a weight: `45x10`.
MANY_SETS = 15
# "90 s Pause" is the rest between sets where people call that so; no one holds so long.
SHORTEST_REST = 20


def check(value: Decimal | int, limit: Limit, first: Token, last: Token | None = None) -> None:
    """Refuse a value past a limit.

    Raises:
        UnreadError: kind "absurd", bounded by the tokens that wrote the value.
    """
    if not limit.least <= value <= limit.most:
        raise UnreadError("absurd", first.start, (last or first).end, limit.name, limit)


def check_load(value: Decimal, unit: Unit, first: Token, last: Token) -> None:
    """Refuse a load past the limit, which is compared in kilograms."""
    check(kilograms(value, unit), LOAD, first, last)


def halves(value: Decimal, limit: Limit, first: Token, last: Token | None = None) -> Decimal:
    """An effort on a scale of halves, within its limit."""
    check(value, limit, first, last)
    if value * 2 != (value * 2).to_integral_value():
        raise UnreadError("absurd", first.start, (last or first).end, "halves", limit)
    return value
