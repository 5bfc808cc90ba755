"""What people type behind /plan."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tgbot.chat.typed.plan import PlanWords, plan_in

MORNING = time(7, 30)


def test_days_and_a_time_are_a_slot_each() -> None:
    assert plan_in("mon wed fri 07:30") == PlanWords(dict.fromkeys((0, 2, 4), MORNING), "", MORNING)


@pytest.mark.parametrize(
    "text",
    [
        "7:30 mon wed",
        "mon & wed at half past seven",
        "mo mi 7.30 Uhr",
        "mon/wed@7:30",
        "mon wed 730",
        "пн ср 7:30",
    ],
)
def test_the_time_may_stand_before_or_behind_and_in_any_spelling(text: str) -> None:
    assert plan_in(text) == PlanWords({0: MORNING, 2: MORNING}, "", MORNING)


def test_what_is_neither_day_nor_time_names_the_programme() -> None:
    evening = time(18, 30)
    assert plan_in("tue thu 18.30 glutes") == PlanWords({1: evening, 3: evening}, "glutes", evening)
    assert plan_in("glutes at home") == PlanWords({}, "glutes at home")
    assert plan_in("Glutes & legs at home, mon 7:30") == PlanWords(
        {0: MORNING}, "Glutes & legs at home", MORNING
    )


def test_each_group_of_days_has_its_own_time() -> None:
    slots = {0: MORNING, 2: MORNING, 5: time(10)}
    assert plan_in("mon wed 7:30, sat 10:00") == PlanWords(slots)
    assert plan_in("7:30 mon wed, 10:00 sat") == PlanWords(slots)
    assert plan_in("mo 7, mi 8:30 und fr 9") == PlanWords({0: time(7), 2: time(8, 30), 4: time(9)})


def test_days_alone_and_a_time_alone_are_plans_too() -> None:
    assert plan_in("mon wed") == PlanWords({0: None, 2: None})
    assert plan_in("7:30") == PlanWords(time=MORNING)
    assert plan_in("7:30 glutes") == PlanWords({}, "glutes", MORNING)


def test_a_day_without_a_time_may_take_the_only_one() -> None:
    assert plan_in("mon 7:30 wed") == PlanWords({0: MORNING, 2: None}, "", MORNING)


@pytest.mark.parametrize(
    "name", ["3 day split", "do glutes at home", "sun salutation", "seven minutes", "so strong"]
)
def test_a_name_may_have_words_that_are_days_and_hours_elsewhere(name: str) -> None:
    assert plan_in(name) == PlanWords({}, name)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "at",
        "mon 25:00",
        "mon 7:75",
        "mon 7-8",
        "💪",
        "mon 7:30 8:30",
        "mon 7:30, mon 8:00",
        "7:30 10:00",
    ],
)
def test_a_plan_that_contradicts_itself_or_says_nothing_is_not_understood(text: str) -> None:
    assert plan_in(text) is None


@given(
    st.dictionaries(
        st.integers(0, 6), st.times().map(lambda t: t.replace(second=0, microsecond=0)), min_size=1
    )
)
def test_any_days_with_any_times_are_read_back(slots: dict[int, time]) -> None:
    names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    text = ", ".join(f"{names[day]} {moment:%H:%M}" for day, moment in slots.items())
    found = plan_in(text)
    assert found is not None
    assert found.slots == slots
    assert found.programme_words == ""


PIECES = [
    "evening",
    "morgens",
    "mon",
    "fr",
    "so",
    "7",
    "7:30",
    "25:00",
    "-",
    ",",
    "at",
    "glutes",
    "and",
    "pm",
    "daily",
]


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map(" ".join)))
def test_no_text_breaks_it(text: str) -> None:
    found = plan_in(text)
    assert found is None or found.slots or found.programme_words or found.time or found.part


@pytest.mark.parametrize(
    ("text", "part", "days"),
    [
        ("monday evening", "evenings", {0}),
        ("Montagabend", "evenings", {0}),
        ("mo mi fr morgens", "mornings", {0, 2, 4}),
        ("evenings on mon and wed", "evenings", {0, 2}),
        ("in the afternoon", "afternoons", set()),
    ],
)
def test_a_part_of_the_day_has_no_hour_yet(text: str, part: str, days: set[int]) -> None:
    assert plan_in(text) == PlanWords(dict.fromkeys(sorted(days)), part=part)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("monday evening at 7", time(19)),
        ("mon half past seven in the evening", time(19, 30)),
        ("mon a quarter past seven in the evening", time(19, 15)),
        ("monday morning 7", time(7)),
        ("Montag abends um 7", time(19)),
        ("Freitagabend 19 Uhr", time(19)),
    ],
)
def test_with_an_hour_the_part_of_the_day_says_which_half(text: str, at: time) -> None:
    found = plan_in(text)
    assert found is not None
    assert list(found.slots.values()) == [at]
    assert found.part == ""


def test_a_part_of_the_day_may_be_of_a_name_and_two_contradict() -> None:
    assert plan_in("morning flow") == PlanWords({}, "morning flow")
    assert plan_in("mon evening, wed morning") is None
