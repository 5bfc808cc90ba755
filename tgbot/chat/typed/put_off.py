"""What a text wants with today's session: later, on another day, or not at all."""

import re
from dataclasses import dataclass
from datetime import time, timedelta
from typing import Literal

from tgbot.chat.typed.times import time_in
from tgbot.chat.typed.wishes import LONGEST, plain

MOST = timedelta(hours=12)

_LATER = re.compile(
    r"(?:later|snooze|not now|remind me(?: again)?(?: later)?|(?=in |this evening|tonight))\b ?(.*)"
)
_EVENING = re.compile(r"(?:(?:later )?(?:this evening|tonight|in the evening))")
_SPAN = re.compile(r"(?:in |for )?(?:(\d{1,3}|an?|half an) ?)(m|mins?|minutes?|h|hrs?|hours?)?")
_MOVE = re.compile(
    r"(?:(?:move|postpone|shift|put off)(?: (?:it|this|today|todays? session|the session))?"
    r"(?: (?:to|until|till) (.+))?|(.+) instead)"
)
_SKIP = re.compile(
    r"(?:skip|skipping|not today|no training today|cant train today|cant today)\b ?(.*)"
)
_TODAY = re.compile(r"^(?:(?:it|this|today|todays? session|todays? training|for today)\b ?)*")
_SMALL = re.compile(r"\b(?:im|i am|ive|i have|because|as|since|too|so|very|today|feeling|got|a)\b")
_REASONS = {
    "ill": ("ill", "sick", "unwell", "cold", "flu", "fever"),
    "tired": ("tired", "exhausted", "no energy", "slept badly"),
    "pain": ("pain", "in pain", "hurt", "injured", "it hurts"),
    "no-time": ("no time", "busy", "not enough time", "little time", "work"),
}
_COMPLAINT = re.compile(r"(?:(?:im|i am) (?:too |so |very )?(.+)|(no time))")


@dataclass(frozen=True, slots=True)
class PutOff:
    """What is wanted; without any of the details it has to be asked.

    `span` or `at` say when it comes again, `day` is a day in the person's words, `reason` why it
    is skipped. `sure` is False where somebody only says how they are; `daily` that it may as well
    be about every day: “remind me at 7:30”.
    """

    kind: Literal["later", "move", "skip"]
    span: timedelta | None = None
    at: time | None = None
    evening: bool = False
    day: str = ""
    reason: str = ""
    sure: bool = True
    daily: bool = False


def put_off_in(text: str) -> PutOff | None:
    """What a whole text wants with the session; None where it wants something else."""
    if len(text) > LONGEST or "\n" in text:
        return None
    said = plain(text)
    return _later(said) or _move(said) or _skip(said) or _complaint(said)


def _later(said: str) -> PutOff | None:
    found = _LATER.fullmatch(said)
    if found is None:
        return None
    when = found[1].removeprefix("until ").strip()
    if not when:
        return PutOff("later")
    if _EVENING.fullmatch(when):
        return PutOff("later", evening=True)
    span = _SPAN.fullmatch(when)
    if span is not None and (span[2] or span[1].isdecimal()):
        return _after(span[1], span[2], bare=when == span[1])
    at = None if when.startswith("in ") else time_in(when)
    return None if at is None else PutOff("later", at=at, daily=said.startswith("remind"))


def _after(count: str, unit: str | None, *, bare: bool) -> PutOff | None:
    """So many minutes or hours; “later 7” may be seven minutes or seven o'clock."""
    if bare:
        return PutOff("later")
    number = float(count) if count.isdecimal() else 0.5 if count == "half an" else 1.0
    span = timedelta(**{"hours" if (unit or "m").startswith("h") else "minutes": number})
    return PutOff("later", span=span) if timedelta() < span <= MOST else PutOff("later")


def _move(said: str) -> PutOff | None:
    found = _MOVE.fullmatch(said)
    return None if found is None else PutOff("move", day=found[1] or found[2] or "")


def _skip(said: str) -> PutOff | None:
    found = _SKIP.fullmatch(said)
    if found is None:
        return None
    why = _TODAY.sub("", found[1])
    reason = _reason(why)
    return PutOff("skip", reason=reason) if reason or not _bare(why) else None


def _complaint(said: str) -> PutOff | None:
    """“I'm ill”: perhaps the session is to be skipped, so that is asked."""
    found = _COMPLAINT.fullmatch(said.removesuffix(" today"))
    reason = "" if found is None else _reason(found[1] or found[2])
    return PutOff("skip", reason=reason, sure=False) if reason else None


def _bare(why: str) -> str:
    return " ".join(_SMALL.sub(" ", why).split())


def _reason(why: str) -> str:
    return next((reason for reason, words in _REASONS.items() if _bare(why) in words), "")
