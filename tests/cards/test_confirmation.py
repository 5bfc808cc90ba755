"""The confirmation of what has no target: as it was said, with the way back."""

import html
import re
from datetime import UTC, date, datetime
from decimal import Decimal

from tests.training.logs import did, kg, sets
from tgbot.cards.card import Button, Card
from tgbot.cards.confirmation import Outing, Own, Shown, Weighed, added_up, confirmation
from tgbot.training.activity import Activity
from tgbot.training.body_weight import BodyWeight
from tgbot.training.workout import Distance, Set
from tgbot.wording import Html, words_for

WORDS = words_for("en")
TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
KM5 = Distance(Decimal(5), "km")


def ran(*done: Set, day: date = TODAY, note: str | None = None) -> Outing:
    return Outing(Activity(day, "run", done, NOW, note))


def weighed(more: str | None) -> Weighed:
    change = None if more is None else Decimal(more)
    weight = BodyWeight(TODAY, Decimal("72.4"), "kg", NOW)
    return Weighed(weight, change, None if more is None else date(2026, 11, 18))


def squats(*reps: int) -> Own:
    return Own("Pistol squat", did("2026-11-25", sets(kg("4"), *reps), exercise="own.1"))


def card(*extras: Own | Outing | Weighed, known: Card | None = None, **more: bool) -> Card:
    return confirmation(WORDS, Shown("m1", extras, TODAY, **more), known)


def read(shown: Card) -> list[str]:
    return html.unescape(re.sub(r"<[^>]*>", "", shown.text)).splitlines()


def data(shown: Card) -> list[str | None]:
    return [button.data for row in shown.buttons for button in row]


def test_a_distance_and_its_time_stand_together() -> None:
    one = Set(distance=KM5, seconds=1530)
    assert read(card(ran(one))) == ["✓ Run · 5 km · 25:30"]
    assert read(card(ran(Set(seconds=4500)))) == ["✓ Run · 75 min"]
    hour = Set(distance=KM5, seconds=3905)
    assert read(card(ran(hour, day=date(2026, 11, 20)))) == ["✓ Run · Fri 20 Nov · 5 km · 1:05:05"]
    assert read(card(ran(*[Set(distance=KM5)] * 2))) == ["✓ Run · 2×5 km"]


def test_a_weight_says_the_change_and_nothing_about_it() -> None:
    assert read(card(weighed(None))) == ["✓ Body weight · 72.4 kg"]
    assert read(card(weighed("-0.6")))[1] == "0.6 kg less than on Wed 18 Nov."
    assert read(card(weighed("1.0")))[1] == "1 kg more than on Wed 18 Nov."
    assert read(card(weighed("0.0")))[1] == "The same as on Wed 18 Nov."


def test_own_exercises_come_without_advice_said_once() -> None:
    assert sum("advise" in line for line in read(card(squats(5), squats(6)))) == 1
    assert data(card(squats(5))) == ["undo:m1", "change:m1", "own-hurt:m1"]
    assert data(card(weighed(None))) == ["undo:m1", "change:m1"]


def test_single_sets_add_up() -> None:
    [together] = added_up([squats(5), squats(4), squats(4)])
    assert [done.reps for done in together.workout.sets] == [5, 4, 4]


def test_a_receipt_keeps_its_buttons_and_gets_the_other_lines() -> None:
    receipt = Card(Html("✓ Hip thrust"), ((Button("Undo", "undo:m1"),),))
    both = card(ran(Set(distance=KM5)), known=receipt)
    assert read(both) == ["✓ Hip thrust", "✓ Run · 5 km"]
    assert both.buttons == receipt.buttons


def test_undone_it_offers_to_come_back_and_keeps_its_note_to_itself() -> None:
    gone = card(ran(Set(distance=KM5), note="secret"), undone=True)
    assert data(gone) == ["redo:m1"]
    assert "secret" not in gone.text
    assert "<s>" in gone.text


def test_in_a_group_nothing_private_is_said() -> None:
    shown = card(squats(5), ran(Set(distance=KM5), note="secret"), weighed("-0.6"), in_group=True)
    assert read(shown) == ["✓ Pistol squat · 1×5 · 4 kg dumbbell", "✓ Run · 5 km", "✓ Body weight"]
    assert shown.buttons == ()
