"""“Done”, “did it yesterday”, “did everything”: which session that is, and what it records.

Only a date, a note behind its sign, a pain or plain courtesy may stand beside it. Anything else
may say that it went otherwise (“all done but dead bug”, “workout done? not yet”): it is asked.
"""

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from importlib import resources

from tgbot.coach import session as sessions
from tgbot.coach.desk import Desk
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.coach.log import Line, Understood
from tgbot.coach.open_scores import OPEN, only_joins, with_open_scores
from tgbot.coach.printed import as_printed
from tgbot.coach.said_before import said_before
from tgbot.coach.standing import context
from tgbot.coach.training_days import is_training_day
from tgbot.store import appointments, outbox
from tgbot.store.appointments import Appointment
from tgbot.training.exercise import Exercise
from tgbot.training.notation import Context, Planned, Reading, Refusal, read
from tgbot.training.notation.lexicon import lexicon
from tgbot.training.notation.lookalikes import plain
from tgbot.training.notation.pieces import NOTE
from tgbot.training.workout import Pain, Prescribed, Set

Printed = Sequence[tuple[Exercise, Prescribed]]

_A_CROSS = re.compile(r"\d\s*[x×х*]\s*\d")
_SIGNS = re.compile(r"[^\w?]+")


@dataclass(frozen=True, slots=True)
class SaidDone:
    """That it was done as planned: on which date if that was said, with which note and pain.

    `all_of_it` says that the whole session is meant. `besides` are words that may say that it
    went otherwise; `reads` says that they can be read as what was done of one exercise.
    """

    day: date | None
    note: str | None
    all_of_it: bool
    pain: Pain | None = None
    besides: str = ""
    reads: bool = False


def said_done(desk: Desk, text: str) -> SaidDone | None:
    """What a text says that begins by saying that it was done; None where it is no such."""
    if _A_CROSS.search(text) or "\n" in text.strip() or ";" in text:
        return None
    sign = NOTE.search(text)
    head = text if sign is None else text[: sign.start()]
    note = None if sign is None else text[sign.end() :].strip() or None
    known = context(desk, ExerciseNames(desk).spellings, None)
    rest = _behind(_phrases(), head)
    if rest is not None:
        day, pain, besides, reads = _beside(rest, known)
        return SaidDone(day, note, True, pain, besides, bool(reads))
    found = _done().match(plain(head).text)
    if found is None:
        return None
    day, pain, besides, reads = _beside(plain(head).text[found.end() :], known)
    if reads is None:
        return None
    # “I'm done” may be of all of it, and “done” is of the one that is going on.
    besides = head.strip() if found["before"] else besides
    return SaidDone(day, note, False, pain, besides, reads)


def exercise_done(desk: Desk, text: str) -> str | None:
    """The name of the exercise that a text says was done: “dead bug done”, “did the dead bug”."""
    name = _said_to_be_done(text)
    known = name is not None and ExerciseNames(desk).find(name) is not None
    return name if known else None


@said_before
def _said_to_be_done(text: str) -> str | None:
    found = _did().fullmatch(plain(text).text.strip(" .,:!"))
    return None if found is None else found["behind"] or found["front"]


def is_of_all(text: str) -> bool:
    """Whether a text begins by saying that the whole session was done."""
    return _behind(_phrases(), text) is not None


def lines_of(desk: Desk, printed: Printed, day: date, note: str | None) -> list[Line]:
    """What is left of printed targets for a day; the note stands with the first."""
    return noted(as_printed(desk, printed, day), note)


def noted(lines: list[Line], note: str | None) -> list[Line]:
    """Lines with a note at the first."""
    if lines and note and isinstance(lines[0], Understood):
        first = replace(lines[0].workout, note=note)
        return [replace(lines[0], workout=first), *lines[1:]]
    return lines


