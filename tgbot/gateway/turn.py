"""One turn of the sender: what it is to do in the database, and what became of that."""

from dataclasses import dataclass, field
from datetime import datetime

from tgbot.gateway.outcome import Outcome
from tgbot.store.outbox import Letter


@dataclass(frozen=True, slots=True)
class Result:
    """How a letter's call ended: a message id (or None), or what to do about an error.

    `began` is when an erring call was made.
    """

    letter: Letter
    message_id: int | None
    outcome: Outcome
    began: datetime | None = None


@dataclass(slots=True)
class Turn:
    """What a turn is to do, as things were when it began, and what became of that."""

    results: list[Result]
    room: int
    """So many more calls may be under way."""
    allowed: int
    """So many of them may leave now; answers to taps are not counted, and leave with `taps`."""
    taps: bool
    busy: set[int]
    resting: dict[int, float]
    """Chats that may not be written to, with the seconds until they may."""
    letters: list[Letter] = field(default_factory=list)
    too_late: bool = False
    due: datetime | None = None
    """When more is due, of what is queued for later."""
    done: bool = False
    """Whether a turn in somebody else's transaction did all this there."""
