"""What is read once only is what it would have been the second time."""

from datetime import date
from decimal import Decimal

import pytest

from tgbot.coach import readings as rooms
from tgbot.coach.readings import Readings
from tgbot.training.notation import Context, Planned, read
from tgbot.training.resistance import Band, Bodyweight, Weight

ANY = Context(
    last=Bodyweight(),
    last_sets=(1,),
    planned=Planned(1, 1, Bodyweight()),
    today=date(2026, 11, 25),
    names=frozenset({"squat", "plank"}),
)
CONTEXTS = [
    Context(today=ANY.today, names=ANY.names, exercise="squat", last=Weight(Decimal(40), "kg")),
    Context(
        today=ANY.today,
        names=ANY.names,
        exercise="plank",
        mode="hold",
        last=Band("red"),
        last_sets=(30, 30),
        planned=Planned(3, 35, Band("red")),
    ),
    Context(today=ANY.today, names=ANY.names, exercise="bike", mode="distance"),
]
TEXTS = [
    "squat 3x12 20 kg",
    "3x12",
    "12, 12, 10 // tired",
    "same",
    "+2.5kg 3x8",
    "next band 3x10",
    "done",
    "plank 3x30",
    "plank 30 s, 25 s",
    "knee 3/10",
    "yesterday 2x15 red band",
    "100",
    "5 km",
]


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("known", CONTEXTS, ids=lambda one: one.mode)
def test_a_second_reading_is_never_another_than_it_would_be(text: str, known: Context) -> None:
    readings = Readings()
    readings.first(text, ANY)
    assert readings.again(text, known) == read(text, known)


def test_what_says_all_itself_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    readings = Readings()
    first = readings.first("squat 3x12 20 kg", ANY)
    monkeypatch.setattr(rooms, "read", lambda *_: pytest.fail("it was read again"))
    assert readings.again("squat 3x12 20 kg", CONTEXTS[0]) is first
