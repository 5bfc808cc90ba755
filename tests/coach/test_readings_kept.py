"""A line that was read before says the same again, and to somebody else what it says to them."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tgbot.coach.readings import Readings
from tgbot.training.notation import Context, Planned, read
from tgbot.training.resistance import Band, Bodyweight, Weight

LINES = [
    "3x12 20",
    "3x12 20 kg",
    "hip thrust 3x12",
    "done",
    "done 3/4",
    "same",
    "+2.5kg",
    "next band",
    "3x12 red yesterday",
    "wall sit 3x30",
    "3x30",
    "3x8 pause 2",
    "12, 10, 8 // knee 2/10",
]
CONTEXTS = st.builds(
    Context,
    unit=st.sampled_from(["kg", "lb"]),
    mode=st.sampled_from(["reps", "hold", "distance"]),
    last=st.sampled_from([None, Bodyweight(), Band("red"), Weight(Decimal(20), "kg")]),
    last_sets=st.sampled_from([None, (12, 10)]),
    planned=st.sampled_from([None, Planned(3, 12), Planned(2, 8, Band("green"))]),
    today=st.sampled_from([date(2026, 3, 2), date(2026, 11, 29)]),
    language=st.sampled_from(["en", "de", "es"]),
    bands=st.sampled_from([("yellow", "red", "green"), ("red", "blue")]),
    names=st.sampled_from([frozenset(), frozenset({"hip thrust", "wall sit"})]),
)


@given(st.lists(st.tuples(st.sampled_from(LINES), CONTEXTS), max_size=12))
def test_what_was_read_for_another_is_not_told(asked: list[tuple[str, Context]]) -> None:
    readings = Readings()
    for line, known in asked:
        assert readings.again(line, known) == read(line, known)
        first = Readings().first(line, known)
        assert Readings().first(line, known) == first
        assert readings.again(line, known) == read(line, known)
