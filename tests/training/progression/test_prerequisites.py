"""What has to be mastered before an exercise opens."""

from dataclasses import replace

from tests.training.logs import RED, did, sets
from tests.training.progression.test_from_workouts import exercise
from tgbot.training.exercise import Prerequisite
from tgbot.training.progression import mastered, unmet
from tgbot.training.workout import Pain

BASICS = (Prerequisite("hip-thrust", 3, 12), Prerequisite("leg-extension", 2, 10))
FULL = replace(exercise(), prerequisites=BASICS)


def test_it_opens_when_all_is_mastered_and_says_what_is_missing() -> None:
    log = [did("2026-10-05", sets(RED, 12, 12, 13), exercise="hip-thrust")]
    assert unmet(FULL, [], ()) == BASICS
    assert unmet(FULL, log, ()) == BASICS[1:]
    log.append(did("2026-10-07", sets(None, 10, 11), exercise="leg-extension"))
    assert unmet(FULL, log, ()) == ()


def test_what_the_person_confirms_needs_no_log() -> None:
    assert unmet(FULL, [], {"hip-thrust"}) == BASICS[1:]
    assert unmet(FULL, [], {FULL.slug}) == ()


def test_single_sets_of_one_date_add_up_and_those_of_two_dates_do_not() -> None:
    first = [
        did("2026-10-05", sets(RED, 12), exercise="hip-thrust", logged=f"2026-10-05 07:{n}0")
        for n in range(3)
    ]
    assert mastered(BASICS[0], first)
    assert not mastered(
        BASICS[0], [*first[:2], did("2026-10-06", sets(RED, 12), exercise="hip-thrust")]
    )


def test_sets_that_hurt_or_warmed_up_master_nothing() -> None:
    hurt = did("2026-10-05", sets(RED, 12, 12, 12), exercise="hip-thrust", pain=Pain(4))
    warm = did("2026-10-06", sets(RED, 12, 12, 12, kind="warmup"), exercise="hip-thrust")
    assert not mastered(BASICS[0], [hurt, warm])


def test_pain_of_which_nobody_said_how_much_masters_nothing() -> None:
    hurt = did("2026-10-05", sets(RED, 12, 12, 12), exercise="hip-thrust", pain=Pain(None, "hip"))
    assert not mastered(BASICS[0], [hurt])
    assert mastered(BASICS[0], [replace(hurt, pain=Pain(2, "hip"))])
