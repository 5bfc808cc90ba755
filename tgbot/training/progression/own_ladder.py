"""The ladder as one person can climb it: the rungs they own and may use, and the ways up and down.

Every place that comes from here is inside the ladder's ranges, save the reps beyond the range
that prepare a big jump in load.
"""

from math import ceil

from tgbot.training.exercise import Dimension, Ladder
from tgbot.training.progression.person import Person
from tgbot.training.progression.target import Place
from tgbot.training.resistance import Weight, kilograms
from tgbot.training.same import of_the_same

REPS_BEYOND = 6
"""The most steps of reps beyond the range before a big jump in load."""

BIG_JUMP = 1.1
"""A next rung heavier than this is a big jump: the ACSM's steps are 2 to 10 %."""

REPS_OFF = 3
"""The steps of reps that a slower tempo or a longer pause takes off."""


class OwnLadder:
    """A ladder without the rungs that the person lacks, that are forbidden or too heavy."""

    def __init__(self, ladder: Ladder, person: Person) -> None:
        self.ladder = ladder
        self.allowed = _allowed(ladder)
        owned = person.equipment
        self.rungs = (
            self.allowed
            if owned is None
            else tuple(n for n in self.allowed if ladder.rungs[n].id in owned)
            or self._without_equipment()
        )
        self._clamped: dict[Place, Place] = {}
        self._rises: dict[Place, tuple[Dimension, Place] | None] = {}
        self._tops: dict[tuple[int, ...], int] = {}

    def _without_equipment(self) -> tuple[int, ...]:
        """What is left to somebody who owns no rung: the body, else the easiest there is."""
        body = tuple(n for n in self.allowed if self.ladder.rungs[n].kind == "bodyweight")
        return body or self.allowed[:1]

    @property
    def start(self) -> Place:
        """Fewest sets of least reps on the rung where the exercise starts."""
        low = self.ladder
        return Place(self.rung_at(low.start), 0, 0, low.sets_min, low.reps_min)

    def rung_at(self, rung: int) -> int:
        """The rung itself where it may be used, else the next lower one, else the lowest."""
        if rung in self.rungs:
            return rung
        return max((own for own in self.rungs if own < rung), default=self.rungs[0])

    def clamp(self, place: Place) -> Place:
        """The nearest place inside the ladder; reps on their steps, rounded down."""
        if place not in self._clamped:
            self._clamped[place] = self._clamp(place)
        return self._clamped[place]

    def _clamp(self, place: Place) -> Place:
        rung, tempo, pause, sets, reps = place
        ladder = self.ladder
        if self.rung_at(rung) > rung:
            # Nothing as easy is there any more: the easiest that is, from its bottom.
            return Place(self.rungs[0], 0, 0, ladder.sets_min, ladder.reps_min)
        within = Place(
            self.rung_at(rung),
            max(0, min(tempo, len(ladder.tempo) - 1)),
            max(0, min(pause, len(ladder.pause) - 1)),
            min(max(sets, ladder.sets_min), ladder.sets_max),
            ladder.reps_min,
        )
        return within._replace(reps=self.reps(reps, self.top_reps(within)))

    def reps(self, wanted: int, most: int | None = None) -> int:
        """Reps on the ladder's steps, at most as wanted, inside the range."""
        low, step = self.ladder.reps_min, self.ladder.reps_step
        top = self.ladder.reps_max if most is None else most
        return max(low, low + (min(wanted, top) - low) // step * step)

    def top_reps(self, place: Place) -> int:
        """The reps from which the next dimension rises at this place."""
        level = place[:4]
        if level not in self._tops:
            self._tops[level] = self._top_reps(place)
        return self._tops[level]

    def _top_reps(self, place: Place) -> int:
        ladder = self.ladder
        for dimension in ladder.order:
            if dimension == "reps":
                return self.reps(ladder.reps_max) + self._beyond(place)
            if self._risen(dimension, place) is not None:
                return ladder.reps_min
        return ladder.reps_min

    def rise(self, place: Place) -> tuple[Dimension, Place] | None:
        """The next dimension that can rise and where that leads; None at the ladder's top."""
        if place not in self._rises:
            self._rises[place] = self._rise(place)
        return self._rises[place]

    def _rise(self, place: Place) -> tuple[Dimension, Place] | None:
        for dimension in self.ladder.order:
            risen = self._risen(dimension, place)
            if risen is not None:
                return dimension, risen
        return None

    def _risen(self, dimension: Dimension, place: Place) -> Place | None:
        rung, tempo, pause, sets, reps = place
        ladder = self.ladder
        if dimension == "sets" and sets < ladder.sets_max:
            return Place(rung, tempo, pause, sets + 1, self.reps(sets * reps // (sets + 1)))
        if dimension == "resistance" and rung < self.rungs[-1]:
            return Place(self.next_rung(rung), 0, 0, sets, ladder.reps_min)
        fewer = self.reps(reps - REPS_OFF * ladder.reps_step)
        if dimension == "tempo" and tempo + 1 < len(ladder.tempo):
            return Place(rung, tempo + 1, pause, sets, fewer)
        if dimension == "pause" and pause + 1 < len(ladder.pause):
            return Place(rung, tempo, pause + 1, sets, fewer)
        return None

    def next_rung(self, rung: int) -> int:
        """The next harder rung of one's own; the same on the hardest."""
        return min((own for own in self.rungs if own > rung), default=rung)

    def _beyond(self, place: Place) -> int:
        """Reps beyond the range, where the next rung is a big jump.

        As many as make the least reps on the next rung equally hard, one rep being worth about
        a thirtieth of the load (Epley 1985).
        """
        following = self._risen("resistance", place)
        if self.ladder.mode != "reps" or following is None:
            return 0
        risen = self.rise(place)
        if risen is None or risen[0] != "resistance":
            return 0
        now, then = self.kg(place.rung), self.kg(following.rung)
        if now is None or then is None or then <= now * BIG_JUMP:
            return 0
        equal = 30 * (then / now * (1 + self.ladder.reps_min / 30) - 1)
        step = self.ladder.reps_step
        steps = ceil((equal - self.reps(self.ladder.reps_max)) / step)
        return step * min(max(steps, 0), REPS_BEYOND)

    def kg(self, rung: int) -> float | None:
        """The load of a rung in kilograms; None for bands, the body and assistance."""
        return load(self.ladder, rung)

    def fewer(self, place: Place, steps: int) -> Place:
        """The same place with some steps of reps less."""
        return place._replace(reps=self.reps(place.reps - steps * self.ladder.reps_step))

    def fifth_less(self, place: Place) -> Place:
        """A fifth less work at the same resistance: fewer reps, and a set less if need be."""
        fewer = place._replace(reps=self.reps(place.reps * 4 // 5))
        if fewer.sets * fewer.reps * 5 <= place.sets * place.reps * 4:
            return fewer
        return fewer._replace(sets=max(self.ladder.sets_min, fewer.sets - 1))

    def lighter(self, place: Place, tenths: int) -> Place:
        """So many tenths lighter; without kilograms one tenth is one rung."""
        now = self.kg(place.rung)
        lower = [own for own in self.rungs if own < place.rung]
        if not lower:
            return place
        kind = self.ladder.rungs[place.rung].kind
        light = [
            own
            for own in lower
            if now is not None
            and self.ladder.rungs[own].kind == kind
            and (self.kg(own) or 0.0) <= now * (1 - tenths / 10) + 1e-9
        ]
        rung = light[-1] if light else lower[max(0, len(lower) - tenths)]
        if now is not None and not light:
            rung = lower[-1]
        return place._replace(rung=rung, reps=self.reps(place.reps))

    def step_down(self, place: Place) -> Place:
        """One step easier: pause, tempo, resistance, sets, and reps where nothing else is left."""
        rung, tempo, pause, sets, reps = place
        reps = self.reps(reps)
        if pause:
            return Place(rung, tempo, pause - 1, sets, reps)
        if tempo:
            return Place(rung, tempo - 1, pause, sets, reps)
        if rung > self.rungs[0]:
            lower = max(own for own in self.rungs if own < rung)
            return Place(lower, tempo, pause, sets, reps)
        if sets > self.ladder.sets_min:
            return Place(rung, tempo, pause, sets - 1, reps)
        return self.fewer(place, 2)


@of_the_same
def _allowed(ladder: Ladder) -> tuple[int, ...]:
    return tuple(n for n in range(len(ladder.rungs)) if may_use(ladder, n))


def load(ladder: Ladder, rung: int) -> float | None:
    """The load of a rung in kilograms; None for bands, the body and assistance."""
    resistance = ladder.rungs[rung].resistance
    if isinstance(resistance, Weight):
        return float(kilograms(resistance.value, resistance.unit))
    return None


def may_use(ladder: Ladder, rung: int) -> bool:
    """Is a rung neither of a forbidden kind nor heavier than its kind may be?"""
    kind = ladder.rungs[rung].kind
    if kind in ladder.forbidden:
        return False
    most = ladder.max_kg.get(kind)
    return most is None or (load(ladder, rung) or 0.0) <= float(most) + 1e-9
