"""What a text logs: for which exercise, on which day, against which target, with what filled in.

`understand` reads, `save` records. Nothing is recorded of a text that was not understood whole.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from tgbot.coach import session as sessions
from tgbot.coach.desk import Desk
from tgbot.coach.targets import Log, Planned, before, log_for, planned
from tgbot.store import appointments, plans, workouts
from tgbot.store.outbox import Letter
from tgbot.training.exercise import Exercise
from tgbot.training.notation import Context, Entry, Refusal, read
from tgbot.training.notation import Planned as PlannedSets
from tgbot.training.resistance import Bodyweight, Resistance
from tgbot.training.workout import Prescribed, Set, Workout

HOWTO_COUNTS_FOR = timedelta(minutes=30)
_LINES = re.compile(r"[\n;]+")
ANY_LAST = Context(last=Bodyweight(), last_sets=(1,), planned=PlannedSets(1, 1, Bodyweight()))


@dataclass(frozen=True, slots=True)
class Guess:
    """What a log without a name or date is for; None where nothing tells."""

    exercise: str | None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Understood:
    """One line of a log, ready to be saved; `filled_in`: its resistance was not written."""

    exercise: Exercise
    workout: Workout
    filled_in: bool


@dataclass(frozen=True, slots=True)
class Unnamed:
    """The exercise is not known: `name` as written (None: none was), `near` to choose from."""

    name: str | None
    near: tuple[Exercise, ...]


def guess(desk: Desk, about: Letter | None) -> Guess:
    """Which exercise a log without a name is for: the first of these that tells.

    The card that is replied to; the how-to opened within the last 30 minutes; the first of
    today's session that is not logged yet.
    """
    replied = _replied_to(desk, about)
    if replied is not None:
        return replied
    person = desk.person
    opened = person.howto_at if person.howto in desk.content.exercises else None
    if opened is not None and desk.moment - opened <= HOWTO_COUNTS_FOR:
        return Guess(person.howto)
    return Guess(_first_of_today(desk))


def _replied_to(desk: Desk, about: Letter | None) -> Guess | None:
    subject = (about.subject or "") if about is not None else ""
    kind, _, rest = subject.partition(":")
    if kind == "howto":
        return Guess(rest)
    if kind == "log":
        rows = workouts.of_log(desk.conn, desk.person.id, rest)
        return Guess(rows[-1].workout.exercise, rows[-1].workout.date) if rows else None
    if kind == "session" and about is not None and about.facts:
        of = appointments.get(desk.conn, desk.person.id, about.facts["session"])
        if of is not None:
            left = sessions.session(desk, of).left or sessions.printed_plans(desk, of)
            return Guess(left[0].exercise.slug if left else None, of.day)
    return None


def _first_of_today(desk: Desk) -> str | None:
    plan = plans.get(desk.conn, desk.person.id)
    planned_today = plan is not None and desk.today.weekday() in plan.slots
    # Somebody who opened today's session on another day is in it all the same.
    slot = desk.today.isoformat()
    if not planned_today and not appointments.find(desk.conn, desk.person.id, "session", slot):
        return None
    left = sessions.session(desk, sessions.todays(desk)).left
    return left[0].exercise.slug if left else None


def understand(
    desk: Desk, text: str, meant: Guess, insist: Exercise | None = None
) -> list[Understood] | Refusal | Unnamed:
    """Reads a log whole: its lines ready to be saved, or what stands in the way.

    A name that is not known means `insist` where that is given.
    """
    first = read(text, _names_only(desk))
    if isinstance(first, Refusal):
        # The place and reason are told against the exercise that is most likely meant.
        exercise = desk.content.exercises.get(meant.exercise or "")
        again = read(text, _context(desk, exercise, meant))
        return again if isinstance(again, Refusal) else first
    exercises: list[Exercise] = []
    for entry in first.entries:
        found = _named(desk, entry, meant)
        if isinstance(found, Unnamed):
            if insist is None:
                return found
            found = insist
        exercises.append(found)
    entries = _read_again(desk, text, exercises, meant)
    if isinstance(entries, Refusal):
        return entries
    together = zip(exercises, entries, strict=True)
    return [_understood(desk, exercise, entry, meant) for exercise, entry in together]


def _named(desk: Desk, entry: Entry, meant: Guess) -> Exercise | Unnamed:
    exercises, language = desk.content.exercises, desk.person.language
    if entry.exercise is None:
        known = exercises.get(meant.exercise or "")
        return known or Unnamed(None, of_the_programme(desk))
    sure = desk.content.named(entry.exercise, language) or desk.content.sure(
        entry.exercise, language
    )
    return sure or Unnamed(entry.exercise, tuple(desk.content.nearest(entry.exercise, language)))


def of_the_programme(desk: Desk) -> tuple[Exercise, ...]:
    """The exercises that a log most likely is for: the programme's and their easier ones."""
    programme = sessions.programme_of(desk, plans.get(desk.conn, desk.person.id))
    of_session = [desk.content.exercises[slug] for slug in programme.exercises]
    easier = [desk.content.exercises[slug] for one in of_session for slug in one.ladder.regressions]
    return tuple({one.slug: one for one in [*of_session, *easier]}.values())


