"""The log page by page: newest first, by date, as it would be written."""

import html
import re
from datetime import date

from tests.training.logs import RED, did, holds, sets
from tgbot.cards.card import Card
from tgbot.cards.history import Line, Page, empty, history, which
from tgbot.training.exercise import Mode
from tgbot.training.workout import Pain, Workout
from tgbot.wording import words_for

WORDS = words_for("en")
TODAY = date(2026, 11, 25)


def line(workout: Workout, name: str = "Hip thrust", mode: Mode = "reps") -> Line:
    return Line(name, mode, workout)


def page(*lines: Line, number: int = 0, pages: int = 1) -> Card:
    return history(WORDS, Page(lines, number, pages, None, TODAY))


def read(card: Card) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", card.text))


def data(card: Card) -> list[str]:
    return [button.data or "" for row in card.buttons for button in row]


def test_the_workouts_of_a_date_stand_together_under_it() -> None:
    card = page(
        line(did("2026-11-25", sets(RED, 12, 12, 12))),
        line(did("2026-11-25", holds(None, 30, 30)), "Plank", "hold"),
        line(did("2026-11-23", sets(RED, 12, 12, 10))),
    )
    assert read(card).split("\n\n") == [
        "Your log",
        "Wed 25 Nov\nHip thrust: 3×12 · red band\nPlank: 2×30 s",
        "Mon 23 Nov\nHip thrust: 12, 12, 10 · red band",
    ]


def test_pain_and_note_are_shown_with_their_sets() -> None:
    card = page(line(did("2026-11-25", sets(RED, 8), pain=Pain(3, "knee"), note="<new> shoes")))
    assert "Hip thrust: 1×8 · red band · knee 3/10\n📝 <new> shoes" in read(card)


def test_a_pain_without_sets_is_a_line_too() -> None:
    assert "Hip thrust: knee 6/10" in read(page(line(did("2026-11-25", pain=Pain(6, "knee")))))


def test_another_years_date_says_its_year() -> None:
    assert "Thu 25 Dec 2025" in read(page(line(did("2025-12-25", sets(RED, 8)))))


def test_the_first_page_leads_to_older_ones_the_last_to_newer_ones() -> None:
    one = line(did("2026-11-25", sets(RED, 8)))
    assert data(page(one, number=0, pages=3)) == ["history:all:1"]
    assert data(page(one, number=1, pages=3)) == ["history:all:0", "history:all:2"]
    assert data(page(one, number=2, pages=3)) == ["history:all:1"]
    assert data(page(one)) == []


def test_six_of_the_longest_logs_fit_one_message() -> None:
    ladder = [sets(RED, n % 30 + 1, tempo=f"{n % 9}-0-2-0") for n in range(200)]
    long = line(did("2026-11-25", *ladder, pain=Pain(6, "knee"), note="&" * 4000), "n" * 60)
    assert len(read(page(*[long] * 6, pages=9))) <= 4096


def test_an_empty_log_leads_to_the_first_session() -> None:
    assert data(empty(WORDS, None)) == ["today"]


def test_a_name_that_may_be_two_is_asked_and_one_that_is_none_shows_all() -> None:
    assert data(which(WORDS, "x", [])) == ["history:all:0"]
