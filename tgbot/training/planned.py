"""What is planned for one exercise of a programme: the exercise itself, or an easier one for it."""

from dataclasses import dataclass, replace

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
    exercise that it belongs to. A target without sets: it rests. `lighter`: the target is less
    than what is due, on purpose.
    """

    meant: Exercise
    exercise: Exercise
    target: Target
    because: Target
    of: Exercise
    lighter: bool = False

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
    def hurt(self) -> Exercise:
        """What hurt where a pain shapes it: on the way to one not open yet it is the step there."""
        return self.of if self.reason.key.startswith("pain-") else self.exercise

    @property
    def prescribed(self) -> Prescribed | None:
        """The target as it is kept with the workout that answers it."""
        return None if self.rests else replace(self.target.prescribed, lighter=self.lighter)

    @property
    def minutes(self) -> int:
        """About how long it takes: as its exercise says for the most sets, fewer for fewer."""
        return -(-self.exercise.minutes * self.target.sets // self.exercise.ladder.sets_max)

    def with_less(self, sets: int, reps: int) -> "Planned":
        """The same with fewer sets or reps than are due; what is due is told as the reason."""
        due = self.target
        if (sets, reps) == (due.sets, due.reps):
            return self
        why = Reason("lighter", {"sets": due.sets, "reps": due.reps})
        less = replace(due, sets=sets, reps=reps, open_last=False, reason=why)
        because = less if self.because is due else self.because
        return replace(self, target=less, because=because, lighter=True)
