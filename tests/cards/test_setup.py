"""The onboarding's questions: their first button goes on, and they read well on a phone."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from tgbot.cards import pickers, place
from tgbot.cards import setup as cards
from tgbot.cards.card import Card
from tgbot.content import Content, load
from tgbot.wording import words_for

WORDS = words_for("en")
NOW = datetime(2026, 11, 23, 18, 42, tzinfo=UTC)


@pytest.fixture(scope="module")
def content() -> Content:
    return load(Path(__file__).parents[2] / "content")


def first(card: Card) -> str:
    return card.buttons[0][0].data or ""


def labels(card: Card) -> list[str]:
    return [one.text for row in card.buttons for one in row]


def test_the_first_button_of_every_question_is_an_answer(content: Content) -> None:
    home = content.programmes["glutes-and-legs-at-home"]
    questions = [
        cards.begin(WORDS, "Anna"),
        cards.sites(WORDS),
        cards.zone(WORDS, "Europe/Berlin", NOW),
        cards.days(WORDS, None),
        cards.times(WORDS, {}),
        cards.equipment(WORDS, None),
        cards.programme(WORDS, home, careful=False),
        cards.programmes(WORDS, [home]),
    ]
    assert [first(question) for question in questions] == [
        "setup:begin:gently",
        "setup:sites:0",
        "setup:zone:Europe/Berlin",
        "setup:days:024",
        "setup:time:0730",
        "setup:equipment:0",
        "setup:programme:glutes-and-legs-at-home",
        "setup:programme:glutes-and-legs-at-home",
    ]


def test_the_zone_is_suggested_with_the_time_on_its_clocks() -> None:
    assert labels(cards.zone(WORDS, "America/New_York", NOW))[0] == "New York · 13:42 now"


def test_what_there_is_already_comes_first() -> None:
    assert first(cards.days(WORDS, frozenset({6}))) == "setup:days:6"
    assert labels(cards.days(WORDS, frozenset({1, 3}))).count("Tue Thu") == 1
    assert first(cards.times(WORDS, {0: time(21, 15)})) == "setup:time:2115"
    differing = cards.times(WORDS, {0: time(7), 5: time(10)})
    assert labels(differing)[0] == "Mon 07:00, Sat 10:00"
    assert first(differing) == "setup:time:keep"
    kettlebells = cards.equipment(WORDS, frozenset({"kettlebells"}))
    assert labels(kettlebells)[0] == "Kettlebells"
    assert first(kettlebells) == "setup:equipment:3"


def test_a_name_is_shown_as_it_is_written() -> None:
    assert "Hi &lt;b&gt;Ann &amp; Co." in cards.begin(WORDS, "<b>Ann & Co").text


def test_a_caution_names_the_exercise_and_what_comes_in_its_place(content: Content) -> None:
    full, plain = (
        content.exercises[slug] for slug in ("hip-thrust-with-leg-extension", "hip-thrust")
    )
    bug = content.exercises["dead-bug"]
    found = [cards.Cautioned(full, plain), cards.Cautioned(bug, bug), cards.Cautioned(plain, None)]
    lines = cards.cautions(WORDS, {"knee", "low back"}, found).text.splitlines()
    assert lines == [
        "Noted: <b>knee, low back</b>. We'll go gently.",
        "⚠️ Talk to a doctor or physio before the hip thrust with leg extension. "
        "Until then I'll plan the hip thrust.",
        "⚠️ Talk to a doctor or physio before the hip thrust. Until then it rests.",
        "The dead bug stays in your plan, being the easy one. Ask about it too, and stop "
        "if it hurts.",
    ]


def test_all_set_says_what_when_where_and_what_comes_next(content: Content) -> None:
    done = cards.Done(
        programme=content.programmes["glutes-and-legs-at-home"],
        slots=dict.fromkeys((0, 2, 4), time(7, 30)),
        zone="Europe/Berlin",
        next=(date(2026, 11, 25), time(7, 30)),
    )
    assert cards.all_set(WORDS, done).text.splitlines() == [
        "<b>All set.</b> Glutes &amp; legs at home, Mon Wed Fri at 07:30, Berlin time.",
        'Next: <b><tg-time unix="1795588200" format="wDt">Wed 25 Nov, 07:30</tg-time></b>.',
        "I'm not a doctor; sharp pain means stop.",
    ]


def test_times_that_differ_are_told_day_by_day_and_nothing_next_is_no_line(
    content: Content,
) -> None:
    slots = {0: time(7), 5: time(10)}
    done = cards.Done(content.programmes["first-steps"], slots, "Asia/Tokyo", None)
    text = cards.all_set(WORDS, done).text
    assert "First steps, Mon 07:00, Sat 10:00, Tokyo time." in text
    assert "Next" not in text


def test_the_key_for_a_place_is_shown_and_taken_away_again() -> None:
    keyboard = place.where(WORDS).to_send()["reply_markup"]["keyboard"]
    assert keyboard[0][0]["request_location"] is True
    gone = place.found(WORDS, "Europe/Berlin", NOW).to_send()
    assert gone["reply_markup"] == {"remove_keyboard": True}
    assert "19:42" in gone["text"]


def test_no_question_is_longer_than_a_phone_shows(content: Content) -> None:
    chosen = ["gently", "Berlin", "Mon Wed Fri", "07:30", pickers.pieces(WORDS, pickers.PIECES)]
    home = content.programmes["glutes-and-legs-at-home"]
    question = cards.with_summary(WORDS, cards.programme(WORDS, home, careful=False), chosen)
    unclear = cards.not_understood(WORDS, "programme", "what", question)
    assert len(unclear.text.splitlines()) <= 8
