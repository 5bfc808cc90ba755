"""What a text logs: for which exercise, on which day, against which target, with what filled in.

Nothing is recorded of a text that was not understood whole.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import zip_longest

from tgbot.coach import activity as outings
from tgbot.coach import named_lines, weighed
from tgbot.coach.choices import of_the_programme
from tgbot.coach.desk import Desk
from tgbot.coach.exercise_names import Choice, ExerciseNames
from tgbot.coach.guess import Guess
from tgbot.coach.names_behind import with_name
from tgbot.coach.open_scores import only_joins, with_open_scores
from tgbot.coach.readings import Readings, needs_other_last
from tgbot.coach.standing import (
    Standing,
    any_exercise,
    context,
    standing,
)
from tgbot.content.names import plain
from tgbot.training.activity import Activity, activity_of
from tgbot.training.activity.joined import apart
from tgbot.training.body_weight import BodyWeight
from tgbot.training.notation import Context, Entry, Reading, Refusal, read
from tgbot.training.resistance import Bodyweight
from tgbot.training.workout import Set, Workout


@dataclass(frozen=True, slots=True)
class Understood:
    """Sets of an exercise, ready to be saved; `filled_in`: their resistance was not written."""

    workout: Workout
    filled_in: bool


Line = Understood | Activity | BodyWeight
AS_PLANNED = Set(reps=1, resistance=Bodyweight())
"""What “done” is read as before it is known of which exercise."""


@dataclass(frozen=True, slots=True)
class Unnamed:
    """The exercise is not known: `name` as written (None: none was), `near` to choose from.

    `sets`: what was written is sets beyond doubt, whatever the words beside them are; `counts`:
    it says how much was done, and not only that it was.
    """

    name: str | None
    near: tuple[Choice, ...]
    sets: bool = True
    counts: bool = True


def understand(
    desk: Desk, text: str, meant: Guess, chosen: Mapping[str, str] | None = None
) -> list[Line] | Refusal | Unnamed:
    """Reads a log whole: its lines ready to be saved, or what stands in the way.

    Args:
        desk: the person and the moment.
        text: what was said, without `/log`.
        meant: what it is for where it does not say so itself.
        chosen: slugs that the person chose for names that are not known otherwise.
    """
    reader = _Reader(desk, meant, chosen or {})
    found = reader.lines(text)
    if isinstance(found, list):
        return [_without_joins(line) for line in found]
    if not isinstance(found, Refusal) or found.why != "pain_score":
        return found
    again = reader.lines(with_open_scores(text, reader.lines))
    if isinstance(again, list):
        return [_without_joins(line) for line in again]
    return again if isinstance(again, Unnamed) else found


def _without_joins(line: Line) -> Line:
    """A line whose note was only the “but” before what hurts is a line without a note."""
    if not isinstance(line, Understood) or line.workout.pain is None:
        return line
    if not only_joins(line.workout.note):
        return line
    return replace(line, workout=replace(line.workout, note=None))


class _Reader:
    """One text being read: what its exercises are called and where they stand is looked up once."""

    def __init__(self, desk: Desk, meant: Guess, chosen: Mapping[str, str]) -> None:
        self._desk, self._meant = desk, meant
        self._chosen = {plain(name): slug for name, slug in chosen.items()}
        self._names = ExerciseNames(desk)
        self._standings: dict[tuple[str, date], Standing] = {}
        self._readings = Readings()

    def lines(self, text: str) -> list[Line] | Refusal | Unnamed:
        key = named_lines.key_of(self._desk, text, self._names.own)
        named = named_lines.find(key)
        if named is not None:
            return self._recorded(text, text, named.slugs, named.entries)
        found = weighed.weighed(self._desk, text, self._context(None), self._is_outing)
        if found.only:
            return list(found.weights.values())
        lines = self._lines(found.text)
        if not isinstance(lines, list):
            lines = weighed.past_limit(text, self._context(None)) or lines
        if isinstance(lines, Unnamed):
            return lines
        span = lines.span if isinstance(lines, Refusal) else (0, len(text))
        refusal = weighed.unsure(text, found, self._is_log, span)
        if refusal is not None:
            return refusal
        if isinstance(lines, Refusal):
            return weighed.beside(lines, text, found)
        if not found.weights:
            slugs = [line.workout.exercise for line in lines if isinstance(line, Understood)]
            named_lines.learn(key, self._names, self._for_names(apart(text)), slugs)
        return [*lines, *found.weights.values()]

    def _is_outing(self, line: str) -> bool:
        found = self._lines(line)
        return isinstance(found, list) and all(isinstance(one, Activity) for one in found)

    def _is_log(self, text: str) -> bool:
        return isinstance(self.lines(text), list)

    def _lines(self, sent: str) -> list[Line] | Refusal | Unnamed:
        lacking = outings.lacking(sent)
        if lacking is not None:
            return lacking
        text = apart(sent)
        found = self._of_lines(text, joined=text != sent)
        if isinstance(found, Refusal) and text != sent:
            return replace(found, line=outings.line_of(sent, found.span[0]))
        return found

    def _of_lines(self, text: str, *, joined: bool) -> list[Line] | Refusal | Unnamed:
        said = outings.read_with_times(text, self._for_names, joined=joined)
        if isinstance(said.found, Refusal):
            return self._refused(text, said.text, said.found)
        first = [with_name(self._names, one, said.text) for one in said.found.entries]
        apart = [self._activity(entry, said.times.get(at)) for at, entry in enumerate(first)]
        slugs: list[str | None] = []
        for entry, activity in zip(first, apart, strict=True):
            # A line without a name goes on with the exercise above it.
            above = next(filter(None, reversed(slugs)), None) if entry.exercise is None else None
            found = None if activity is not None else above or self._named(entry)
            if isinstance(found, Unnamed):
                return found
            slugs.append(found)
        return self._recorded(text, said.text, slugs, first, apart)

    def _recorded(
        self,
        sent: str,
        text: str,
        slugs: Sequence[str | None],
        first: Sequence[Entry],
        apart: Sequence[Activity | None] = (),
    ) -> list[Line] | Refusal:
        entries = self._again(sent, text, slugs, first)
        if isinstance(entries, Refusal):
            return entries
        return [
            activity or self._understood(slug or "", entry)
            for slug, entry, activity in zip_longest(slugs, entries, apart)
        ]

    def _for_names(self, text: str) -> Reading | Refusal:
        """A text read for the names in it, whatever last time its lines need."""
        known = any_exercise(self._desk, self._names.spellings)
        first = self._readings.first(text, known)
        lines = outings.pieces(text)
        if not needs_other_last(first) or len(lines) == 1:
            return first
        entries: list[Entry] = []
        place = 0
        for line in lines:
            place = text.index(line, place)
            one = self._readings.first(line, known)
            if isinstance(one, Refusal):
                return first
            spans = ((e.span[0] + place, e.span[1] + place) for e in one.entries)
            entries += [replace(e, span=span) for e, span in zip(one.entries, spans, strict=True)]
            place += len(line)
        return Reading(tuple(entries))

    def _refused(self, text: str, spelled: str, first: Refusal) -> Refusal:
        """The place and reason are told against the exercise that is most likely meant."""
        known = self._context(self._meant.exercise)
        again = read(spelled, known)
        for found in (again, first):
            refusal = outings.as_sent(found, text, spelled) if isinstance(found, Refusal) else None
            if refusal is not None:
                return outings.with_hours(text, refusal, lambda said: read(said, known))
        return first

    def _activity(self, entry: Entry, seconds: int | None) -> Activity | None:
        if entry.exercise is not None and self._names.find(entry.exercise) is not None:
            return None
        day = self._meant.day or self._desk.today
        found = activity_of(entry, day, self._desk.moment)
        if found is None:
            return None
        return replace(found, sets=outings.with_time(found.sets, seconds))

    def _named(self, entry: Entry) -> str | Unnamed:
        if entry.exercise is None:
            known = self._meant.exercise
            if known is not None and self._names.has(known):
                return known
            counts = entry.sets != (AS_PLANNED,)
            return Unnamed(None, of_the_programme(self._desk), counts=counts)
        chosen = self._chosen.get(plain(entry.exercise))
        found = self._names.find(entry.exercise) or chosen
        if found is not None:
            return found
        counts = entry.sets != (AS_PLANNED,)
        sure = counts and (len(entry.sets) > 1 or any(done.resistance for done in entry.sets))
        return Unnamed(entry.exercise, self._names.near(entry.exercise), sure, counts)

    def _again(
        self, sent: str, text: str, slugs: Sequence[str | None], first: Sequence[Entry]
    ) -> Sequence[Entry] | Refusal:
        """Each entry against what was done before in its own exercise.

        `text` is what was read, `sent` what was said.
        """
        entries: list[Entry] = []
        for slug, entry in zip(slugs, first, strict=True):
            start, end = entry.span
            one = (
                self._readings.again(text[start:end], self._context(slug))
                if slug is not None
                else None
            )
            if isinstance(one, Refusal):
                return outings.placed(one, sent, text, start)
            if one is not None and len(one.entries) == 1:
                [again] = one.entries
                # A date may stand on a line above.
                day, as_name = again.date or entry.date, entry.exercise and not again.exercise
                note = None if as_name else again.note
                entry = replace(again, date=day, span=entry.span, note=note)
            entries.append(entry)
        return entries

    def _understood(self, slug: str, entry: Entry) -> Understood:
        at = self._standing(slug, entry.date or self._meant.day or self._desk.today)
        return understood(self._desk, entry, at, self._meant)

    def _standing(self, slug: str, day: date) -> Standing:
        if (slug, day) not in self._standings:
            self._standings[slug, day] = standing(self._desk, slug, day)
        return self._standings[slug, day]

    def _context(self, slug: str | None) -> Context:
        known = slug is not None and self._names.has(slug)
        day = self._meant.day or self._desk.today
        at = self._standing(slug, day) if slug is not None and known else None
        return context(self._desk, self._names.spellings, at)


def understood(desk: Desk, entry: Entry, at: Standing, meant: Guess) -> Understood:
    """A line of an exercise as the workout that it records."""
    before = meant.used.get(at.slug) if at.day == (meant.day or desk.today) else None
    sets, filled_in = at.filled_in(entry.sets, before)
    workout = Workout(
        date=at.day,
        exercise=at.slug,
        sets=sets,
        logged_at=desk.moment,
        note=entry.note,
        pain=entry.pain,
        prescribed=at.prescribed,
    )
    return Understood(workout, filled_in)


def day_of(line: Line) -> date:
    """The local date that a line is for."""
    return line.workout.date if isinstance(line, Understood) else line.date


def logged_at(line: Line, moment: datetime) -> Line:
    """The same line, recorded at another moment."""
    if isinstance(line, Understood):
        return replace(line, workout=replace(line.workout, logged_at=moment))
    return replace(line, logged_at=moment)
