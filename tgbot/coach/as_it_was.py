"""Settings and the plan as they were before a change: kept with what tells of it, and put back."""

from collections.abc import Mapping
from datetime import time
from typing import Any

from tgbot.coach import ahead
from tgbot.coach.desk import Desk
from tgbot.store import people, plans
from tgbot.store.plans import Plan
from tgbot.training.breaks import Breaks
from tgbot.training.programme import Changes
from tgbot.training.quiet_hours import QuietHours

PLAN = "plan"
SETTINGS = (
    "zone",
    "units",
    "language",
    "week_day",
    "week_time",
    "quiet",
    "sound",
    "detail",
    "equipment",
    "cautions",
    "breaks",
)


def kept(desk: Desk, name: str) -> Any:
    """A setting of that name, or the plan, as JSON; None for a plan that there is not."""
    if name == PLAN:
        plan = plans.get(desk.conn, desk.person.id)
        return None if plan is None else _plan_as_json(plan)
    value = getattr(desk.person, name)
    match name:
        case "cautions":
            return sorted(value)
        case "week_time":
            return value.isoformat("minutes")
        case "quiet":
            return value and value.as_text()
        case "breaks":
            return value.as_json()
        case "equipment":
            return value and dict(value)
    return value


def put_back(desk: Desk, was: Mapping[str, Any]) -> Desk:
    """Makes it as it was, with the days ahead; the desk with the person as they are then."""
    settings = {name: _setting(name, value) for name, value in was.items() if name != PLAN}
    if settings:
        desk = desk.with_person(people.change(desk.conn, desk.person.id, **settings))
    if was.get(PLAN) is not None:
        plans.put(desk.conn, desk.person.id, _plan(was[PLAN]))
    ahead.replan(desk, moved="zone" in was)
    return desk


def _setting(name: str, value: Any) -> Any:
    match name:
        case "cautions":
            return frozenset(value)
        case "week_time":
            return time.fromisoformat(value)
        case "quiet":
            return value and QuietHours.of_text(value)
        case "breaks":
            return Breaks.of_json(value)
    return value


def _plan_as_json(plan: Plan) -> dict[str, Any]:
    return {
        "programme": plan.programme,
        "slots": {str(day): at.isoformat("minutes") for day, at in sorted(plan.slots.items())},
        "changes": {slug: made.as_json() for slug, made in plan.changes.items() if made},
    }


def _plan(kept: Mapping[str, Any]) -> Plan:
    slots = {int(day): time.fromisoformat(at) for day, at in kept["slots"].items()}
    changes = {slug: Changes.of_json(made) for slug, made in kept["changes"].items()}
    return Plan(kept["programme"], slots, changes)
