"""What a log came to is kept, and never taken for what another log comes to."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.logs import RED, did, logs, sets
from tests.training.progression.test_from_workouts import exercise
from tgbot.coach import folds as rooms
from tgbot.coach.folds import Folds
from tgbot.training.progression import (
    ANYONE,
    Person,
    Target,
    fold_of,
    next_target,
    sessions_of,
    target_after,
)
from tgbot.training.workout import Workout

THRUST = exercise()
AT_HOME = Person(equipment=frozenset({"bodyweight", "red"}))
COLOURS = ("yellow", "pink", "red")


def target(folds: Folds, rows: list[Workout], person: Person = ANYONE, who: int = 1) -> Target:
    fold = folds.of(who, THRUST, rows, person, COLOURS)
    return target_after(fold, THRUST.ladder, date(2026, 12, 1), person)


def anew(rows: list[Workout], person: Person = ANYONE) -> Target:
    return target(Folds(), rows, person)


@given(
    log=logs,
    cuts=st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=8),
    person=st.sampled_from([ANYONE, AT_HOME]),
)
def test_a_log_that_grows_shrinks_and_comes_back_has_the_target_it_would_have_anew(
    log: list[Workout], cuts: list[tuple[int, int]], person: Person
) -> None:
    folds = Folds(most=9)
    for first, last in cuts:
        rows = log[first:last]
        assert target(folds, rows, person) == anew(rows, person)
        assert target(folds, rows) == anew(rows)


def test_the_rules_are_those_of_next_target() -> None:
    rows = [did("2026-03-02", sets(RED, 12, 12)), did("2026-03-04", sets(RED, 13, 12))]
    sessions = sessions_of(rows, THRUST, THRUST.ladder.regressions)
    assert anew(rows) == next_target(sessions, THRUST.ladder, date(2026, 12, 1), ANYONE)


def test_the_same_log_is_folded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    folded = []
    monkeypatch.setattr(rooms, "fold_of", lambda *of: folded.append(of) or fold_of(*of))
    rows = [did("2026-03-02", sets(RED, 12, 12))]
    folds = Folds()
    assert target(folds, rows) == target(folds, list(rows))
    assert len(folded) == 1
    target(folds, rows, who=2)
    target(folds, rows, AT_HOME)
    assert len(folded) == 3


def test_who_asked_longest_ago_is_forgotten_and_a_log_of_years_stays_small() -> None:
    folds = Folds(most=100)
    begin = date(2020, 1, 1)
    rows = [did(str(begin + timedelta(days=n)), sets(RED, 12)) for n in range(20)]
    for who in (1, 2, 3):
        target(folds, rows[:1], who=who)
    for last in range(1, 21):
        target(folds, rows[:last], who=3)
        target(folds, rows[:1], who=2)
    assert list(folds._asked) == [(1, THRUST.slug), (3, THRUST.slug), (2, THRUST.slug)]
    assert len(folds._asked[3, THRUST.slug].folds) == rooms.OF_ONE
    assert folds._size == sum(asked.size for asked in folds._asked.values())
    target(folds, rows, who=4)
    assert list(folds._asked) == [(2, THRUST.slug), (4, THRUST.slug)]
    assert folds._size == sum(asked.size for asked in folds._asked.values())
