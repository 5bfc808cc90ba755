"""A day made lighter on purpose holds the place, and costs nothing."""

from dataclasses import replace

import pytest

from tests.training.progression.diary import Diary, shown
from tgbot.training.workout import Pain, Prescribed

LIGHT = Prescribed(2, 10, 1, lighter=True)


def waiting() -> Diary:
    """Somebody to whom 3 × 12 with the second rung is due, by one day that reached it."""
    diary = Diary().at(3, 12, 1)
    assert shown(diary.next()) == (3, 12, 1)
    return diary


@pytest.mark.parametrize("sets", [(10, 10), (8,), (10, 14), (12, 12)])
def test_a_lighter_day_leaves_the_target_where_it_was(sets: tuple[int, ...]) -> None:
    diary = waiting()
    assert shown(diary.did(*sets, prescribed=LIGHT)) == (3, 12, 1)


def test_without_the_mark_the_same_day_would_lower_it() -> None:
    diary = waiting()
    assert shown(diary.did(10, 10, prescribed=replace(LIGHT, lighter=False))) < (3, 12, 1)


def test_three_lighter_days_running_are_no_misses() -> None:
    diary = waiting()
    for _ in range(3):
        target = diary.did(10, 10, prescribed=LIGHT)
    assert shown(target) == (3, 12, 1)


def test_who_does_all_of_it_all_the_same_is_judged_by_what_was_due() -> None:
    light, full = waiting(), waiting()
    assert light.did(12, 12, 14, prescribed=LIGHT) == full.did(12, 12, 14)


def test_a_lighter_day_is_training_so_no_days_off_follow_it() -> None:
    diary = waiting()
    diary.did(10, 10, prescribed=LIGHT, after=8)
    diary.did(10, 10, prescribed=LIGHT, after=8)
    assert shown(diary.next()) == (3, 12, 1)


def test_after_many_days_off_it_hides_no_reduction() -> None:
    diary = waiting()
    due = diary.next(days=30)
    assert shown(due) < (3, 12, 1)
    diary.did(2, 2, prescribed=None, after=0)
    late = Diary().at(3, 12, 1)
    late.today = diary.today.fromordinal(late.today.toordinal() + 30)
    assert shown(late.did(8, 8, prescribed=LIGHT)) == shown(due)


def test_pain_on_a_lighter_day_still_speaks() -> None:
    assert waiting().did(10, 10, prescribed=LIGHT, pain=Pain(6)).action == "stop"
    spared = Diary().at(3, 10, 2)
    raised = spared.as_planned(spare=2)
    assert shown(raised) == (3, 12, 2)
    held = spared.did(10, prescribed=replace(LIGHT, rung=2), pain=Pain(4))
    assert shown(held) <= (3, 12, 2)


def test_a_history_of_lighter_days_alone_stays_at_the_start() -> None:
    diary = Diary()
    start = shown(diary.next())
    for _ in range(3):
        diary.did(4, prescribed=Prescribed(2, 8, 0, lighter=True))
    assert shown(diary.next()) == start
