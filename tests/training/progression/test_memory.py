"""How far back the engine looks, and that no stop is ever forgotten."""

from dataclasses import replace

from tests.training.progression.diary import Diary, shown
from tgbot.training.progression import Session
from tgbot.training.progression.memory import REMEMBERED, first_that_matters
from tgbot.training.progression.session import days_of
from tgbot.training.workout import Pain, Prescribed


def steady(diary: Diary, sessions: int) -> Diary:
    """So many sessions at one place, with one rep missing each time."""
    for _ in range(sessions):
        shown = Prescribed(3, 10, 2)
        diary.history.append(Session(diary.today, shown, rung=2, sets=(10, 10, 9)))
        diary.did(after=3)
        diary.history.pop()
    return diary


def begins(diary: Diary) -> tuple[int, list[int]]:
    return first_that_matters(days_of(diary.history), easier=True)


def test_a_long_history_is_folded_from_its_last_weeks() -> None:
    assert begins(steady(Diary(), 20)) == (0, [])
    assert begins(steady(Diary(), 100)) == (100 - REMEMBERED, [])


def test_what_lies_further_back_changes_nothing() -> None:
    diary = steady(Diary(), 100)
    whole = diary.next()
    diary.history = diary.history[60:]
    assert diary.next() == whole


def test_without_targets_in_the_log_all_of_it_is_folded() -> None:
    diary = steady(Diary(), 60)
    diary.history = [replace(row, prescribed=None) for row in diary.history]
    assert begins(diary) == (0, [])


def test_a_stop_that_nothing_brought_back_still_stands_after_a_year() -> None:
    diary = Diary().at(3, 10, 2)
    diary.as_planned(pain=Pain(7))
    steady(diary, 120)
    assert begins(diary) == (1, [])
    assert diary.next().action == "regress"


def test_a_stop_that_is_over_keeps_its_date_and_no_more() -> None:
    diary = Diary().at(3, 10, 2)
    hurt = diary.today.toordinal()
    diary.as_planned(pain=Pain(7), after=5)
    diary.as_planned(after=5)
    assert diary.as_planned(after=3).action == "return"
    steady(diary, 60)
    assert begins(diary) == (len(diary.history) - REMEMBERED, [hurt])
    assert shown(diary.next())[2] == 2


def test_a_third_stop_keeps_an_exercise_off_however_long_ago_it_was() -> None:
    diary = Diary().at(3, 10, 2)
    for _ in range(3):
        diary.history.append(Session(diary.today, sets=(10, 10), rung=2, pain=Pain(6)))
        for _ in range(3):
            diary.did(8, 8, regression=True, after=4)
    assert steady(diary, 80).next().action == "off"
