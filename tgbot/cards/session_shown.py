"""What a session's card shows: its exercises, and what has become of the day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from tgbot.cards.card import Rows
from tgbot.training.exercise import Exercise
from tgbot.training.planned import Planned
from tgbot.training.programme import Programme
from tgbot.training.workout import Pain, Workout
from tgbot.wording import Html


@dataclass(frozen=True, slots=True)
class Away:
    """The span in which the bot was not there, on the person's clock."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """One exercise: what is planned and why, or what was done, and of which exercise.

    `pains` are those that were reported that day besides what was logged. `asks` says that it hurt
    last time and that nobody has said yet how it is now, `stopped` that it hurt too much today.
    `half` of its sets are in, and the others are still to do.
    """

    plan: Planned
    done: tuple[Workout, ...]
    of: Exercise
    pains: tuple[Pain, ...]
    asks: bool
    stopped: bool
    half: int = 0

    @property
    def left(self) -> bool:
        """Whether something of it is still to do."""
        return (bool(self.half) or not self.done) and not self.plan.rests


@dataclass(frozen=True, slots=True)
class Page:
    """What is asked below a card, in the place of its buttons; Back leads to them again."""

    question: Html
    rows: Rows


@dataclass(frozen=True, slots=True)
class Shown:
    """A session as it is to be shown.

    `skipped` is the reason for which the day was let go ("" for none that is known); `version`
    is "light", or the minutes there are, where less than usual was chosen; `minutes` is what
    that takes. `moved_to` and `moved_from` name the other day of a session that was moved.
    `hurt` are the exercises without a line that hurt that day.
    `snoozed` is when the card comes again, on the person's clock. `next_date` is told where
    the day was let go, and `short` are the short versions offered then. `plain` leaves out all
    but what is to be done, `away` says that a break goes on then, `told` that what
    hurts was said.
    """

    appointment: int
    day: date
    programme: Programme
    lines: tuple[Line, ...]
    names: Mapping[str, str]
    units: str
    is_today: bool
    hurt: tuple[tuple[str, Pain], ...] = ()
    skipped: str | None = None
    late: Away | None = None
    missed: tuple[date, ...] = ()
    version: str | int | None = None
    minutes: int = 0
    moved_to: date | None = None
    moved_from: date | None = None
    next_date: date | None = None
    snoozed: datetime | None = None
    short: tuple[tuple[int, int], ...] = ()
    plain: bool = False
    away: bool = False
    told: bool = False

    @property
    def left(self) -> list[Line]:
        """What is still to do."""
        return [line for line in self.lines if line.left]

    @property
    def begun(self) -> bool:
        """Whether anything was done for the day."""
        return any(line.done for line in self.lines)

    @property
    def let_go(self) -> bool:
        """Whether the day was skipped, or its session is on another one."""
        return self.skipped is not None or self.moved_to is not None

    @property
    def warms_up(self) -> bool:
        """Whether a warm-up comes first."""
        return self.programme.warm_up is not None and bool(self.left) and not self.begun
