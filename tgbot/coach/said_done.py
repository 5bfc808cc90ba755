"""“Done”, “did it yesterday”, “did everything”: which session that is, and what it records."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from importlib import resources

from tgbot.coach import session as sessions
from tgbot.coach.desk import Desk
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.coach.log import Line, Understood
from tgbot.coach.printed import as_printed
from tgbot.coach.standing import context
from tgbot.coach.training_days import is_training_day
from tgbot.content.names import plain
from tgbot.store import appointments, outbox
from tgbot.store.appointments import Appointment
from tgbot.training.exercise import Exercise
from tgbot.training.notation import Planned, Reading, Refusal, read
from tgbot.training.workout import Prescribed, Set

Printed = Sequence[tuple[Exercise, Prescribed]]

_A_CROSS = re.compile(r"\d\s*[x×х*]\s*\d")


@dataclass(frozen=True, slots=True)
class SaidDone:
    """That it was done as planned: on which date if that was said, with which note.

    `all_of_it` says that the whole session is meant.
    """

    day: date | None
    note: str | None
    all_of_it: bool


def said_done(desk: Desk, text: str) -> SaidDone | None:
    """What a text says that says nothing but that it was done; None where it says more."""
    if _A_CROSS.search(text):
        return None
    whole = _whole(text)
    said = text if whole is None else " ".join(("done", whole))
    known = context(desk, ExerciseNames(desk).spellings, None)
    first = read(said, known)
    if not isinstance(first, Refusal) or first.why != "nothing_planned":
        return None
    again = read(said, replace(known, planned=Planned(1, 1)))
    if not isinstance(again, Reading) or len(again.entries) != 1:
        return None
    [entry] = again.entries
    if entry.exercise is not None or entry.pain is not None or entry.sets != (Set(reps=1),):
        return None
    return SaidDone(entry.date, entry.note, whole is not None)


def lines_of(desk: Desk, printed: Printed, day: date, note: str | None) -> list[Line]:
    """What is left of printed targets for a day; the note stands with the first."""
    lines = as_printed(desk, printed, day)
    if lines and note is not None and isinstance(lines[0], Understood):
        noted = replace(lines[0].workout, note=note)
        return [replace(lines[0], workout=noted), *lines[1:]]
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


def _whole(text: str) -> str | None:
    """What stands behind words for a whole session; None where there are none."""
    said = plain(text.replace("’", "'").replace("'", ""))
    phrase = next((one for one in _phrases() if f"{said} ".startswith(f"{one} ")), None)
    return None if phrase is None else said.removeprefix(phrase).strip()


@cache
def _phrases() -> tuple[str, ...]:
    """Words for a whole session, longest first."""
    file = resources.files("tgbot.coach") / "said.toml"
    known = tomllib.loads(file.read_text("utf-8"))["all_done"]
    return tuple(sorted(map(plain, known), key=len, reverse=True))
