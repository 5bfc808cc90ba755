"""What a text wants with today's session: later, another day, not at all, less, or after all."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time, timedelta
from functools import cache
from importlib import resources
from typing import Any, Literal

from tgbot.chat.typed.several import Several, SeveralNamed
from tgbot.chat.typed.times import time_in
from tgbot.chat.typed.wishes import LONGEST, plain
from tgbot.chat.typed.words import words

MOST = timedelta(hours=12)
NOON = 12
NO_WORDS = ("reasons", "rewrites")
"""What is no list of words among the tables of a language."""
_PAUSES = re.compile(r"[.:](?= |$)")
"""“Skip: ill” says what “skip, ill” says."""


Kind = Literal["later", "move", "skip", "lighter", "shorter", "less", "after_all"]
_SAID_WHOLE: tuple[Kind, ...] = ("lighter", "shorter", "less", "after_all")


@dataclass(frozen=True, slots=True)
class PutOff:
    """What is wanted; without any of the details it has to be asked.

    `span` or `at` say when it comes again, `day` is a day in the person's words, `reason` why it
    is skipped. `of` is the day whose session it is, where that is named, or a list of days;
    `several` are sessions that are named otherwise. `sure` is False where somebody only says how
    they are; `daily` that it may as well be about other days: “remind me at
    7:30”, “remind me on friday”.
    """

    kind: Kind
    span: timedelta | None = None
    at: time | None = None
    evening: bool = False
    day: str = ""
    of: str = ""
    several: Several | None = None
    reason: str = ""
    sure: bool = True
    daily: bool = False


def put_off_in(text: str) -> PutOff | None:
    """What a whole text wants with the session; None where it wants something else."""
    if len(text) > LONGEST or "\n" in text:
        return None
    said = _PAUSES.sub("", plain(text))
    return next((found for one in _tongues() if (found := one.reads(said))), None)


class _Tongue:
    """The ways of one language; its words are a table of `put_off.toml`."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._every_day: tuple[str, ...] = tuple(table["every_day"])
        self._evening: frozenset[str] = frozenset(table["evening"])
        self._each: frozenset[str] = frozenset(table["each"])
        self._today_words: frozenset[str] = frozenset(table["it"])
        self._half: frozenset[str] = frozenset(table["half"])
        self._hours: frozenset[str] = frozenset(table["hours"])
        self._alone: frozenset[str] = frozenset(table["alone"])
        self._reasons: Mapping[str, list[str]] = table["reasons"]
        self._whole = {said: kind for kind in _SAID_WHOLE for said in table[kind]}
        self._any_evening: frozenset[str] = frozenset(table["any_evening"])
        self._instead: tuple[str, ...] = tuple(table["rather_behind"])
        self._rewrites = [(re.compile(said), other) for said, other in table["rewrites"]]
        words_of = {name: known for name, known in table.items() if name not in NO_WORDS}
        any_of = {name: _any_of(known) for name, known in words_of.items()}
        counts = _any_of([*table["half"], *table["one"], *words().numbers])
        it, to = any_of["it"], any_of["to"]
        half_days = f"(?:{any_of['evening']}|{any_of['afternoon']})"
        self._later = re.compile(
            rf"(?:{any_of['later']}|(?={any_of['from_now']} |{half_days}|.*\d.* {half_days}$))\b ?"
            rf"(?:{any_of['until']} )?(.*)"
        )
        self._half_day = re.compile(rf"(?:{half_days} (?P<behind>.+)|(?P<before>.+) {half_days})")
        self._afternoon = re.compile(any_of["afternoon"])
        self._from_now = re.compile(rf"{any_of['from_now']} ")
        self._span = re.compile(
            rf"(?:{any_of['before']} )?(?:(\d{{1,3}}|{counts}) ?)"
            rf"({any_of['minutes']}|{any_of['hours']})?"
        )
        self._by = re.compile(
            rf"(?:{any_of['move']}|{any_of['later']})(?: {it})? {any_of['by']} (.+)"
            rf"|(?:{it} )?{any_of['by']} (.+) {any_of['move']}"
        )
        self._moves = [
            re.compile(way)
            for way in (
                rf"{any_of['move']}(?: {it})?(?: {to} (?P<day>.+))?",
                rf"(?:{it} )?(?:{to} (?P<day>.+) )?{any_of['move']}",
                rf"(?P<day>.+) {any_of['rather_behind']}",
                rf"{any_of['rather_before']} (?P<day>.+)",
            )
        ]
        self._moves_of = [
            re.compile(way)
            for way in (
                rf"{any_of['move']} (?P<of>.+?)(?: {any_of['to']} (?P<day>.+))?",
                rf"(?P<of>.+?)(?: {any_of['to']} (?P<day>.+))? {any_of['move']}",
            )
        ]
        self._skip_of = [
            re.compile(rf"{any_of['skip_of']} (?P<of>.+)"),
            re.compile(rf"(?P<of>.+?) {any_of['skip_behind']}(?: (?P<why>.+))?"),
        ]
        self._several = SeveralNamed(table)
        self._of_lead = re.compile(rf"^{any_of['of_lead']} ")
        self._of_tail = re.compile(rf" {any_of['of_tail']}$")
        self._skip = re.compile(rf"(?:{it} )?{any_of['skip']}\b ?(.*)")
        self._today = re.compile(rf"^(?:{it}\b ?)*")
        self._i_am = re.compile(rf"{any_of['i_am']} (.+)")
        self._small = re.compile(rf"\b{any_of['small']}\b")
        self._polite = re.compile(rf"\b{any_of['polite']}\b")

    def reads(self, said: str) -> PutOff | None:
        """What a text in plain form wants, in this language."""
        said = " ".join(self._polite.sub(" ", said).split())
        for pattern, other in self._rewrites:
            if (found := pattern.fullmatch(said)) is not None:
                said = found.expand(other)
        if said in self._whole:
            return PutOff(self._whole[said])
        ways = (self._put_later, self._moved, self._skipped, self._unwell)
        of_a_day = (self._moved_of, self._skipped_of)
        return next((wish for way in (*ways, *of_a_day) if (wish := way(said))), None)

    def _put_later(self, said: str) -> PutOff | None:
        found = self._later.fullmatch(said)
        by = self._by.fullmatch(said)
        if by is not None and (span := self._span.fullmatch(by[1] or by[2])) and span[2]:
            return self._after(span[1], span[2], bare=False)
        if found is None:
            return None
        when, daily = found[1].strip(), said.startswith(self._every_day)
        for instead in self._instead:
            when = when.removesuffix(f" {instead}")
        if daily and when in self._any_evening:
            return PutOff("later", evening=True, daily=True)
        if not when or when in self._today_words:
            return PutOff("later")
        of_today = self._later_today(when)
        if of_today is not None:
            return of_today
        span = self._span.fullmatch(when)
        if span is not None and (span[2] or span[1].isdecimal()):
            return self._after(span[1], span[2], bare=when == span[1])
        at = None if self._from_now.match(when) else time_in(when)
        if at is None and daily:
            return None if self._recurs(when) else PutOff("move", day=when, daily=True)
        return None if at is None else PutOff("later", at=at, daily=daily)

    def _later_today(self, when: str) -> PutOff | None:
        """“Tonight”, “this evening at 7”, “today at 18:00”: with an hour, or to be asked."""
        if when in self._evening:
            return PutOff("later", evening=True)
        if self._afternoon.fullmatch(when):
            return PutOff("later")
        found = self._half_day.fullmatch(when)
        if found is not None:
            at = time_in(found["behind"] or found["before"])
            if at is not None and 0 < at.hour < NOON:
                at = at.replace(hour=at.hour + NOON)
            return None if at is None else PutOff("later", at=at)
        bare = self._today.sub("", when)
        at = time_in(bare) if bare != when else None
        return None if at is None else PutOff("later", at=at)

    def _after(self, count: str, unit: str | None, *, bare: bool) -> PutOff | None:
        """So many minutes or hours; “later 7” may be seven minutes or seven o'clock."""
        if bare:
            return PutOff("later")
        named = 0.5 if count in self._half else float(words().numbers.get(count, 1))
        number = float(count) if count.isdecimal() else named
        span = timedelta(**{"hours" if unit in self._hours else "minutes": number})
        return PutOff("later", span=span) if timedelta() < span <= MOST else PutOff("later")

    def _moved(self, said: str) -> PutOff | None:
        found = next(filter(None, (way.fullmatch(said) for way in self._moves)), None)
        if found is None:
            return None
        day = found["day"] or ""
        at = None if day.isdecimal() else time_in(day)
        if at is not None:
            return PutOff("later", at=at)
        return self._later_today(day) or PutOff("move", day=day)

    def _skipped(self, said: str) -> PutOff | None:
        found = self._skip.fullmatch(said)
        if found is None:
            return None
        why = self._today.sub("", found[1])
        reason = self._reason(why)
        return PutOff("skip", reason=reason) if reason or not self._bare(why) else None

    def _moved_of(self, said: str) -> PutOff | None:
        """“Move wednesday to thursday”: the session of one day to another."""
        found = next(filter(None, (way.fullmatch(said) for way in self._moves_of)), None)
        if found is None:
            return None
        return PutOff("move", day=found["day"] or "", of=self._without_session(found["of"]))

    def _skipped_of(self, said: str) -> PutOff | None:
        """“Skip friday, ill”: the session of a day, and why, where that is said."""
        for way in self._skip_of:
            found = way.fullmatch(said)
            if found is not None:
                of, why = found["of"], found.groupdict().get("why") or ""
                reason = self._reason(why)
                if why and not reason:
                    return None
                if not why:
                    of, reason = self._day_and_reason(of)
                return self._skip_named(of, reason)
        return None

    def _skip_named(self, of: str, reason: str) -> PutOff | None:
        if not self._each.isdisjoint(of.split()):
            return None  # “Skip every monday” is a wish for the plan
        forms = list(self._forms(of))
        several = next(filter(None, map(self._several.meant, forms)), None)
        of = forms[-1] if several is None else ""
        return PutOff("skip", of=of, several=several, reason=reason)

    def _day_and_reason(self, said: str) -> tuple[str, str]:
        said_words = said.split()
        for at in range(1, len(said_words)):
            reason = self._reason(" ".join(said_words[at:]))
            if reason:
                return " ".join(said_words[:at]), reason
        return said, ""

    def _without_session(self, of: str) -> str:
        """“The session on friday” without what only says that it is a session."""
        return list(self._forms(of))[-1]

    def _forms(self, of: str) -> Iterator[str]:
        """What was said, and the same with ever less of such words."""
        yield of
        bare = self._of_tail.sub("", self._of_lead.sub("", of))
        if bare != of:
            yield from self._forms(bare)

    def _unwell(self, said: str) -> PutOff | None:
        """“I'm ill”: perhaps the session is to be skipped, so that is asked."""
        found = self._i_am.fullmatch(said)
        told = found is not None or self._bare(said) in self._alone
        reason = self._reason(said if found is None else found[1]) if told else ""
        return PutOff("skip", reason=reason, sure=False) if reason else None

    def _recurs(self, when: str) -> bool:
        """Whether a day is one of every week: “on fridays”, “every friday”."""
        said = when.split()
        plural = (word for word in said if word.endswith("s") and word not in words().weekdays)
        return not self._each.isdisjoint(said) or any(
            words().weekday(word) is not None for word in plural
        )

    def _bare(self, why: str) -> str:
        return " ".join(self._small.sub(" ", why).split())

    def _reason(self, why: str) -> str:
        bare = self._bare(why)
        return next((reason for reason, known in self._reasons.items() if bare in known), "")


def _any_of(known: list[str]) -> str:
    """A pattern of any of the words, the longest first; of none it fits nothing."""
    longest_first = sorted(known, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, longest_first))})" if known else r"(?!)"


@cache
def _tongues() -> tuple[_Tongue, ...]:
    page = resources.files(__package__) / "put_off.toml"
    return tuple(_Tongue(table) for table in tomllib.loads(page.read_text("utf-8")).values())
