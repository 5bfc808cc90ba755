"""A history that grows: what it came to is gone on from, and only the newest days are folded."""

from collections.abc import Sequence

from tgbot.training.progression.fold import Fold
from tgbot.training.progression.memory import first_that_matters
from tgbot.training.progression.own_ladder import OwnLadder
from tgbot.training.progression.session import Day


class Growing:
    """The days of a history, oldest first, and what they come to.

    `fold` is None where no rung may be used.
    """

    def __init__(self, days: Sequence[Day], fold: Fold | None) -> None:
        self.days = days
        self.fold = fold
        self._ahead: Fold | None = None

    @classmethod
    def of(cls, days: Sequence[Day], own: OwnLadder) -> "Growing":
        """A history from its beginning."""
        return cls(days, Fold(own).take(days) if own.rungs else None)

    def with_more(self, more: Sequence[Day]) -> "Growing":
        """The same history with days behind it; all of them are later than its last."""
        days = [*self.days, *more]
        if self.fold is None:
            return Growing(days, None)
        return Growing(days, self._before(days, self.fold).copy().go_on(more))

    def _before(self, longer: Sequence[Day], fold: Fold) -> Fold:
        """What the days come to as a longer history looks at them: it may begin later."""
        first, stops = first_that_matters(longer, easier=bool(fold.own.ladder.regressions))
        for known in (fold, self._ahead):
            if known is not None and known.first == first:
                return known
        # Whoever logs on a day logs more on it, and then it is the same.
        self._ahead = Fold(fold.own, fold.rules).begin(first, stops).go_on(self.days[first:])
        return self._ahead
