"""Pain and safety: hold, stop, the easier version, the way back, and the third stop."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.training.progression.diary import Diary, shown
from tests.training.progression.lives import HELPED, SEED
from tgbot.training.progression import Person, Session
from tgbot.training.workout import Pain


def test_pain_of_two_changes_nothing() -> None:
    assert shown(Diary().at(3, 10, 2).as_planned(spare=2, pain=Pain(2))) == (3, 12, 2)


def test_pain_of_three_holds_and_twice_running_takes_two_reps_off() -> None:
    diary = Diary().at(3, 10, 2)
    held = diary.as_planned(spare=2, pain=Pain(3))
    assert (shown(held), held.action, held.open_last) == ((3, 10, 2), "hold", False)
    eased = diary.as_planned(pain=Pain(4))
    assert (shown(eased), eased.action) == ((3, 8, 2), "ease")


def test_pain_twice_running_at_the_bottom_of_the_range_takes_one_step_down() -> None:
    diary = Diary().at(3, 8, 2)
    diary.as_planned(pain=Pain(3))
    eased = diary.as_planned(pain=Pain(3))
    assert (shown(eased), eased.reason.key) == ((3, 8, 1), "pain-ease")


def test_where_nothing_is_easier_no_reason_says_that_it_is() -> None:
    diary = Diary().at(2, 8, 0)
    diary.as_planned(pain=Pain(3))
    held = diary.as_planned(pain=Pain(3))
    assert (shown(held), held.reason.key, held.action) == ((2, 8, 0), "pain-hold", "hold")
    diary = Diary().at(2, 8, 0)
    diary.as_planned(wobbly=True)
    assert diary.as_planned(wobbly=True).reason.key == "wobbly"


def test_after_pain_of_three_the_last_set_is_closed_though_less_is_due_for_another_reason() -> None:
    diary = Diary().at(3, 12, 2)
    diary.did(8, 8, 8)
    done = diary.did(8, 8, 8, pain=Pain(4))
    assert (done.reason.key, done.open_last, done.open_cap) == ("short-done", False, 0)


@pytest.mark.parametrize("pain", [Pain(5), Pain(9), Pain(1, sharp=True), Pain(None, sharp=True)])
def test_pain_of_five_or_sharp_stops_and_names_the_easier_version(pain: Pain) -> None:
    target = Diary().at(3, 10, 2).as_planned(pain=pain)
    assert (target.action, target.regression, target.safety_note) == ("stop", "hip-thrust", True)
    assert (target.rung, target.tempo, target.pause) == (0, 0, 0)


def test_pain_where_the_exercise_has_a_caution_sends_to_a_professional() -> None:
    assert Diary().at(3, 10).as_planned(pain=Pain(6, "knee")).reason.key == "pain-stop-site"
    assert Diary().at(3, 10).as_planned(pain=Pain(6, "back")).reason.key == "pain-stop-site"
    assert Diary().at(3, 10).as_planned(pain=Pain(6, "groin")).reason.key == "pain-stop-site"
    assert Diary().at(3, 10).as_planned(pain=Pain(6, "wrist")).reason.key == "pain-stop"


def test_two_pain_free_sessions_over_a_week_bring_it_back_one_step_lower() -> None:
    diary = Diary().at(3, 10, 2)
    diary.as_planned(pain=Pain(6), after=4)
    waiting = diary.as_planned(after=4)
    assert (waiting.action, waiting.regression) == ("regress", "hip-thrust")
    back = diary.as_planned()
    assert (shown(back), back.action, back.regression) == ((3, 10, 1), "return", None)


def test_two_pain_free_sessions_within_a_week_are_not_enough() -> None:
    diary = Diary().at(3, 10, 2)
    diary.as_planned(pain=Pain(6), after=2)
    diary.as_planned(after=2)
    assert diary.as_planned().action == "regress"
    assert diary.next(30).action == "regress"


def test_a_day_on_which_what_stopped_still_hurts_is_no_pain_free_one() -> None:
    diary = Diary().at(3, 10, 2)
    diary.as_planned(pain=Pain(6), after=4)
    diary.as_planned(after=4)
    diary.history.append(Session(diary.today, rung=None, pain=Pain(4)))
    spoiled = diary.as_planned()
    assert (spoiled.action, spoiled.reason.facts["left"]) == ("regress", 2)
    diary.as_planned()
    assert diary.as_planned().action == "return"


def test_pain_in_the_easier_version_starts_the_count_anew() -> None:
    diary = Diary().at(3, 10, 2)
    diary.as_planned(pain=Pain(6), after=4)
    diary.as_planned(pain=Pain(3), after=4)
    assert diary.as_planned().action == "regress"


def test_to_say_that_nothing_hurts_is_not_yet_a_session_of_the_easier_version() -> None:
    diary = Diary().at(3, 10, 2)
    diary.as_planned(pain=Pain(6), after=4)
    for _ in range(3):
        quiet = Session(diary.today, rung=None, regression=True, pain=Pain(0))
        diary.history.append(quiet)
        diary.today += timedelta(4)
    assert diary.next().action == "regress"
    diary.as_planned()
    assert diary.as_planned(pain=Pain(0)).regression is None


def test_the_full_exercise_done_in_spite_of_a_stop_brings_nothing_back() -> None:
    diary = Diary().at(3, 10, 2)
    diary.as_planned(pain=Pain(6), after=4)
    for _ in range(5):
        assert diary.did(10, 10, 10, rung=2, regression=False, after=4).action == "regress"


def test_a_third_stop_within_sixty_days_takes_it_off_until_the_person_says_otherwise() -> None:
    diary = Diary().at(3, 10, 2)
    for _ in range(3):
        diary.history.append(Session(diary.today, sets=(10, 10), rung=2, pain=Pain(6)))
        target = diary.did(8, 8, regression=True, after=10)
    assert (target.action, target.sets, target.safety_note) == ("off", 0, True)
    assert diary.next(400).action == "off"
    diary.person = replace(diary.person, taken_back=diary.today)
    assert diary.next().regression == "hip-thrust"


def test_without_an_easier_version_the_exercise_rests_until_reports_are_quiet() -> None:
    diary = Diary(HELPED).at(3, 10, 1)
    stopped = diary.as_planned(pain=Pain(7), after=4)
    assert (stopped.action, stopped.sets, stopped.regression) == ("stop", 0, None)
    for _ in range(2):
        diary.history.append(Session(diary.today, rung=None, pain=Pain(0)))
        diary.did(after=4)
    assert diary.next().action == "return"


def test_a_caution_gives_the_easier_version_as_long_as_it_stands() -> None:
    target = Diary(person=Person(cautions=frozenset({"knee"}))).next()
    assert (target.action, target.regression, target.safety_note) == ("regress", "hip-thrust", True)
    assert Diary(person=Person(cautions=frozenset({"wrist"}))).next().regression is None


def test_an_unmet_prerequisite_is_what_is_to_be_done_first() -> None:
    target = Diary(person=Person(unmet=("leg-extension",))).next()
    assert (target.action, target.regression) == ("regress", "leg-extension")
    assert target.reason.facts["exercise"] == "leg-extension"


def test_only_owned_rungs_are_climbed() -> None:
    person = Person(equipment=frozenset({"bodyweight", "green"}))
    assert shown(Diary(SEED, person).at(3, 15, 0).as_planned()) == (3, 8, 3)


def test_a_ladder_of_which_nothing_may_be_used_is_off() -> None:
    target = Diary(replace(SEED, rungs=SEED.rungs[-1:])).next()
    assert (target.action, target.sets) == ("off", 0)
