"""What comes next in a guided session, whatever was planned, logged and passed over."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tgbot.training.guided import (
    DRILL,
    End,
    Part,
    Stopped,
    WarmUp,
    WarmUpSet,
    Work,
    accepted,
    around,
    next_step,
    passed_over,
    sets_done,
    warm_up_sets,
    warmed,
)
from tgbot.training.resistance import Assistance, Band, Bodyweight, On, Unit, Weight
from tgbot.training.workout import Set

SLUGS = ("hip-thrust", "leg-raise", "dead-bug", "squat")
COUNTS = st.integers(0, 4)


@st.composite
def sessions(draw: st.DrawFn) -> list[Part]:
    """Some exercises, begun or not, resting or stopped."""
    count = draw(st.integers(1, 4))
    return [
        Part(slug, slug, draw(COUNTS), draw(COUNTS), draw(st.integers(0, 2)), draw(st.booleans()))
        for slug in SLUGS[:count]
    ]


def led_through(parts: list[Part], *, drill: bool, easier: bool) -> list[object]:
    """All steps of a session in which whatever comes is done."""
    passed: list[str] = []
    steps: list[object] = []
    while True:
        step = next_step(parts, passed, drill=drill)
        steps.append(step)
        match step:
            case End():
                return steps
            case WarmUp():
                passed.append(DRILL)
            case WarmUpSet(place, number, _):
                passed.append(warmed(parts[place].exercise, number))
            case Stopped(place):
                part = parts[place]
                mark = accepted(part.exercise) if easier else passed_over(part.meant)
                passed.append(mark)
            case Work(place, _, _):
                parts = [*parts]
                parts[place] = replace(parts[place], done=parts[place].done + 1)


@given(sessions(), st.booleans(), st.booleans())
def test_it_ends_with_every_planned_set_done(parts: list[Part], drill: bool, easier: bool) -> None:
    steps = led_through(parts, drill=drill, easier=easier)
    for place, part in enumerate(parts):
        done = [step for step in steps if isinstance(step, Work) and step.place == place]
        left = max(0, part.sets - part.done)
        wanted = 0 if part.stopped and not easier else left
        assert [step.number for step in done] == [part.done + n + 1 for n in range(wanted)]


@given(sessions(), st.booleans())
def test_the_warm_up_comes_first_or_never(parts: list[Part], easier: bool) -> None:
    steps = led_through(parts, drill=True, easier=easier)
    drills = [n for n, step in enumerate(steps) if isinstance(step, WarmUp)]
    begun = any(part.done for part in parts)
    sets = [n for n, step in enumerate(steps) if isinstance(step, (Work, WarmUpSet))]
    assert len(drills) == (1 if sets and not begun else 0)
    assert not drills or drills[0] < min(sets)


@given(sessions())
def test_warm_up_sets_come_before_the_first_set_and_never_again(parts: list[Part]) -> None:
    steps = led_through(parts, drill=False, easier=True)
    for place, part in enumerate(parts):
        mine = [
            step for step in steps if isinstance(step, (Work, WarmUpSet)) and step.place == place
        ]
        lighter = [step.number for step in mine if isinstance(step, WarmUpSet)]
        due = part.warm_ups if not part.done and part.sets else 0
        assert lighter == list(range(1, due + 1))
        assert all(isinstance(step, WarmUpSet) for step in mine[: len(lighter)])


@given(sessions(), st.booleans())
def test_what_hurt_too_much_is_never_gone_on_with_unasked(parts: list[Part], drill: bool) -> None:
    step = next_step(parts, [DRILL], drill=drill)
    if isinstance(step, (Work, WarmUpSet)):
        assert not parts[step.place].stopped


@given(sessions(), st.data())
def test_a_set_taken_back_is_the_next_one_again(parts: list[Part], data: st.DataObject) -> None:
    step = next_step(parts, [DRILL], drill=True)
    assume(isinstance(step, Work))
    assert isinstance(step, Work)
    after = [*parts]
    after[step.place] = replace(after[step.place], done=after[step.place].done + 1)
    assert next_step(after, [DRILL], drill=True) != step
    assert next_step(parts, [DRILL], drill=True) == step


@given(st.integers(1, 600), st.integers(1, 10), st.integers(0, 8))
def test_the_numbers_are_around_the_target(target: int, step: int, beyond: int) -> None:
    numbers = around(target, step, beyond=beyond)
    assert target in numbers
    assert len(numbers) >= 5
    assert min(numbers) >= 1
    assert {b - a for a, b in pairwise(numbers)} == {step}
    assert max(numbers) > target + min(beyond, 5) - step


def test_two_below_and_two_above() -> None:
    assert around(12) == (10, 11, 12, 13, 14)
    assert around(30, 5) == (20, 25, 30, 35, 40)
    assert around(1) == (1, 2, 3, 4, 5)
    assert around(8, beyond=4) == (6, 7, 8, 9, 10, 11, 12)


def test_a_left_and_a_right_set_are_one() -> None:
    left, right, each = (Set(reps=12, side=side) for side in ("left", "right", "each"))
    assert sets_done([left]) == 1
    assert sets_done([left, right]) == 1
    assert sets_done([left, right, each, left]) == 3
    assert sets_done([Set(reps=8, kind="warmup"), each]) == 1


def weights(on: On, *values: str, unit: Unit = "kg", count: int = 1) -> list[Weight]:
    return [Weight(Decimal(value), unit, on, count) for value in values]


def test_nothing_is_warmed_up_for_without_a_load() -> None:
    assert warm_up_sets(Bodyweight(), [Band("red")], 12, first=True) == ()
    helped = Assistance(Decimal(15), "kg"), Assistance(Decimal(5), "kg")
    assert warm_up_sets(helped[1], helped[:1], 12, first=True) == ()


def test_a_band_has_one_easy_set_before_the_first_loaded_exercise_of_the_day() -> None:
    assert warm_up_sets(Band("red"), [Bodyweight()], 12, first=True) == ((Bodyweight(), 8),)
    assert warm_up_sets(Band("red"), [Bodyweight()], 12, first=False) == ()
    assert warm_up_sets(Band("red"), [], 12, first=True) == ()


@pytest.mark.parametrize(
    ("used", "easier", "lighter"),
    [
        (weights("barbell", "60"), weights("barbell", "20", "30", "42.5", "50"), "30×8 42.5×5"),
        (weights("kettlebell", "24"), weights("kettlebell", "8", "16", "20"), "8×8 16×5"),
        (weights("kettlebell", "24"), weights("kettlebell", "8"), "8×8"),
        (weights("kettlebell", "24"), weights("kettlebell", "16"), "16×5"),
        (weights("kettlebell", "24"), weights("kettlebell", "20"), "20×8"),
        (weights("kettlebell", "24"), weights("dumbbell", "6", "12"), "6×8"),
        (weights("dumbbell", "10", count=2), weights("dumbbell", "5", "7.5", count=2), "5×8 7.5×5"),
    ],
)
def test_before_a_heavy_weight_comes_what_there_is_near_half_and_three_quarters(
    used: list[Weight], easier: list[Weight], lighter: str
) -> None:
    found = warm_up_sets(used[0], easier, 12, first=False)
    said = [f"{one.value}×{reps}" for one, reps in found if isinstance(one, Weight)]
    assert said == lighter.split()
    assert all(one in easier for one, _ in found)
