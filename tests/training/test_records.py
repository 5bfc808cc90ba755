"""What is new by a workout: told only where it is true, whatever order the log is in."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.training.logs import GREEN, RED, did, holds, kg, lb, logs, other_unit, sets, workouts
from tgbot.training.records import (
    FirstTime,
    Heaviest,
    LongestHold,
    MostInASet,
    MostReps,
    SlowestTempo,
    news,
)
from tgbot.training.resistance import Weight
from tgbot.training.workout import Distance, Pain, Set

MONDAY = did("2026-11-16", sets(RED, 12, 12, 11))


def test_annas_first_hip_thrust_is_her_first_time_and_nothing_else() -> None:
    raises = did("2026-11-09", sets(None, 20), exercise="side-lying-leg-raise")
    assert news([raises], MONDAY) == [FirstTime()]
    assert news([raises, MONDAY], MONDAY) == [FirstTime()]


def test_one_more_rep_with_the_red_band_is_the_most_so_far() -> None:
    wednesday = did("2026-11-18", sets(RED, 12, 12, 12))
    assert news([MONDAY], wednesday) == [MostReps((RED,), 36, 35)]
    assert news([wednesday, MONDAY], wednesday) == [MostReps((RED,), 36, 35)]


def test_the_same_again_is_no_news() -> None:
    assert news([MONDAY], did("2026-11-18", sets(RED, 12, 12, 11))) == []


def test_a_set_of_thirteen_is_told_even_where_the_total_is_less() -> None:
    assert news([MONDAY], did("2026-11-18", sets(RED, 13))) == [MostInASet((RED,), 13, 12)]


def test_a_band_never_used_before_has_no_record_to_beat() -> None:
    assert news([MONDAY], did("2026-11-18", sets(GREEN, 20, 20, 20))) == []


def test_warm_ups_neither_set_nor_hold_a_record() -> None:
    warm = did("2026-11-18", sets(RED, 30, 30, kind="warmup"))
    assert news([MONDAY], warm) == []
    assert news([MONDAY, warm], did("2026-11-20", sets(RED, 12, 12, 12))) == [
        MostReps((RED,), 36, 35)
    ]


def test_bens_pounds_and_annas_kilograms_are_weighed_on_one_scale() -> None:
    before = did("2026-11-16", sets(kg("20"), 10))
    assert news([before], did("2026-11-18", sets(lb("44"), 10))) == []
    assert news([before], did("2026-11-18", sets(lb("45"), 10))) == [
        Heaviest((lb("45"),), Decimal("20.412"), Decimal("20.000"))
    ]


def test_a_pair_of_dumbbells_weighs_twice_what_is_written_on_one() -> None:
    one, pair = Weight(Decimal(15), "kg", "dumbbell"), Weight(Decimal(10), "kg", "dumbbell", 2)
    (heaviest,) = news([did("2026-11-16", sets(one, 8))], did("2026-11-18", sets(pair, 8)))
    assert heaviest == Heaviest((pair,), Decimal(20), Decimal(15))


def test_longer_holds_and_slower_tempo_are_news_with_the_same_resistance_only() -> None:
    before = did("2026-11-16", holds(None, 40), sets(RED, 10, tempo="2-0-2-0"))
    after = did("2026-11-18", holds(None, 45), sets(RED, 8, tempo="3-1-2-0"))
    assert news([before], after) == [
        LongestHold((), 45, 40),
        SlowestTempo((RED,), "3-1-2-0", 6, 4),
    ]
    other = did("2026-11-18", holds(GREEN, 45), sets(GREEN, 8, tempo="3-1-2-0"))
    assert news([before], other) == []


def test_each_side_and_left_with_right_count_alike() -> None:
    before = did("2026-11-16", sets(None, 12, 12, side="each"))
    left_right = sets(None, 12, 12, side="left") + sets(None, 12, 12, side="right")
    assert news([before], did("2026-11-18", left_right)) == []


def test_single_sets_of_one_morning_add_up_to_one_session() -> None:
    first = did("2026-11-18", sets(RED, 12), logged="2026-11-18 07:30")
    second = did("2026-11-18", sets(RED, 12), logged="2026-11-18 07:32")
    third = did("2026-11-18", sets(RED, 12), logged="2026-11-18 07:34")
    assert news([MONDAY, first], second) == []
    assert news([MONDAY, first, second], third) == [MostReps((RED,), 36, 35)]
    assert news([MONDAY, first, second, third], second) == []


def test_the_second_set_of_a_first_session_has_nothing_to_beat() -> None:
    first = did("2026-11-18", sets(kg("10"), 12), logged="2026-11-18 07:30")
    second = did("2026-11-18", sets(kg("10"), 13), sets(kg("12"), 8), logged="2026-11-18 07:32")
    assert news([first], second) == []


def test_a_record_of_this_morning_is_not_told_again_for_something_else() -> None:
    record = did("2026-11-18", sets(RED, 12, 12, 12), logged="2026-11-18 07:30")
    assert news([MONDAY, record], did("2026-11-18", holds(RED, 30))) == []
    again = did("2026-11-18", sets(RED, 12), logged="2026-11-18 19:00")
    assert news([MONDAY, record], again) == [MostReps((RED,), 48, 35)]


def test_the_time_of_a_walk_is_no_hold() -> None:
    def walk(day, minutes):
        return did(day, (Set(seconds=60 * minutes, distance=Distance(Decimal(5), "km")),))

    assert news([walk("2026-11-16", 60)], walk("2026-11-18", 70)) == []


def test_an_old_log_entered_today_claims_nothing_over_what_came_after_it() -> None:
    old = did("2026-10-01", sets(RED, 12, 12, 10), logged="2026-11-25 08:00")
    assert news([MONDAY], old) == []


def test_a_record_stays_one_when_a_better_follows_and_goes_when_an_older_was_better() -> None:
    record = did("2026-11-18", sets(RED, 12, 12, 12))
    later = did("2026-11-20", sets(RED, 13, 13, 13))
    assert news([MONDAY, later], record) == [MostReps((RED,), 36, 35)]
    imported = did("2026-10-01", sets(RED, 15, 15, 15), logged="2026-11-25 08:00")
    assert news([MONDAY, later, imported], record) == []


def test_a_report_of_pain_alone_is_no_news_and_no_first_time() -> None:
    pain = did("2026-11-16", pain=Pain(6, "knee"))
    assert news([], pain) == []
    assert news([pain], did("2026-11-18", sets(RED, 10))) == [FirstTime()]


@given(logs, workouts, st.randoms())
def test_the_order_of_the_rows_does_not_matter(log, latest, random) -> None:
    shuffled = random.sample(log, len(log))
    assert news(shuffled, latest) == news(log, latest)


@given(logs, workouts)
def test_the_workout_itself_in_its_history_does_not_matter(log, latest) -> None:
    assert news([*log, latest], latest) == news([one for one in log if one != latest], latest)


@given(logs, workouts)
def test_the_unit_in_which_the_past_was_written_does_not_matter(log, latest) -> None:
    assert news([other_unit(one) for one in log], latest) == news(log, latest)


@given(logs, workouts)
def test_what_has_news_beats_everything_that_is_like_it(log, latest) -> None:
    before = [one for one in log if one.exercise == latest.exercise]
    for one in news(before, latest):
        match one:
            case FirstTime():
                assert not any(
                    done.kind != "warmup" for w in before if w.date < latest.date for done in w.sets
                )
            case MostInASet(against, count, beaten):
                assert count > beaten > 0
                assert count in {d.reps for d in latest.sets if d.resistance in (*against, None)}
            case Heaviest(_, heavier, lighter):
                assert heavier > lighter >= 0
            case MostReps(_, more, fewer) | LongestHold(_, more, fewer):
                assert more > fewer > 0
            case SlowestTempo(_, tempo, slower, faster):
                assert slower > faster
                assert tempo in {d.tempo for d in latest.sets}


@given(logs, workouts, workouts)
def test_what_is_done_and_logged_later_takes_no_news_back(log, latest, later) -> None:
    days = max(latest.date, later.date) - later.date + timedelta(days=1)
    moment = max(latest.logged_at, later.logged_at) + timedelta(days=1)
    later = replace(later, date=later.date + days, logged_at=moment)
    assert news([*log, later], latest) == news(log, latest)
