"""The simulated trainee's body: strength, fatigue, tissue and pain. It knows nothing of the engine.

The model, stated openly; every number is a judgement, none is fitted to data:

- Strength is `strength * (1 + fitness - fatigue)` (Banister's fitness and fatigue). Fitness
  fades with a time constant of 60 days, fatigue of 5 days.
- Reps to failure follow Epley: 30 × (strength ÷ load − 1), fewer with slow tempo and pauses,
  fewer from set to set, with noise for the day and for each set.
- A set trains the more, the nearer to failure it ends, and tires likewise; failing tires most.
- Tissue bears what it is used to. A week's work well above that (a third more and beyond) or
  a set to failure can hurt; pain fades by a third a day while rested, more slowly otherwise.
"""

from dataclasses import dataclass
from math import exp
from random import Random


@dataclass(frozen=True)
class Kind:
    """A kind of person: how fast they gain and tire, how much tissue bears, how they train."""

    name: str
    gain: float
    tiring: float
    tissue: float
    spare: tuple[float, float]
    per_week: tuple[int, ...]
    skips: float
    says_rir: float


@dataclass
class SetDone:
    """A set: the reps done and how many more would have gone."""

    reps: int
    left: float


class Body:
    """One trainee's body, moved on day by day."""

    def __init__(self, kind: Kind, start_load: float, start_reps: int, random: Random) -> None:
        self.kind = kind
        self.random = random
        spare = random.uniform(*kind.spare)
        self.strength = start_load * (1 + (start_reps + spare) / 30)
        self.fitness = 0.0
        self.fatigue = 0.0
        self.ill = 0.0
        self.acute = 0.0
        self.used_to = 1.0
        self.pain = 0.0

    @property
    def capacity(self) -> float:
        """Strength in a rested state, 1.0 at the start."""
        return 1 + self.fitness

    def sleep(self) -> None:
        """A day goes by."""
        self.fitness *= exp(-1 / 60)
        self.fatigue *= exp(-1 / 5)
        self.acute *= exp(-1 / 7)
        self.ill *= 0.8
        self.pain *= 0.75
        floor = 0.8
        self.used_to += (max(self.acute, floor) - self.used_to) / 30

    def train(
        self, load: float, slowness: float, targets: list[int], cap: int, unit: float
    ) -> list[SetDone]:
        """Do sets against a load; the last may go `cap` beyond, leaving one in reserve."""
        day = self.random.gauss(0, 0.015) - self.ill
        strength = self.strength * (self.capacity - self.fatigue + day)
        done: list[SetDone] = []
        lost = 0.0
        for number, wanted in enumerate(targets):
            most = 30 * (strength / load - 1) / slowness * unit - lost
            most = max(0.0, most + self.random.gauss(0, 0.4 * unit))
            goal = wanted
            if number == len(targets) - 1 and cap:
                goal = max(wanted, min(wanted + cap, int(most - unit)))
            reps = min(goal, int(most))
            left = (most - reps) / unit
            done.append(SetDone(reps, left))
            lost += unit * 0.9 * exp(-left / 3)
            self._takes(load / self.strength, reps / unit, left, failed=reps < wanted)
        self._hurts()
        return done

    def _takes(self, share: float, reps: float, left: float, *, failed: bool) -> None:
        near = exp(-left / 3) * min(1.0, reps / 6)
        self.fitness += self.kind.gain * near * (1 - self.fitness / 0.25)
        self.fatigue += (
            self.kind.tiring * (0.3 + near + (0.6 if failed else 0.0)) * min(1, reps / 5)
        )
        self.acute += share * reps * (1.25 if left < 1 else 1.0) / 60 / self.kind.tissue

    def _hurts(self) -> None:
        over = self.acute / self.used_to - 1.3
        chance = 0.0015 + max(0.0, over) * 0.08
        if self.random.random() < chance:
            self.pain = max(self.pain, min(9.0, 2 + over * 4 + abs(self.random.gauss(0, 2))))

    @property
    def overreached(self) -> bool:
        """Is fatigue so high that training on makes weaker?"""
        return self.fatigue > 0.085
