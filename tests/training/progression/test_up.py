"""Up: one step at a time, as fast as the last set shows, the next dimension at the top."""

from tests.training.progression.diary import Diary, shown
from tests.training.progression.lives import BARBELL, BODY_ALONE, DUMBBELLS, HOLD
from tgbot.training.progression import Session
from tgbot.training.workout import Prescribed


def test_an_empty_history_starts_with_fewest_sets_and_least_reps() -> None:
    target = Diary().next()
    assert shown(target) == (2, 8, 0)
    assert (target.action, target.open_last, target.open_cap) == ("start", True, 4)


def test_a_last_set_beaten_by_one_raises_by_one_and_by_three_by_three() -> None:
    assert shown(Diary().at(3, 12, 1).as_planned(spare=1)) == (3, 13, 1)
    risen = Diary().at(3, 10, 1).as_planned(spare=3)
    assert (shown(risen), risen.action) == ((3, 13, 1), "reps")


def test_a_set_more_after_the_open_one_takes_nothing_from_it() -> None:
    assert shown(Diary().at(3, 10, 1).did(10, 10, 12, 4)) == (3, 12, 1)


def test_no_rise_is_more_than_a_third() -> None:
    assert shown(Diary().at(3, 9, 1).as_planned(spare=6)) == (3, 12, 1)


def test_nothing_to_spare_is_confirmed_once_and_then_rises() -> None:
    diary = Diary().at(3, 12, 1)
    assert diary.next().action == "confirm"
    assert shown(diary.next()) == (3, 12, 1)
    assert shown(diary.as_planned()) == (3, 13, 1)


def test_reps_in_reserve_that_are_named_raise_at_once() -> None:
    assert shown(Diary().at(3, 10, 1).as_planned(rir=2.0)) == (3, 11, 1)
    assert shown(Diary().at(3, 10, 1).as_planned(rir=4.0)) == (3, 13, 1)


def test_sets_at_the_limit_hold_even_where_the_last_was_beaten() -> None:
    diary = Diary()
    diary.history = [Session(diary.today, Prescribed(3, 12, 1), rung=1, sets=(12, 12, 14), rir=0.0)]
    assert (shown(diary.next(2)), diary.next(2).action) == ((3, 12, 1), "hold")


def test_the_top_of_the_range_is_confirmed_and_then_sets_rise_at_an_equal_total() -> None:
    diary = Diary().at(2, 15)
    assert diary.next().reason.key == "confirm-sets"
    target = diary.as_planned()
    assert (shown(target), target.action) == ((3, 10, 0), "sets")


def test_a_clear_reserve_at_the_top_needs_no_confirmation() -> None:
    diary = Diary().at(3, 13, 1)
    diary.as_planned(spare=2)
    assert shown(diary.next()) == (3, 15, 1)
    target = diary.as_planned(spare=2)
    assert (shown(target), target.action) == ((3, 8, 2), "resistance")


def test_a_new_rung_keeps_the_sets_and_goes_back_to_the_bottom() -> None:
    assert shown(Diary().at(3, 15, 2).as_planned()) == (3, 8, 3)


def test_a_slower_tempo_and_a_longer_pause_take_three_reps_off() -> None:
    diary = Diary(BODY_ALONE)
    slower = diary.at(3, 15).as_planned()
    assert (slower.tempo, slower.reps, slower.action) == (1, 12, "tempo")
    paused = Diary(BODY_ALONE).at(3, 15, tempo=2).as_planned()
    assert (paused.pause, paused.tempo, paused.reps, paused.action) == (1, 2, 12, "pause")


def test_before_a_big_jump_reps_go_beyond_the_range() -> None:
    diary = Diary(DUMBBELLS).at(3, 15, 1)
    diary.as_planned()
    target = diary.next()
    assert target.rung == 1
    assert 15 < target.reps <= 21


def test_a_small_jump_needs_no_reps_beyond_the_range() -> None:
    assert shown(Diary(BARBELL).at(5, 8, 6).as_planned()) == (5, 5, 7)


def test_seconds_of_a_hold_rise_by_the_ladders_step() -> None:
    assert shown(Diary(HOLD).at(3, 30, 1).as_planned(spare=5)) == (3, 35, 1)
    assert Diary(HOLD).next().open_cap == 20


def test_a_harder_rung_than_planned_is_taken_one_rung_up_and_no_more() -> None:
    target = Diary().at(3, 10, 1).did(9, 9, 8, rung=4)
    assert (shown(target), target.reason.key) == ((3, 8, 2), "beyond")


def test_a_harder_rung_without_the_bottom_of_the_range_is_not_taken() -> None:
    assert Diary().at(3, 10, 1).did(9, 9, 7, rung=2).rung == 1


def test_a_first_log_without_a_plan_is_where_it_goes_on() -> None:
    diary = Diary()
    target = diary.did(12, 11, 12, 12, rung=2, prescribed=None)
    assert (shown(target), target.reason.key) == ((3, 12, 2), "first-log")


def test_a_single_set_as_a_first_log_does_not_double_the_work() -> None:
    assert shown(Diary().did(14, rung=2, prescribed=None)) == (2, 8, 2)


def test_the_top_of_the_ladder_says_so() -> None:
    diary = Diary().at(3, 15, rung=8, tempo=2, pause=2)
    target = diary.as_planned(spare=2)
    assert (shown(target), target.action) == ((3, 15, 8), "top")


def test_six_weeks_take_anna_from_bodyweight_to_the_green_band() -> None:
    diary, rungs = Diary(), []
    for _ in range(18):
        rungs.append(diary.next().rung)
        diary.as_planned(spare=4, after=2)
    assert diary.next().rung >= 3
    assert rungs == sorted(rungs)
