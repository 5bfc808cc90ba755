"""Lines of the log that a person can copy as they are: their own session of today, in writing."""

from dataclasses import dataclass

from tgbot.coach import session as sessions
from tgbot.coach.desk import Desk
from tgbot.coach.targets import Planned
from tgbot.store import appointments
from tgbot.store.appointments import Appointment
from tgbot.training.notation import write_resistance
from tgbot.training.resistance import Bodyweight

LONGEST = 256
"""Letters that a button may copy."""


@dataclass(frozen=True, slots=True)
class Ready:
    """An exercise's name, its target as a line, and the same with a rep less in the last set."""

    name: str
    line: str
    listed: str


def ready_lines(desk: Desk) -> list[Ready]:
    """A line for each exercise with its target; what is left of the day, else all."""
    slot = desk.today.isoformat()
    known = appointments.find(desk.conn, desk.person.id, "session", slot)
    # Asking how to log begins no session, so on a rest day none is made.
    of = known or Appointment(0, desk.person.id, "session", slot, desk.now, "done")
    plans = sessions.session(desk, of).left or sessions.printed_plans(desk, of)
    return [_ready(desk, plan) for plan in plans]


def _ready(desk: Desk, plan: Planned) -> Ready:
    name = plan.exercise.text(desk.words.language).name
    unit = " s" if plan.exercise.ladder.mode == "hold" else ""
    sets, reps = plan.target.sets, plan.target.reps
    listed = ", ".join(str(amount) for amount in [*[reps] * (sets - 1), max(1, reps - 1)])
    bare = isinstance(plan.resistance, Bodyweight)
    used = "" if bare else f" {write_resistance(plan.resistance, desk.words.language)}"
    line = f"/log {name} {sets}x{reps}{unit}{used}"
    return Ready(name, line[:LONGEST], f"/log {name} {listed}{used}" if sets > 1 else line)
