"""Not up: near misses, short sessions, wobbling and days off."""

from datetime import timedelta

import pytest

from tests.training.progression.diary import Diary, shown
from tests.training.progression.lives import DUMBBELLS
from tgbot.training.progression import Person
from tgbot.training.workout import Pain


def test_within_a_tenth_the_same_comes_again() -> None:
    target = Diary().at(3, 12, 2).did(12, 12, 10)
    assert (shown(target), target.action) == ((3, 12, 2), "hold")


def test_three_misses_by_a_rep_or_two_by_more_take_one_rep_off() -> None:
    diary = Diary().at(3, 12, 2)
    diary.did(12, 12, 11)
    assert shown(diary.did(12, 12, 11)) == (3, 12, 2)
    target = diary.did(12, 11, 12)
    assert (shown(target), target.action) == ((3, 11, 2), "ease")
    by_more = Diary().at(3, 12, 2)
    by_more.did(12, 12, 10)
    assert shown(by_more.did(12, 11, 11)) == (3, 11, 2)


def test_ben_is_short_three_times_and_is_eased_a_rung() -> None:
    ben = Diary().at(3, 12, 2)
    once = ben.did(10, 9, 8)
    assert (shown(once), once.action) == ((3, 12, 2), "repeat")
    twice = ben.did(10, 10, 9)
    assert (shown(twice), twice.action) == ((3, 9, 2), "ease")
    thrice = ben.did(8, 7, 7)
    assert (shown(thrice), thrice.action) == ((3, 9, 1), "deload")


def test_easing_goes_by_pause_then_tempo_then_rung_then_sets() -> None:
    def eased(**place: int):
        diary = Diary().at(**{"sets": 3, "reps": 12, "rung": 0} | place)
        for _ in range(3):
            target = diary.did(*[diary.next().reps // 2] * 3)
        return target

    assert (eased(rung=2, tempo=1, pause=2).pause, eased(rung=2, tempo=1, pause=2).tempo) == (1, 1)
    assert (eased(rung=2, tempo=1).tempo, eased(rung=2, tempo=1).rung) == (0, 2)
    assert eased(rung=2).rung == 1
    assert eased().sets == 2


def test_a_rung_that_was_fallen_from_takes_one_more_confirmation() -> None:
    diary = Diary().at(3, 8, 2)
    for _ in range(3):
        diary.did(4, 4, 4)
    assert diary.next().rung == 1
    while diary.next().reps < 15:
        diary.as_planned(spare=3)
    sessions = 0
    while diary.next().rung == 1:
        diary.as_planned()
        sessions += 1
    assert sessions == 3


def test_an_easier_rung_than_planned_is_short() -> None:
    assert Diary().at(3, 10, 2).did(10, 10, 10, rung=1).reason.key == "short"


def test_wobbling_holds_and_twice_running_eases() -> None:
    diary = Diary().at(3, 10, 2)
    held = diary.as_planned(spare=3, wobbly=True)
    assert (shown(held), held.action) == ((3, 10, 2), "hold")
    eased = diary.as_planned(spare=3, wobbly=True)
    assert (shown(eased), eased.action) == ((3, 10, 1), "ease")


def test_a_week_that_felt_too_hard_lets_nothing_rise() -> None:
    diary = Diary(person=Person(felt="hard")).at(3, 10, 2)
    target = diary.as_planned(spare=2)
    assert (shown(target), target.reason.key) == ((3, 10, 2), "felt-hard")


def test_a_week_that_felt_too_easy_needs_no_confirmation_but_pain_still_does_hold() -> None:
    diary = Diary(person=Person(felt="easy")).at(3, 10, 2)
    assert (shown(diary.next()), diary.next().action) == ((3, 11, 2), "reps")
    assert shown(diary.as_planned(pain=Pain(3))) == (3, 11, 2)


@pytest.mark.parametrize(
    ("days", "expected", "key"),
    [
        (10, (3, 12, 3), "reps-spare"),
        (11, (3, 10, 3), "gap-repeat"),
        (17, (3, 10, 3), "gap-repeat"),
        (18, (3, 8, 3), "gap-fifth"),
        (27, (3, 8, 3), "gap-fifth"),
        (28, (2, 10, 2), "gap-tenth"),
        (55, (2, 10, 2), "gap-tenth"),
        (56, (2, 10, 1), "gap-two-tenths"),
    ],
)
def test_days_off_ease_more_the_longer_they_are(days: int, expected, key: str) -> None:
    diary = Diary().at(3, 10, 3)
    diary.as_planned(spare=2)
    target = diary.next(days - 2)
    assert (shown(target), target.reason.key) == (expected, key)


def test_a_tenth_lighter_is_the_heaviest_rung_at_or_under_nine_tenths() -> None:
    diary = Diary(DUMBBELLS).at(3, 10, 4)
    assert [DUMBBELLS.rungs[diary.next(days).rung].id for days in (0, 30, 60)] == [
        "dumbbell-15",
        "dumbbell-12",
        "dumbbell-12",
    ]


def test_after_four_weeks_of_holiday_each_step_counts_double_until_it_is_as_before() -> None:
    diary = Diary().at(3, 12, 1)
    diary.today = diary.history[-1].date
    away = diary.next(28)
    assert (shown(away), away.action) == ((2, 12, 0), "gap")
    diary.today += timedelta(28)
    assert shown(diary.as_planned(spare=1)) == (2, 14, 0)


def test_a_barbell_on_the_seeds_exercise_moves_nothing_and_shows_the_note() -> None:
    diary = Diary().at(3, 10, 2)
    before = diary.next()
    after = diary.did(8, 8, 8, rung=9)
    assert shown(after) == shown(before)
    assert after.safety_note
    assert shown(diary.did(8, 8, 8, rung=None)) == shown(before)


def test_an_undone_log_changes_the_next_target_back() -> None:
    diary = Diary().at(3, 10, 2)
    before = diary.next(2)
    assert shown(diary.as_planned(spare=2)) != shown(before)
    diary.history.pop()
    assert diary.next() == before


def test_a_week_that_was_too_easy_raises_nothing_that_wobbled() -> None:
    diary = Diary(person=Person(felt="easy"))
    assert shown(diary.as_planned(wobbly=True)) == (2, 8, 0)
    assert shown(diary.as_planned()) == (2, 9, 0)


def test_many_sets_on_an_easier_rung_ask_for_no_longer_ones() -> None:
    diary = Diary().at(3, 10, 2)
    diary.did(9, 9, 9, 9, 9, 9, rung=1)
    assert shown(diary.did(9, 9, 9, 9, 9, 9, rung=1)) == (3, 9, 1)
