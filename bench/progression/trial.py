"""One trainee follows one way of prescribing for a year; what is done goes back to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from bench.progression.body import Body, Kind, SetDone
from bench.progression.dangers import is_jump, is_unsafe
from bench.progression.ladders import Course
from tgbot.training.exercise import Ladder
from tgbot.training.progression import ANYONE, Person, Session, Target
from tgbot.training.workout import Pain

Prescribe = Callable[[Sequence[Session], Ladder, date, Person], Target]

FIRST_DAY = date(2026, 1, 5)

HOLIDAYS, ILLNESSES = 2.5, 2.5
"""How many a year."""


@dataclass
class Year:
    """What happened in a trainee's year."""

    sessions: int = 0
    failed: int = 0
    short: int = 0
    pains: int = 0
    unsafe: int = 0
    overreaching: int = 0
    jumps: int = 0
    week_of_six: int | None = None
    gained: float = 0.0


class Trial:
    """A trainee's year, day by day."""

    def __init__(self, prescribe: Prescribe, kind: Kind, course: Course, seed: int) -> None:
        self.prescribe = prescribe
        self.course = course
        self.random = Random(seed)
        start = course.ladder.start
        self.unit = 3.0 if course.ladder.mode == "hold" else 1.0
        reps = int(course.ladder.reps_min / self.unit)
        self.body = Body(kind, course.loads[start], reps, self.random)
        self.kind = kind
        self.history: list[Session] = []
        self.year = Year()
        self.last: tuple[float, int] | None = None
        self._was_over = False

    def run(self, weeks: int) -> Year:
        """Live through the weeks."""
        away_until = -1
        for day in range(weeks * 7):
            self.body.sleep()
            away_until = max(away_until, day + self._days_away())
            trains = day % 7 in self.kind.per_week and self.random.random() > self.kind.skips
            if day > away_until and trains:
                self._session(FIRST_DAY + timedelta(day))
            self._watch(day)
        self.year.gained = self.body.fitness
        return self.year

    def _days_away(self) -> int:
        """Days without training that begin today: a holiday or an illness, else none."""
        if self.random.random() < HOLIDAYS / 365:
            return self.random.choice([7, 10, 14, 21, 30])
        if self.random.random() < ILLNESSES / 365:
            self.body.ill = self.random.uniform(0.05, 0.15)
            return self.random.randint(2, 8)
        return -1

    def _watch(self, day: int) -> None:
        over = self.body.overreached
        self.year.overreaching += over and not self._was_over
        self._was_over = over
        if self.year.week_of_six is None and self.body.capacity >= 1.06:
            self.year.week_of_six = day // 7 + 1

    def _session(self, today: date) -> None:
        target = self.prescribe(self.history, self.course.ladder, today, ANYONE)
        year = self.year
        if target.sets == 0:
            self.history.append(Session(today, rung=None, pain=self._pain()))
            return
        year.unsafe += is_unsafe(target, self.history, today)
        hurt_before = self.body.pain
        done = self._do(target)
        year.pains += self.body.pain >= 3 > hurt_before
        if target.regression is None:
            self._count(target, [one.reps for one in done])
        self.history.append(self._logged(target, done, today))

    def _do(self, target: Target) -> list[SetDone]:
        """The body does what the target asks; an easier exercise weighs a fifth less."""
        load = self.course.loads[target.rung] * (1.0 if target.regression is None else 0.8)
        cap = target.open_cap if target.open_last else 0
        wanted = [target.reps] * target.sets
        return self.body.train(load, slowness(target), wanted, cap, self.unit)

    def _count(self, target: Target, reps: list[int]) -> None:
        year = self.year
        year.sessions += 1
        year.failed += min(reps) < target.reps
        year.short += sum(reps) < 0.9 * target.reps * target.sets
        load = self.course.loads[target.rung] * slowness(target)
        if self.last is not None:
            year.jumps += is_jump(self.last, (load, target.sets * target.reps))
        self.last = (load, target.sets * target.reps)

    def _logged(self, target: Target, done: list[SetDone], today: date) -> Session:
        """What the person writes down: the reps, and now and then what was left, roughly."""
        said = self.random.random() < self.kind.says_rir
        left = max(0.0, round(done[-1].left + self.random.gauss(0, 0.7)))
        return Session(
            date=today,
            prescribed=target.prescribed,
            rung=target.rung,
            tempo=target.tempo,
            pause=target.pause,
            sets=tuple(one.reps for one in done),
            regression=target.regression is not None,
            pain=self._pain(),
            rir=left if said else None,
        )

    def _pain(self) -> Pain | None:
        score = round(self.body.pain)
        return Pain(score, "knee") if score >= 1 else None


def slowness(target: Target) -> float:
    """By how much tempo and pauses make a rep harder."""
    return (1 + 0.12 * target.tempo) * (1 + 0.1 * target.pause)
