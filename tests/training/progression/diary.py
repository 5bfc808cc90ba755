"""A diary in which a person answers each target, to tell the stories of the rules with."""

from datetime import date, timedelta

from tests.training.progression.lives import SEED
from tgbot.training.exercise import Ladder
from tgbot.training.progression import ANYONE, Person, Session, Target, next_target
from tgbot.training.workout import Pain, Prescribed

MONDAY = date(2026, 1, 5)


class Diary:
    """Sessions of one exercise, each two days after the last unless said otherwise."""

    def __init__(self, ladder: Ladder = SEED, person: Person = ANYONE) -> None:
        self.ladder = ladder
        self.person = person
        self.history: list[Session] = []
        self.today = MONDAY

    def next(self, days: int = 0) -> Target:
        """The target for today, or for so many days later."""
        day = self.today + timedelta(days)
        return next_target(self.history, self.ladder, day, self.person)

    def did(self, *sets: int, after: int = 2, pain: Pain | None = None, **more) -> Target:
        """Answer the target with these sets; the next target, so many days later."""
        target = self.next()
        row = Session(
            date=self.today,
            prescribed=more.pop("prescribed", target.prescribed),
            rung=more.pop("rung", target.rung),
            tempo=target.tempo,
            pause=target.pause,
            sets=sets,
            regression=more.pop("regression", target.regression is not None),
            pain=pain,
            **more,
        )
        self.history.append(row)
        self.today += timedelta(after)
        return self.next()

    def as_planned(self, spare: int = 0, **more) -> Target:
        """Every set as planned, the last one with some reps more."""
        target = self.next()
        return self.did(*[target.reps] * (target.sets - 1), target.reps + spare, **more)

    def at(self, sets: int, reps: int, rung: int = 0, tempo: int = 0, pause: int = 0) -> "Diary":
        """Begin anew at a place: it was shown and done just so, once."""
        shown = Prescribed(sets, reps, rung, tempo, pause)
        self.history = [Session(self.today, shown, rung, tempo, pause, (reps,) * sets)]
        self.today += timedelta(2)
        return self


def shown(target: Target) -> tuple[int, int, int]:
    """Sets, reps and rung of a target."""
    return target.sets, target.reps, target.rung
