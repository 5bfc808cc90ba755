"""What became of a call, judged in one place: the send rule of docs/how-it-is-built.md.

An error alone rarely tells whether a message arrived. Only a refusal by the Bot API and a
connection that never stood prove that it did not; all else is ambiguous.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

import aiohttp

from tgbot.gateway.client import NoAnswerError, RefusedError
from tgbot.gateway.plain_text import can_be_plainer
from tgbot.store.outbox import Letter

COPY_WINDOW = timedelta(minutes=10)
LONGEST_BACK_OFF = 8.0
"""Seconds; what waits longer than this was told to by the server."""


class Class(Enum):
    """What an error says about the message."""

    DONE = "done"  # it stands as wanted already
    WAIT = "wait"  # not sent: the server named a time to wait
    UNSENT = "unsent"  # surely not sent
    AMBIGUOUS = "ambiguous"  # nobody can know
    PLAIN = "plain"  # not sent: its markup can't be parsed, its quote or effect is refused
    MOVED = "moved"  # not sent: the group has another id now
    CLOSED = "closed"  # not sent and never will be: blocked, deactivated, gone
    HOPELESS = "hopeless"  # not sent and never will be: the call itself is refused


class Action(Enum):
    """What the sender does next with a letter."""

    SENT = "sent"
    AGAIN = "again"
    COPY = "copy"
    PLAIN = "plain"
    MOVE = "move"
    DEAD = "dead"
    CLOSE = "close"
    UNCERTAIN = "uncertain"
    TOO_LATE = "too late"
    CALLED_OFF = "called off"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The action, after how many seconds, and why (a class, never a person's text).

    `told` says that it was the server who named the seconds.
    """

    action: Action
    reason: str
    seconds: float = 0.0
    chat_id: int | None = None
    told: bool = False


_UNCHANGED = ("message is not modified", "query is too old")
_GONE = ("chat not found", "user is deactivated", "bot was kicked", "group chat was deactivated")
_NOBODY_READ_IT = ((401, "unauthorized"), (404, "not found"))
"""The token is not known there, or a proxy led elsewhere: this says nothing about the call."""
_UNREADABLE = (
    "can't parse",
    "message is too long",
    "caption is too long",
    "entity",
    "quote",
    "effect",
)


def classify(error: BaseException) -> Class:
    """What an error of `Client.call` says about the message."""
    match error:
        case RefusedError(code=429):
            return Class.WAIT
        case RefusedError(migrate_to=int()):
            return Class.MOVED
        case RefusedError(code=403):
            return Class.CLOSED
        case RefusedError(code=code) if code >= 500:
            return Class.AMBIGUOUS
        case RefusedError(code=code, description=text) if (code, text.lower()) in _NOBODY_READ_IT:
            return Class.UNSENT
        case RefusedError(description=text) if _says(text, _UNCHANGED):
            return Class.DONE
        case RefusedError(description=text) if _says(text, _GONE):
            return Class.CLOSED
        case RefusedError(description=text) if _says(text, _UNREADABLE):
            return Class.PLAIN
        case RefusedError():
            return Class.HOPELESS
        case aiohttp.ServerTimeoutError() if isinstance(error, aiohttp.ConnectionTimeoutError):
            return Class.UNSENT
        case aiohttp.ClientConnectorError():
            return Class.UNSENT
        case aiohttp.ClientError() | TimeoutError() | NoAnswerError() | ConnectionError():
            return Class.AMBIGUOUS
    raise error


def says_the_server_is_away(error: BaseException) -> bool:
    """Whether whatever else were called now would fare no better."""
    return classify(error) in (Class.UNSENT, Class.AMBIGUOUS)


def judge(letter: Letter, error: BaseException, now: datetime) -> Outcome:
    """What to do with a letter whose call ended in `error`."""
    kind = classify(error)
    reason = f"{kind.value}: {_shown(error)}"
    match kind:
        case Class.DONE:
            return Outcome(Action.SENT, reason)
        case Class.WAIT:
            assert isinstance(error, RefusedError)
            return Outcome(Action.AGAIN, reason, float(error.retry_after or 1), told=True)
        case Class.MOVED:
            assert isinstance(error, RefusedError)
            return Outcome(Action.MOVE, reason, chat_id=error.migrate_to)
        case Class.CLOSED:
            return Outcome(Action.CLOSE, reason)
        case Class.HOPELESS:
            return Outcome(Action.DEAD, reason)
        case Class.PLAIN if can_be_plainer(letter.payload):
            return Outcome(Action.PLAIN, reason)
        case Class.PLAIN:
            return Outcome(Action.DEAD, reason)
        case Class.UNSENT:
            return Outcome(Action.AGAIN, reason, _back_off(letter.attempts))
        case Class.AMBIGUOUS:
            return after_silence(letter, now, reason)


def after_silence(letter: Letter, now: datetime, reason: str) -> Outcome:
    """What to do with a letter that may have arrived: one more copy, or none."""
    if letter.copies >= 1 or not _copy_helps(letter, now):
        return Outcome(Action.UNCERTAIN, reason)
    return Outcome(Action.COPY, reason, 1.0)


def too_late(letter: Letter, now: datetime) -> Outcome | None:
    """What to do with a letter that did not leave while it was worth sending; None if it is."""
    expired = letter.expires_at is not None and now > letter.expires_at
    if letter.copies and (expired or not _copy_helps(letter, now)):
        return Outcome(Action.UNCERTAIN, "too late for another copy")
    if not expired:
        return None
    return Outcome(Action.TOO_LATE, "it could not leave in time")


def _copy_helps(letter: Letter, now: datetime) -> bool:
    return letter.promised_at is None or now < letter.promised_at + COPY_WINDOW


def _back_off(attempts: int) -> float:
    # Capped low, so that what waits leaves within ten seconds of the server's return.
    return float(min(2 ** min(attempts - 1, 8), LONGEST_BACK_OFF))


def _says(text: str, parts: tuple[str, ...]) -> bool:
    return any(part in text.lower() for part in parts)


def _shown(error: BaseException) -> str:
    return str(error) if isinstance(error, RefusedError) else type(error).__name__
