"""How long to rest after a set."""

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.chat.talking import CONTENT
from tgbot.content import Library
from tgbot.training.resistance import Bodyweight, Weight
from tgbot.training.rest import rest_after, wanted, with_rest
from tgbot.training.workout import Set

EXERCISES = Library(CONTENT).current.exercises
BAR = Weight(Decimal(60), "kg", "barbell")
PAIR = Weight(Decimal(10), "kg", "dumbbell", 2)
LIGHT = Weight(Decimal(2), "kg", "ankle")


@pytest.mark.parametrize(
    ("done", "seconds"),
    [
        (Set(reps=8, resistance=Bodyweight()), 90),
        (Set(reps=8, resistance=LIGHT), 90),
        (Set(reps=5, resistance=LIGHT), 120),
        (Set(reps=15, resistance=Bodyweight()), 60),
        (Set(reps=8, resistance=BAR), 120),
        (Set(reps=8, resistance=PAIR), 120),
        (Set(reps=8, resistance=LIGHT, also=(PAIR,)), 120),
        (Set(reps=5, resistance=BAR), 180),
        (Set(seconds=40, resistance=Bodyweight()), 60),
    ],
)
def test_the_heavier_and_the_fewer_the_longer(done: Set, seconds: int) -> None:
    assert rest_after(EXERCISES["hip-thrust"], done) == seconds


def test_who_changes_sides_is_soon_ready_again() -> None:
    assert rest_after(EXERCISES["side-lying-leg-raise"], Set(reps=8)) == 60


def test_an_exercise_that_says_how_long_is_believed() -> None:
    assert rest_after(EXERCISES["dead-bug"], Set(reps=8)) == 45
    says = replace(EXERCISES["hip-thrust"], rest=200)
    assert rest_after(says, Set(reps=15, resistance=BAR)) == 200


def test_what_somebody_wants_is_kept_for_its_exercise_alone() -> None:
    marks = with_rest(with_rest(("drill",), "squat", 120), "squat", 150)
    assert set(marks) == {"drill", "rest:squat:150"}
    assert wanted(marks, "squat") == 150
    assert wanted(marks, "squat-jump") is None
