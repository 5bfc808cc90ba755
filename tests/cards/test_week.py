"""The weekly summary as Anna reads it on Sunday evening."""

import html
import re
from dataclasses import replace
from datetime import date, timedelta

from tests.training.logs import RAISE, RED, THRUST, did, sets
from tgbot.cards.card import Card
from tgbot.cards.week import Shown, week
from tgbot.training.week import summary
from tgbot.training.workout import Workout
from tgbot.wording import words_for

WORDS = words_for("en")
MONDAY, SUNDAY = date(2026, 11, 16), date(2026, 11, 22)
PLAN = [date(2026, 11, day) for day in (16, 18, 20)]
NAMES = {THRUST: "Hip thrust", RAISE: "Leg raise"}


def session(day: date, *reps: int, exercise: str = THRUST) -> Workout:
    return did(str(day), sets(RED, *reps), exercise=exercise)


def told(*log: Workout, planned: list[date] = PLAN, **more: object) -> Card:
    shown = Shown(
        week=summary(log, MONDAY, planned, SUNDAY),
        names=NAMES,
        modes={},
        units="kg",
        today=SUNDAY,
        has_plan=True,
        may_come=False,
        next_day=None,
        aims=(),
    )
    return week(WORDS, replace(shown, **more))


def read(card: Card) -> list[str]:
    return html.unescape(re.sub(r"<[^>]*>", "", card.text)).splitlines()


def data(card: Card) -> list[str]:
    return [button.data or "" for row in card.buttons for button in row]


def test_the_bar_shows_the_training_days_of_the_plan() -> None:
    two = told(session(PLAN[0], 12, 12), session(PLAN[1], 12, 12))
    assert read(two)[0] == "Your week 16–22 Nov · ▓▓░ 2 of 3"


def test_more_than_planned_is_said_without_a_sum_that_looks_wrong() -> None:
    days = [MONDAY + timedelta(days=n) for n in range(4)]
    card = told(*(session(day, 12) for day in days))
    assert read(card)[0] == "Your week 16–22 Nov · ▓▓▓▓ 4, with 3 planned"


def test_without_a_plan_the_training_days_are_counted() -> None:
    card = told(session(MONDAY, 12), planned=[], has_plan=False)
    assert read(card)[0] == "Your week 16–22 Nov · 1 training day"
    assert "plan" in data(card)


def test_a_rise_is_shown_from_the_week_before_and_what_is_the_same_is_said_once() -> None:
    card = told(session(MONDAY - timedelta(days=3), 12, 12, 12), session(PLAN[0], 13, 13, 13))
    assert read(card)[1] == "Hip thrust: 3×12 → 3×13 · red band"
    assert "<b>3×13 · red band</b>" in card.text


def test_what_was_held_says_so_and_what_is_new_too() -> None:
    before = session(MONDAY - timedelta(days=3), 12, 12, 12)
    now = session(PLAN[0], 12, 12, 12)
    card = told(before, now, session(PLAN[0], 10, 10, exercise=RAISE))
    assert "Hip thrust: 3×12 · red band, held" in read(card)
    assert "Leg raise: 2×10 · red band, for the first time" in read(card)


def test_four_weeks_running_and_the_best_of_them_are_told_in_one_line() -> None:
    earlier = [session(MONDAY - timedelta(weeks=n), 8) for n in (1, 2, 3)]
    card = told(*earlier, session(PLAN[0], 12), session(PLAN[1], 12))
    assert "🔥 4 weeks running · your best week so far" in read(card)


def test_a_best_week_names_the_one_that_was_as_good() -> None:
    great = [session(MONDAY - timedelta(weeks=5, days=-n), 20) for n in (0, 2, 4)]
    earlier = [session(MONDAY - timedelta(weeks=n), 8) for n in (1, 2, 3, 4)]
    card = told(*great, *earlier, session(PLAN[0], 12), session(PLAN[1], 12))
    assert "🔥 6 weeks running · best week since Mon 12 Oct" in read(card)


def test_a_week_with_nothing_gets_a_kind_word_and_three_ways_on() -> None:
    card = told()
    assert "that happens" in card.text
    assert data(card) == ["lighter", "plan-time", "pause"]


def test_a_week_that_is_not_over_is_no_week_with_nothing() -> None:
    card = told(may_come=True)
    assert "still time" in card.text
    assert data(card) == ["today"]


def test_the_most_exercises_in_a_week_fit_one_message() -> None:
    many = [did(str(MONDAY), sets(RED, *range(1, 90)), exercise=f"{n:060}") for n in range(60)]
    card = told(*many)
    assert len("\n".join(read(card))) <= 4096
    assert "and 50 more" in card.text