def _read_again(
    desk: Desk, text: str, exercises: Sequence[Exercise], meant: Guess
) -> Sequence[Entry] | Refusal:
    """Each line against what was done before in its own exercise."""
    if len({one.slug for one in exercises}) == 1:
        whole = read(text, _context(desk, exercises[0], meant))
        if isinstance(whole, Refusal):
            return whole
        return whole.entries
    lines = [line for line in _LINES.split(text) if line.strip()]
    if len(lines) != len(exercises):
        whole = read(text, _context(desk, exercises[0], meant))
        return whole if isinstance(whole, Refusal) else whole.entries
    entries: list[Entry] = []
    for line, exercise in zip(lines, exercises, strict=True):
        one = read(line, _context(desk, exercise, meant))
        if isinstance(one, Refusal):
            start = text.find(line)
            return replace(one, span=(one.span[0] + start, one.span[1] + start))
        entries += one.entries
    return entries


def _names_only(desk: Desk) -> Context:
    """Enough to read any line for the names in it; nothing of this reading is saved."""
    person = desk.person
    return replace(
        ANY_LAST,
        unit=person.units,
        language=person.language,
        today=desk.today,
        names=desk.content.aliases(person.language),
    )


def _context(desk: Desk, exercise: Exercise | None, meant: Guess) -> Context:
    person = desk.person
    plain = Context(
        unit="lb" if person.units == "lb" else "kg",
        language=person.language,
        today=desk.today,
        names=desk.content.aliases(person.language),
    )
    if exercise is None:
        return plain
    day = meant.day or desk.today
    log = log_for(desk, [exercise.slug])
    aim = planned(desk, exercise, before(log, day), day)
    last = _last(log[exercise.slug])
    return replace(
        plain,
        exercise=exercise.slug,
        mode=exercise.ladder.mode,
        last=last[-1].resistance if last else None,
        last_sets=_amounts(last),
        planned=None
        if aim.rests or aim.exercise is not exercise
        else PlannedSets(aim.target.sets, aim.target.reps, aim.resistance),
    )


def _last(rows: Sequence[Workout]) -> tuple[Set, ...]:
    work = [tuple(done for done in row.sets if done.kind != "warmup") for row in rows]
    return next((sets for sets in reversed(work) if sets), ())


def _amounts(sets: Iterable[Set]) -> tuple[int, ...] | None:
    amounts = [done.reps or done.seconds for done in sets]
    known = tuple(amount for amount in amounts if amount is not None)
    return known if known and len(known) == len(amounts) else None


def _understood(desk: Desk, exercise: Exercise, entry: Entry, meant: Guess) -> Understood:
    day = entry.date or meant.day or desk.today
    log = log_for(desk, [exercise.slug])
    aim = planned(desk, exercise, before(log, day), day)
    sets, filled_in = _filled_in(entry.sets, exercise, aim, log)
    workout = Workout(
        date=day,
        exercise=exercise.slug,
        sets=sets,
        logged_at=desk.moment,
        note=entry.note,
        pain=entry.pain,
        prescribed=shown_for(exercise, aim, log, day),
    )
    return Understood(exercise, workout, filled_in)


def shown_for(exercise: Exercise, aim: Planned, log: Log, day: date) -> Prescribed | None:
    """The target that the person was shown for that day: the first log of it remembers."""
    same_day = [row for row in log[exercise.slug] if row.date == day and row.sets]
    if same_day:
        return same_day[0].prescribed
    return aim.prescribed if aim.exercise is exercise else None


def _filled_in(
    sets: tuple[Set, ...], exercise: Exercise, aim: Planned, log: Log
) -> tuple[tuple[Set, ...], bool]:
    """Sets with the resistance of today's target, or else of the last time, where none stands."""
    if any(done.resistance is not None or done.also for done in sets) or not sets:
        return sets, False
    used: Resistance | None = None
    if aim.exercise is exercise and not aim.rests:
        used = aim.resistance
    elif last := _last(log[exercise.slug]):
        used = last[-1].resistance
    if used is None:
        return sets, False
    worth_telling = not isinstance(used, Bodyweight)
    return tuple(replace(done, resistance=used) for done in sets), worth_telling


def lone(desk: Desk, number: int, meant: Guess) -> Understood | None:
    """One bare number as one set of the exercise that is meant."""
    exercise = desk.content.exercises.get(meant.exercise or "")
    if exercise is None or exercise.ladder.mode == "distance":
        return None
    done = Set(reps=number) if exercise.ladder.mode == "reps" else Set(seconds=number)
    return _understood(desk, exercise, Entry(None, None, (done,)), meant)


def save(desk: Desk, log: str, chat_id: int, message_id: int, lines: Sequence[Understood]) -> None:
    """Records the lines of one message under one log."""
    for number, line in enumerate(lines, 1):
        source = workouts.message_source(chat_id, message_id, number)
        workouts.add(desk.conn, desk.person.id, log, source, line.workout, filled_in=line.filled_in)
