"""What comes next is kept, and never told where anything that it depends on has changed."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from tests.coach.test_one_target import logged
from tests.content.conftest import SHIPPED
from tgbot.coach import kept_plans
from tgbot.coach.desk import Desk
from tgbot.coach.equipment import Equipment
from tgbot.coach.kept_plans import KeptPlans
from tgbot.coach.targets import Planned, before, log_for, planned
from tgbot.content import Library
from tgbot.store import people, plans, tables
from tgbot.store.database import engine_for
from tgbot.store.people import Felt, OwnTarget
from tgbot.store.secret import Sealer, new_key
from tgbot.training.resistance import Band
from tgbot.training.workout import Prescribed

CONTENT = Library(SHIPPED).current
MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

CHANGES: dict[str, dict[str, Any]] = {
    "nothing": {},
    "knee": {"cautions": frozenset({"knee"})},
    "well": {"cautions": frozenset()},
    "confirmed": {"confirmed": frozenset(CONTENT.exercises)},
    "experienced": {"beginning": "experienced"},
    "a band": {"equipment": Equipment(frozenset({"bands"}), (Band("red"),)).as_json()},
    "hard": {"felt": Felt("hard", date(2026, 3, 4))},
    "own": {"own_targets": {"hip-thrust": OwnTarget(Prescribed(4, 9, 1, 0, 0), MORNING, 0)}},
}
ACTS = ["done", "spare", "short", "wobbly", "hurts a lot", "undone", "rest", "rest"]
steps = st.tuples(
    st.sampled_from([0, 0, 1, 2, 9]), st.sampled_from(ACTS), st.sampled_from(sorted(CHANGES))
)


def all_plans(desk: Desk) -> list[Planned]:
    """What is planned in each exercise, with what was done today and without it."""
    log = log_for(desk, desk.content.exercises)
    earlier = before(log, desk.today)
    every = [one for one in desk.content.exercises.values() if one.role == "exercise"]
    return [planned(desk, one, rows, desk.today) for one in every for rows in (log, earlier)]


def house() -> Connection:
    conn = engine_for("sqlite://").connect()
    conn.begin()
    tables.metadata.create_all(conn)
    conn.info["sealer"] = Sealer(new_key())
    for one in (1, 2):
        people.create(conn, one, one, "en", "Europe/Berlin", MORNING)
        plans.put(conn, one, plans.Plan("hip-thrust-finisher", {0: time(7, 30)}))
    return conn


@settings(max_examples=30)
@given(st.lists(steps, min_size=1, max_size=10))
def test_whatever_happens_the_plans_are_those_that_would_be_found_anew(
    life: list[tuple[int, str, str]],
) -> None:
    conn, now = house(), MORNING
    for number, (days, act, change) in enumerate(life):
        now += timedelta(days=days, minutes=1)
        person = people.change(conn, 1, **CHANGES[change]) if CHANGES[change] else None
        person = person or people.get(conn, 1)
        assert person is not None
        desk = Desk(conn, person, CONTENT, now, now, "bot")
        all_plans(desk)
        if act != "rest":
            logged(desk, f"log{number}", act)
        kept = all_plans(desk)
        kept_plans.forget(conn)
        assert kept == all_plans(desk)
        other = people.get(conn, 2)
        assert other is not None
        all_plans(Desk(conn, other, CONTENT, now, now, "bot"))
    conn.close()


def test_the_same_is_found_once_and_for_another_day_person_or_log_anew() -> None:
    conn, found = house(), []
    anna, ben = people.get(conn, 1), people.get(conn, 2)
    assert anna is not None
    assert ben is not None
    exercise = CONTENT.exercises["hip-thrust"]
    desk = Desk(conn, anna, CONTENT, MORNING, MORNING, "bot")
    tomorrow = Desk(conn, anna, CONTENT, MORNING, MORNING + timedelta(days=1), "bot")
    plan = planned(desk, exercise, {}, desk.today)
    logged(desk, "log", "done")
    rows = log_for(desk, ["hip-thrust"])["hip-thrust"] or log_for(desk, CONTENT.exercises)
    kept = KeptPlans()

    def find() -> Planned:
        found.append(plan)
        return plan

    for one, day, log in [
        (desk, desk.today, ()),
        (desk, desk.today, ()),
        (desk, tomorrow.today, ()),
        (tomorrow, tomorrow.today, ()),
        (Desk(conn, ben, CONTENT, MORNING, MORNING, "bot"), desk.today, ()),
        (desk, desk.today, list(rows)),
        (desk, desk.today, list(rows)),
    ]:
        kept.of(one, exercise, log, day, find)
    assert len(found) == 5
    conn.close()


def test_what_was_asked_longest_ago_goes_first() -> None:
    conn, found = house(), []
    anna = people.get(conn, 1)
    assert anna is not None
    exercise = CONTENT.exercises["hip-thrust"]
    desk = Desk(conn, anna, CONTENT, MORNING, MORNING, "bot")
    plan, kept = planned(desk, exercise, {}, desk.today), KeptPlans(most=2)

    def asks(*ahead: int) -> int:
        """How many of these days had to be found."""
        found.clear()
        for days in ahead:
            kept.of(desk, exercise, (), desk.today + timedelta(days=days), find)
        return len(found)

    def find() -> Planned:
        found.append(plan)
        return plan

    assert asks(1, 2, 1) == 2
    assert asks(3, 1) == 1
    assert asks(2) == 1
    conn.close()
