"""What is planned for one exercise of a programme: the exercise itself, or an easier one for it."""

from dataclasses import dataclass

from tgbot.training.exercise import Exercise
from tgbot.training.progression import Reason, Target
from tgbot.training.resistance import Resistance
from tgbot.training.workout import Prescribed


@dataclass(frozen=True, slots=True)
class Planned:
    """What to do, what it stands in for, and why.

    `exercise` is the one to do: `meant` itself, or the easier one that stands in for it.
    `target` is on the ladder of `exercise`. `because` is the target that explains the plan, the
    one with the weightiest word about safety where an easier one stands in, and `of` is the
    exercise that it belongs to. A target without sets: it rests.
    """

    meant: Exercise
    exercise: Exercise
    target: Target
    because: Target
    of: Exercise

    @property
    def resistance(self) -> Resistance:
        """What the target is to be done with."""
        return self.exercise.ladder.rungs[self.target.rung].resistance

    @property
    def rests(self) -> bool:
        """Whether there is nothing to do."""
        return self.target.sets == 0

    @property
    def reason(self) -> Reason:
        """Why the plan is what it is."""
        return self.because.reason

    @property
    def prescribed(self) -> Prescribed | None:
        """The target as it is kept with the workout that answers it."""
        return None if self.rests else self.target.prescribed
