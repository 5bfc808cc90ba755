"""What a log came to is kept, and never taken for what another log comes to."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.training.logs import RED, did, logs, sets
from tests.training.progression.test_from_workouts import exercise
from tgbot.coach import folds as rooms
from tgbot.coach.folds import Folds
from tgbot.training.exercise import Prerequisite
from tgbot.training.progression import (
    ANYONE,
    Growing,
    Person,
    Target,
    next_target,
    sessions_of,
    target_after,
)
from tgbot.training.workout import Pain, Prescribed, Workout

THRUST = exercise()
LIGHTER = Prescribed(2, 10, 1, lighter=True)
HARDER = replace(
    THRUST,
    slug="harder",
    prerequisites=(Prerequisite(THRUST.slug, 2, 12), Prerequisite(THRUST.slug, 3, 13)),
)
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


a_line = st.builds(
    lambda exercise, reps, score, shown, form: did(
        "2026-01-01",
        sets(RED, *reps),
        exercise=exercise,
        pain=None if score is None else Pain(score, "knee"),
        prescribed=shown,
        form=form,
    ),
    st.sampled_from([THRUST.slug, THRUST.slug, *THRUST.ladder.regressions]),
    st.sampled_from([(), (12, 12), (13, 12), (5, 5), (5, 5, 5), (20, 20, 20)]),
    st.sampled_from([None] * 8 + [0, 3, 4, 7]),
    st.sampled_from([None, Prescribed(2, 12, 1), Prescribed(3, 12, 2), LIGHTER]),
    st.sampled_from([None] * 5 + ["wobbly"]),
)
lives = st.lists(
    st.tuples(
        st.sampled_from([1, 2, 2, 3, 20]),
        st.lists(a_line, min_size=1, max_size=2),
        st.integers(1, 5),
    ),
    min_size=5,
    max_size=20,
)


@settings(max_examples=60)
@given(life=lives)
def test_a_log_that_goes_on_comes_to_what_it_comes_to_from_its_beginning(
    life: list[tuple[int, list[Workout], int]],
) -> None:
    folds, rows, day = Folds(), [], date(2026, 1, 1)
    for away, lines, times in life:
        for _ in range(times):
            day += timedelta(days=away)
            for line in lines:
                rows = [*rows, replace(line, date=day)]
                on = folds.of(1, THRUST, rows, ANYONE, COLOURS)
                once = Folds().of(1, THRUST, rows, ANYONE, COLOURS)
                assert on is not None
                assert once is not None
                assert {**vars(on), "own": None} == {**vars(once), "own": None}
                unmet = [each.unmet(1, HARDER, rows, frozenset()) for each in (folds, Folds())]
                assert unmet[0] == unmet[1]


def test_the_same_log_is_folded_once_and_one_that_goes_on_from_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folded = []
    begin = Growing.of
    monkeypatch.setattr(Growing, "of", lambda *of: folded.append(of) or begin(*of))
    rows = [did("2026-03-02", sets(RED, 12, 12))]
    folds = Folds()
    assert target(folds, rows) == target(folds, list(rows))
    assert len(folded) == 1
    for more in ("2026-03-04", "2026-03-04", "2026-03-05"):
        rows = [*rows, did(more, sets(RED, 13, 12))]
        target(folds, rows)
    assert len(folded) == 1
    target(folds, rows, who=2)
    target(folds, rows, AT_HOME)
    assert len(folded) == 3


def test_who_asked_longest_ago_is_forgotten_and_a_log_of_years_stays_small() -> None:
    folds = Folds(most=80)
    begin = date(2020, 1, 1)
    rows = [did(str(begin + timedelta(days=n)), sets(RED, 12)) for n in range(20)]
    for who in (1, 2, 3):
        target(folds, rows[:1], who=who)
    for last in range(1, 21):
        target(folds, rows[:last], who=3)
        target(folds, rows[:1], who=2)
    assert list(folds._asked) == [(1, THRUST.slug), (3, THRUST.slug), (2, THRUST.slug)]
    assert len(folds._asked[3, THRUST.slug].logs) == rooms.OF_ONE
    assert folds._size == sum(asked.size for asked in folds._asked.values())
    target(folds, rows, who=4)
    assert list(folds._asked) == [(2, THRUST.slug), (4, THRUST.slug)]
    assert folds._size == sum(asked.size for asked in folds._asked.values())
