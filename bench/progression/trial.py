"""One trainee follows one way of prescribing for a year; what is done goes back to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from bench.progression.body import Body, Kind
from bench.progression.ladders import Course
from tgbot.training.exercise import Ladder
from tgbot.training.progression import ANYONE, Person, Session, Target
from tgbot.training.workout import Pain

Prescribe = Callable[[Sequence[Session], Ladder, date, Person], Target]

FIRST_DAY = date(2026, 1, 5)


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
    actions: dict[str, int] = field(default_factory=dict)


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
        self.last: tuple[float, float] | None = None
        self._was_over = False

    def run(self, weeks: int) -> Year:
        """Live through the weeks."""
        away_until = -1
        for day in range(weeks * 7):
            self.body.sleep()
            if self.random.random() < 2.5 / 365:
                away_until = max(away_until, day + self.random.choice([7, 10, 14, 21, 30]))
            if self.random.random() < 2.5 / 365:
                self.body.ill = self.random.uniform(0.05, 0.15)
                away_until = max(away_until, day + self.random.randint(2, 8))
            trains = day % 7 in self.kind.per_week and self.random.random() > self.kind.skips
            if day > away_until and trains:
                self._session(FIRST_DAY + timedelta(day))
            self._watch(day)
        self.year.gained = self.body.fitness
        return self.year

    def _watch(self, day: int) -> None:
        over = self.body.overreached
        self.year.overreaching += over and not self._was_over
        self._was_over = over
        if self.year.week_of_six is None and self.body.capacity >= 1.06:
            self.year.week_of_six = day // 7 + 1

    def _session(self, today: date) -> None:
        target = self.prescribe(self.history, self.course.ladder, today, ANYONE)
        year = self.year
        year.actions[target.action] = year.actions.get(target.action, 0) + 1
        easier = target.regression is not None
        hurt_before = self.body.pain
        if target.sets == 0:
            self._note(Session(today, rung=None, pain=self._pain()))
            return
        year.unsafe += self._is_unsafe(target, today)
        slowness = (1 + 0.12 * target.tempo) * (1 + 0.1 * target.pause)
        load = self.course.loads[target.rung] * (0.8 if easier else 1.0)
        cap = target.open_cap if target.open_last else 0
        done = self.body.train(load, slowness, [target.reps] * target.sets, cap, self.unit)
        year.pains += self.body.pain >= 3 > hurt_before
        reps = tuple(one.reps for one in done)
        if not easier:
            year.sessions += 1
            year.failed += min(reps) < target.reps
            year.short += sum(reps) < 0.9 * target.reps * target.sets
            self._count_jump(load * slowness, target.sets * target.reps)
        said = self.random.random() < self.kind.says_rir
        left = max(0.0, round(done[-1].left + self.random.gauss(0, 0.7)))
        self._note(
            Session(
                date=today,
                prescribed=target.prescribed,
                rung=target.rung,
                tempo=target.tempo,
                pause=target.pause,
                sets=reps,
                regression=easier,
                pain=self._pain(),
                rir=left if said else None,
            )
        )

    def _note(self, session: Session) -> None:
        self.history.append(session)

    def _pain(self) -> Pain | None:
        score = round(self.body.pain)
        return Pain(score, "knee") if score >= 1 else None

    def _is_unsafe(self, target: Target, today: date) -> bool:
        """Is the full exercise asked for within a week of red pain, or more after amber pain?"""
        if target.regression is not None or not self.history:
            return False
        last = self.history[-1]
        recent = [s for s in self.history if (today - s.date).days < 7 and s.pain]
        red = any((s.pain.score or 0) >= 5 for s in recent if s.pain)
        shown = last.prescribed
        amber = last.pain is not None and (last.pain.score or 0) >= 3
        more = shown is not None and (target.rung, target.tempo, target.sets, target.reps) > (
            shown.rung,
            shown.tempo,
            shown.sets,
            shown.reps,
        )
        long_off = (today - last.date).days >= 28
        same = shown is not None and (target.rung, target.sets, target.reps) >= (
            shown.rung,
            shown.sets,
            shown.reps,
        )
        return red or (amber and more and not last.regression) or (long_off and same)

    def _count_jump(self, load: float, reps: int) -> None:
        """A jump is a load more than a tenth heavier, or the same load with a third more reps."""
        if self.last is not None:
            before, reps_before = self.last
            heavier = load > before * 1.1 and reps >= reps_before * 0.8
            self.year.jumps += heavier or (load >= before * 0.99 and reps > reps_before * 1.34)
        self.last = (load, reps)
