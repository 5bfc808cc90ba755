"""A target of one's own waits until sets of its exercise are logged after it was set."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from tests.store.cast import ANNA, BEN, LATER, NOW, anna, ben
from tests.training.logs import RED, THRUST, did, sets
from tgbot.store import logs, own_targets, workouts
from tgbot.store.people import OwnTarget
from tgbot.training.workout import Pain, Prescribed, Set, Workout

MINE = Prescribed(3, 12, 1)


@pytest.fixture
def own(conn: Connection) -> OwnTarget:
    """A target that Anna set after a first log."""
    anna(conn)
    put(conn, done(sets(RED, 8)), 1)
    return own_targets.made(conn, ANNA, MINE, NOW)


def done(*groups: tuple[Set, ...], **more: Any) -> Workout:
    return replace(did("2026-03-02", *groups, **more), logged_at=NOW)


def put(conn: Connection, workout: Workout, number: int, person: int = ANNA) -> None:
    source = workouts.message_source(person, number, 1)
    workouts.add(conn, person, f"m{number}", source, workout)


def test_what_was_logged_before_does_not_answer_it(conn: Connection, own: OwnTarget) -> None:
    assert not own_targets.is_answered(conn, ANNA, THRUST, own)


def test_sets_of_the_same_second_answer_it_until_they_are_undone(
    conn: Connection, own: OwnTarget
) -> None:
    put(conn, done(sets(RED, 12)), 2)
    assert own_targets.is_answered(conn, ANNA, THRUST, own)
    logs.undo(conn, ANNA, "m2", LATER)
    assert not own_targets.is_answered(conn, ANNA, THRUST, own)


def test_other_exercises_reports_of_pain_and_other_people_do_not_answer_it(
    conn: Connection, own: OwnTarget
) -> None:
    ben(conn)
    put(conn, done(sets(RED, 12), exercise="dead-bug"), 2)
    put(conn, done(pain=Pain(4, "knee")), 3)
    put(conn, done(sets(RED, 12)), 4, person=BEN)
    assert not own_targets.is_answered(conn, ANNA, THRUST, own)


def test_a_corrected_older_log_does_not_answer_it(conn: Connection, own: OwnTarget) -> None:
    corrected = replace(done(sets(RED, 9)), logged_at=NOW - timedelta(hours=1))
    put(conn, corrected, 2)
    assert not own_targets.is_answered(conn, ANNA, THRUST, own)
