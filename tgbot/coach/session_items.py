"""A training day's list: what is planned of each exercise, and what was logged of it that day."""

from dataclasses import dataclass

from tgbot.store.appointments import Appointment
from tgbot.training.planned import Planned
from tgbot.training.programme import Programme
from tgbot.training.workout import Workout


@dataclass(frozen=True, slots=True)
class Item:
    """One exercise of a session: what is planned, and what was logged of it that day.

    `hurt` are the reports of that day that something hurt, without sets of their own.
    `asks`: it hurt last time, and nobody has said yet how it is now. `half`: so many of its sets
    are in, and a guided session has the others before it.
    """

    plan: Planned
    done: tuple[Workout, ...]
    asks: bool = False
    hurt: tuple[Workout, ...] = ()
    half: int = 0


@dataclass(frozen=True, slots=True)
class Session:
    """A training day's list; `appointment` is what its buttons name."""

    appointment: Appointment
    programme: Programme
    items: tuple[Item, ...]

    @property
    def left(self) -> list[Planned]:
        """What is still to do."""
        open_ones = (item for item in self.items if item.half or not item.done)
        return [item.plan for item in open_ones if not item.plan.rests]

    @property
    def begun(self) -> bool:
        """Whether anything of it was logged for its day."""
        return any(item.done for item in self.items)
