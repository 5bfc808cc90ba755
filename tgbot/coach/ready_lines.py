"""Lines of the log that a person can copy as they are: their own session of today, in writing."""

from tgbot.coach import session as sessions
from tgbot.coach.desk import Desk
from tgbot.coach.targets import Planned
from tgbot.store import appointments
from tgbot.store.appointments import Appointment
from tgbot.training.notation import write_resistance
from tgbot.training.resistance import Bodyweight

LONGEST = 256
"""Letters that a button may copy."""


def ready_lines(desk: Desk) -> list[tuple[str, str]]:
    """The name of each exercise with its target as a line; what is left of the day, else all."""
    slot = desk.today.isoformat()
    known = appointments.find(desk.conn, desk.person.id, "session", slot)
    # Asking how to log begins no session, so on a rest day none is made.
    of = known or Appointment(0, desk.person.id, "session", slot, desk.now, "done")
    plans = sessions.session(desk, of).left or sessions.printed_plans(desk, of)
    return [(_name(desk, plan), _line(desk, plan)[:LONGEST]) for plan in plans]


def _name(desk: Desk, plan: Planned) -> str:
    return plan.exercise.text(desk.person.language).name


def _line(desk: Desk, plan: Planned) -> str:
    unit = " s" if plan.exercise.ladder.mode == "hold" else ""
    line = f"/log {_name(desk, plan)} {plan.target.sets}x{plan.target.reps}{unit}"
    if isinstance(plan.resistance, Bodyweight):
        return line
    return f"{line} {write_resistance(plan.resistance)}"
