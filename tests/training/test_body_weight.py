"""Body weight is told from loads, with its unit and its day."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from tgbot.training.body_weight import (
    BodyWeight,
    bare_weight,
    change,
    is_a_persons,
    is_name,
    named_weight,
)
from tgbot.training.notation import Context

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)
ANNA, BEN = Context(today=TODAY), Context(unit="lb", today=TODAY)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("weight 72.4 kg", "72.4", "kg"),
        ("Weight: 72,4kg", "72.4", "kg"),
        ("my weight is 72.4", "72.4", "kg"),
        ("bodyweight 72.4 kilos", "72.4", "kg"),
        ("weighed 160 lb", "160", "lb"),
        ("Gewicht 72,4 kg", "72.4", "kg"),
        ("peso 72,4 kg", "72.4", "kg"),
        ("вес 72,4 кг", "72.4", "kg"),
    ],
)
def test_a_weight_is_known_by_its_word(text: str, value: str, unit: str) -> None:
    found = named_weight(text, ANNA, NOW)
    assert found is not None
    assert (found.value, found.unit, found.date) == (Decimal(value), unit, TODAY)


def test_a_bare_number_is_in_the_person_s_unit() -> None:
    found = named_weight("weight 160", BEN, NOW)
    assert found is not None
    assert found.unit == "lb"


def test_a_date_may_stand_behind() -> None:
    found = named_weight("weight 72.4 kg yesterday", ANNA, NOW)
    assert found is not None
    assert found.date == date(2026, 3, 3)


@pytest.mark.parametrize(
    "text",
    [
        "weight 3x12",
        "weighted squat 3x12 20kg",
        "weight 72.4 kg 3x12",
        "weight 7 kg",
        "weight 900 kg",
        "weight 72.4 kg and tired",
        "hip thrust 72.4 kg",
        "weight 72.4 kg tomorrow",
        "72.4 kg",
    ],
)
def test_what_is_no_body_weight_is_none(text: str) -> None:
    assert named_weight(text, ANNA, NOW) is None


def test_asked_for_it_a_number_is_enough() -> None:
    assert bare_weight("72.4", ANNA, NOW) == BodyWeight(TODAY, Decimal("72.4"), "kg", NOW)
    assert bare_weight("12 reps", ANNA, NOW) is None
    assert is_name("weight")
    assert not is_name("weight 72")


@pytest.mark.parametrize(
    ("now", "before", "more"),
    [
        (("72.4", "kg"), ("73", "kg"), "-0.6"),
        (("160", "lb"), ("72.6", "kg"), "-0.1"),
        (("72.6", "kg"), ("160", "lb"), "0.0"),
    ],
)
def test_the_change_is_in_the_unit_that_was_written_last(
    now: tuple[str, str], before: tuple[str, str], more: str
) -> None:
    one, other = (BodyWeight(TODAY, Decimal(value), unit, NOW) for value, unit in (now, before))
    assert change(one, other) == Decimal(more)


@pytest.mark.parametrize(
    ("value", "before", "sure"),
    [
        ("72.4", "73.1", True),
        ("72.4", None, False),
        ("22.7", "72.4", False),
        ("72.5", "72.4", False),
        ("60", "61.2", False),
        ("60", None, False),
    ],
)
def test_a_bare_weight_beside_sets_is_the_person_s_where_it_can_be_no_load(
    value: str, before: str | None, sure: bool
) -> None:
    def of(said: str) -> BodyWeight:
        return BodyWeight(TODAY, Decimal(said), "kg", NOW)

    assert is_a_persons(of(value), of(before) if before else None) is sure
