"""What a person has stands on the rungs: their weights where those come nearest, their order."""

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tgbot.coach.equipment import Equipment
from tgbot.coach.own_content import content_for
from tgbot.coach.own_rungs import own_rungs
from tgbot.content import Library
from tgbot.training.exercise import Ladder
from tgbot.training.resistance import Band, Unit, Weight, kilograms

CONTENT = Library(Path(__file__).parents[2] / "content").current
SQUAT = CONTENT.exercises["bodyweight-squat"].ladder
CURL = CONTENT.exercises["hamstring-curl"].ladder


def dumbbell(value: str, unit: Unit = "kg") -> Weight:
    return Weight(Decimal(value), unit, "dumbbell")


def on(ladder: Ladder, rung: str) -> object:
    [found] = [one.resistance for one in ladder.rungs if one.id == rung]
    return found


def test_eight_ten_and_twelve_stand_where_they_come_nearest() -> None:
    mine = Equipment(frozenset({"dumbbells"}), tuple(map(dumbbell, ("8", "10", "12"))))
    ladder = mine.own_ladder(SQUAT)
    assert [on(ladder, f"db-{rung}") for rung in ("7.5", "10", "12.5")] == list(mine.own)
    assert mine.rungs(SQUAT) == {"bodyweight", "db-7.5", "db-10", "db-12.5"}
    assert mine.rungs(ladder) == mine.rungs(SQUAT), "and stay where they are"


def test_pounds_stay_pounds() -> None:
    ladder = own_rungs(SQUAT, [dumbbell("20", "lb")])
    assert on(ladder, "db-10") == dumbbell("20", "lb")


def test_what_is_far_from_every_rung_or_forbidden_stands_on_none() -> None:
    assert own_rungs(SQUAT, [dumbbell("40")]) == SQUAT
    assert own_rungs(CURL, [dumbbell("10")]) == CURL
    heavy = Weight(Decimal("2.3"), "kg", "ankle")
    full = CONTENT.exercises["hip-thrust-with-leg-extension"].ladder
    assert own_rungs(full, [heavy]) == full, "its cuffs may weigh two kilos"


def test_of_two_that_are_nearest_to_one_rung_the_nearer_takes_it() -> None:
    ladder = own_rungs(SQUAT, [dumbbell("9.5"), dumbbell("10.2")])
    assert on(ladder, "db-10") == dumbbell("10.2")


@pytest.mark.parametrize("order", [("yellow", "red"), ("yellow", "pink", "red"), ("red",), ()])
def test_the_usual_order_leaves_red_red(order: tuple[str, ...]) -> None:
    assert own_rungs(CURL, [Band(colour) for colour in order]) == CURL


def test_in_an_order_of_one_s_own_the_first_band_is_the_light_one() -> None:
    mine = Equipment(frozenset({"bands"}), (Band("black"), Band("pink"), Band("red")))
    ladder = mine.own_ladder(CURL)
    assert [on(ladder, rung) for rung in ("yellow", "red", "green")] == list(mine.own)
    assert mine.rungs(CURL) == {"bodyweight", "yellow", "red", "green"}
    colours = [one.resistance.colour for one in ladder.rungs if isinstance(one.resistance, Band)]
    assert len(set(colours)) == len(colours)


@given(
    st.lists(st.decimals(1, 60, places=1), max_size=8),
    st.sampled_from(["kg", "lb"]),
)
def test_a_ladder_of_one_s_own_still_rises(values: list[Decimal], unit: Unit) -> None:
    ladder = own_rungs(SQUAT, [Weight(value, unit, "dumbbell") for value in values])
    assert [rung.id for rung in ladder.rungs] == [rung.id for rung in SQUAT.rungs]
    used = [rung.resistance for rung in ladder.rungs if rung.kind == "dumbbell"]
    loads = [kilograms(one.value, one.unit) for one in used if isinstance(one, Weight)]
    assert loads == sorted(loads)


def test_who_named_nothing_has_everybody_s_content_and_others_always_the_same() -> None:
    assert content_for(CONTENT, None) is CONTENT
    assert content_for(CONTENT, {"kinds": ["bands"]}) is CONTENT
    kept = Equipment(frozenset({"dumbbells"}), (dumbbell("8"),)).as_json()
    mine = content_for(CONTENT, kept)
    assert content_for(CONTENT, dict(kept or {})) is mine
    assert mine.exercises["dead-bug"] is CONTENT.exercises["dead-bug"]
    assert mine.exercises["bodyweight-squat"].ladder != SQUAT
    assert mine.named("squat") is mine.exercises["bodyweight-squat"]
