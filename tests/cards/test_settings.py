"""The settings on one screen."""

from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from tgbot.cards import settings as cards
from tgbot.cards.settings import FORMS, Shown
from tgbot.wording import words_for

WORDS = words_for("en")
NOW = datetime(2026, 11, 25, 19, 42, tzinfo=ZoneInfo("America/New_York"))
SHOWN = Shown("America/New_York", NOW, "kg", {}, 6, time(18), frozenset({"dumbbells", "bands"}))


def test_the_settings_fit_eight_lines_before_the_fold() -> None:
    text = cards.settings(WORDS, SHOWN).text
    open_part, fold, folded = text.partition("<blockquote expandable>")
    assert fold
    assert len(open_part.splitlines()) <= 8
    assert folded.count("/settings ") == len(FORMS)


def test_each_value_is_said_as_people_say_it() -> None:
    text = cards.settings(WORDS, SHOWN).text
    for said in ("New York, 19:42 now", "no days yet", "Sunday, 18:00", "bands, dumbbells"):
        assert f"<b>{said}</b>" in text


def test_who_has_all_and_who_has_nothing_are_told_apart() -> None:
    everything = cards.settings(WORDS, replace(SHOWN, equipment=None)).text
    nothing = cards.settings(WORDS, replace(SHOWN, equipment=frozenset())).text
    assert "everything, as in a gym" in everything
    assert "just me" in nothing


def test_the_units_button_offers_the_other_unit() -> None:
    assert cards.settings(WORDS, SHOWN).buttons[0][1].data == "units:lb"
    assert cards.settings(WORDS, replace(SHOWN, units="lb")).buttons[0][1].data == "units:kg"


def test_what_was_changed_is_marked_and_nothing_else() -> None:
    text = cards.settings(WORDS, SHOWN, changed="week").text
    assert [line for line in text.splitlines() if line.startswith("✓")] == [
        "✓ Weekly summary: <b>Sunday, 18:00</b>"
    ]