def session_of(desk: Desk, day: date) -> Printed | None:
    """The targets of a day's session as its card has them; None where there was none."""
    of = appointments.find(desk.conn, desk.person.id, "session", day.isoformat())
    if of is not None:
        for card in outbox.about(desk.conn, desk.person.chat_id, sessions.subject(of.id)):
            if isinstance(card.facts, dict):
                return sessions.printed(desk, card.facts)
    if not is_training_day(desk.conn, desk.person, day):
        return None
    made = of or Appointment(0, desk.person.id, "session", day.isoformat(), desk.now, "done")
    return sessions.printed(desk, sessions.facts(sessions.session(desk, made)))


def moved(lines: Sequence[Line], day: date) -> list[Line]:
    """The same lines for another date."""
    return [
        replace(line, workout=replace(line.workout, date=day))
        if isinstance(line, Understood)
        else replace(line, date=day)
        for line in lines
    ]


def _behind(phrase: re.Pattern[str], text: str) -> str | None:
    """What stands behind a phrase at the beginning of a text; None where it is not there."""
    shown = plain(text).text
    found = phrase.match(shown)
    return None if found is None else shown[found.end() :]


def _beside(rest: str, known: Context) -> tuple[date | None, Pain | None, str, bool | None]:
    """The date and the pain beside “done”, what is left over, and whether that can be read.

    None instead of that last: sets are said, and “done” is but a word beside them.
    """
    said = _without_courtesy(rest)
    if not said:
        return None, None, "", False
    planned = replace(known, planned=Planned(1, 1))
    text = with_open_scores(" ".join(("done", said)), lambda one: read(one, planned))
    found = read(text, planned)
    if not isinstance(found, Reading) or len(found.entries) != 1:
        lone = isinstance(found, Refusal) and found.lone is not None
        return None, None, said, None if lone else False
    [entry] = found.entries
    if entry.exercise is not None or len(entry.sets) != 1 or entry.sets[0].reps != 1:
        return None, None, said, None
    if entry.sets != (Set(reps=1),):
        return entry.date, entry.pain, said, True
    left = _without_courtesy(entry.note or "")
    joined = entry.pain is not None and only_joins(left)
    # “Did it hurt” asks what “did it, knee hurts” tells.
    bare = entry.pain is not None and entry.pain.site is None and not _SIGNS.match(rest.strip())
    asks = bare or ("?" in rest and OPEN not in rest)
    besides = said if asks or (left and not joined) else ""
    return entry.date, entry.pain, besides, False


def _without_courtesy(text: str) -> str:
    """A text without thanks, signs and smiles around it; empty where there is nothing else."""
    shown = _courtesy().sub(" ", plain(text).text)
    return shown.strip(" .,:!-–—()") if _SIGNS.sub("", shown) else ""


@cache
def _phrases() -> re.Pattern[str]:
    """Words for a whole session, and what may stand before them."""
    return re.compile(rf"\W*(?:{_any('before')}\W+)*{_any('all_done')}(?!\w)", re.I)


@cache
def _done() -> re.Pattern[str]:
    """A word for done, and what may stand before it."""
    return re.compile(rf"\W*(?P<before>(?:{_any('before')}\W+)*){_done_words()}(?!\w)", re.I)


@cache
def _did() -> re.Pattern[str]:
    """An exercise before or behind a word for done."""
    before, did = _any("before"), _any("did")
    return re.compile(
        rf"(?P<front>.+?)[\s:,-]+{_done_words()}"
        rf"|(?:{before}\s+)*(?:{did}|{_done_words()})\s+(?:with\s+)?(?:(?:the|my)\s+)?(?P<behind>.+)",
        re.I,
    )


def _done_words() -> str:
    known = (phrase for phrase, (kind, _) in lexicon("en").meanings.items() if kind == "done")
    return _any_of(known)


@cache
def _courtesy() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_any('courtesy')}(?!\w)", re.I)


def _any(name: str) -> str:
    return _any_of(_said(name))


def _any_of(words: Iterable[str]) -> str:
    longest = sorted(words, key=len, reverse=True)
    ways = (re.escape(one).replace(r"\ ", r"\W+").replace("todays", "today'?s") for one in longest)
    return f"(?:{'|'.join(ways)})"


@cache
def _said(name: str) -> tuple[str, ...]:
    file = resources.files("tgbot.coach") / "said.toml"
    return tuple(tomllib.loads(file.read_text("utf-8"))[name])
