"""The numbers of a week, from Monday to Sunday, that Sunday evening's summary tells."""

from collections import defaultdict
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.training.logs import FIRST, RAISE, RED, did, holds, logs, other_unit, sets
from tgbot.training.week import Amounts, Best, summary
from tgbot.training.workout import Pain

MONDAY, SUNDAY = date(2026, 11, 16), date(2026, 11, 22)
PLAN = [date(2026, 11, day) for day in (16, 18, 20)]


def weeks_before(n: int, *days: int, reps: int = 12) -> list:
    """Sessions on some weekdays (0 Monday) of the week `n` weeks before Anna's."""
    start = MONDAY - timedelta(weeks=n)
    return [did(str(start + timedelta(days=day)), sets(RED, reps, reps, reps)) for day in days]


def test_annas_week_has_three_of_three_sessions_and_their_sums() -> None:
    log = [
        *weeks_before(0, 0, 2, 4),
        did("2026-11-16", holds(None, 30, 30), sets(None, 20, kind="warmup"), exercise=RAISE),
    ]
    week = summary(log, MONDAY, PLAN, SUNDAY)
    assert (week.first, week.last) == (MONDAY, SUNDAY)
    assert (week.planned, week.trained) == (tuple(PLAN), tuple(PLAN))
    assert week.amounts == Amounts(days=3, reps=108, seconds=60, sets=11)
    assert week.streak.weeks == 1
    assert not week.nothing_logged


def test_any_date_of_the_week_names_it_and_plans_of_other_weeks_are_left_out() -> None:
    log = weeks_before(0, 0)
    week = summary(log, SUNDAY, [*PLAN, date(2026, 11, 23), date(2026, 11, 15)], SUNDAY)
    assert week == summary(log, MONDAY, PLAN, SUNDAY)


def test_a_session_on_another_day_than_planned_is_a_session() -> None:
    week = summary(weeks_before(0, 1, 5), MONDAY, PLAN, SUNDAY)
    assert [day.day for day in week.trained] == [17, 21]


def test_a_week_with_nothing_says_so_and_keeps_no_streak() -> None:
    week = summary(weeks_before(2, 0), MONDAY, PLAN, SUNDAY)
    assert week.nothing_logged
    assert week.amounts == Amounts()
    assert (week.changes, week.best, week.streak.weeks) == ((), None, 0)


def test_a_pain_report_alone_is_no_session_but_keeps_the_streak() -> None:
    pain = did("2026-11-17", pain=Pain(5, "knee"))
    week = summary([*weeks_before(1, 0), pain], MONDAY, PLAN, SUNDAY)
    assert week.nothing_logged
    assert week.streak.weeks == 1


def test_a_pause_keeps_the_streak_too() -> None:
    log = weeks_before(2, 0) + weeks_before(0, 0)
    assert summary(log, MONDAY, PLAN, SUNDAY).streak.weeks == 1
    paused = [MONDAY - timedelta(days=n) for n in range(1, 8)]
    assert summary(log, MONDAY, PLAN, SUNDAY, paused).streak.weeks == 2


def test_a_week_is_told_as_it_was_whatever_was_logged_after_it() -> None:
    log = weeks_before(1, 0, 2) + weeks_before(0, 0, 2)
    after = weeks_before(-1, 0, 2, 4, reps=30)
    assert summary(log + after, MONDAY, PLAN, SUNDAY + timedelta(days=7)) == summary(
        log, MONDAY, PLAN, SUNDAY
    )


def test_on_wednesday_the_week_holds_what_there_is_so_far() -> None:
    week = summary(weeks_before(0, 0, 2, 4), MONDAY, PLAN, date(2026, 11, 18))
    assert week.amounts.days == 2
    assert week.streak.this_week


def test_the_best_week_since_october_names_the_week_that_was_as_good() -> None:
    good = weeks_before(5, 0, 2, 4)
    less = [one for n in (1, 2, 3, 4) for one in weeks_before(n, 0, 2)]
    week = summary(good + less + weeks_before(0, 0, 2, 4), MONDAY, PLAN, SUNDAY)
    assert week.best == Best(since=date(2026, 10, 12))


def test_with_as_many_days_the_reps_decide() -> None:
    less = [one for n in (1, 2, 3) for one in weeks_before(n, 0, 2)]
    better = less + weeks_before(0, 0, 2, reps=13)
    assert summary(better, MONDAY, PLAN, SUNDAY).best == Best(since=None)
    assert summary(less + weeks_before(0, 0, 2), MONDAY, PLAN, SUNDAY).best is None
    smaller_sets = [did(day, sets(RED, *[6] * 6)) for day in ("2026-11-16", "2026-11-18")]
    assert summary(less + smaller_sets, MONDAY, PLAN, SUNDAY).best is None


def test_beating_two_weeks_or_a_long_break_is_no_best_week() -> None:
    two = weeks_before(1, 0) + weeks_before(2, 0) + weeks_before(3, 0, 2, 4)
    assert summary(two + weeks_before(0, 0, 2), MONDAY, PLAN, SUNDAY).best is None
    long_ago = weeks_before(20, 0, 2)
    assert summary(long_ago + weeks_before(0, 0, 2), MONDAY, PLAN, SUNDAY).best is None


def test_the_week_at_the_turn_of_the_year_is_one_week() -> None:
    log = [did("2026-12-31", sets(RED, 12)), did("2027-01-01", sets(RED, 12))]
    week = summary(log, date(2027, 1, 1), [], date(2027, 1, 3))
    assert (week.first, week.last) == (date(2026, 12, 28), date(2027, 1, 3))
    assert week.amounts.days == 2


ends = st.integers(0, 63).map(lambda n: FIRST + timedelta(days=n))


@given(logs, ends, st.randoms())
def test_the_order_of_the_rows_does_not_matter(log, day, random) -> None:
    assert summary(random.sample(log, len(log)), day, [], day) == summary(log, day, [], day)


@given(logs, ends)
def test_the_unit_does_not_matter(log, day) -> None:
    week, turned = (summary(rows, day, [], day) for rows in (log, [other_unit(one) for one in log]))
    assert turned.amounts == week.amounts
    assert (turned.best, turned.streak, turned.trained) == (week.best, week.streak, week.trained)
    assert [one.trend for one in turned.changes] == [one.trend for one in week.changes]


@given(logs, ends)
def test_the_best_week_is_best_by_the_plain_definition(log, day) -> None:
    week = summary(log, day, [], day)
    days = defaultdict(set)
    for one in log:
        if one.sets and one.date <= day:
            days[one.date - timedelta(days=one.date.weekday())].add(one.date)
    if week.best is not None:
        passed = [w for w in days if (week.best.since or date.min) < w < week.first]
        assert len(passed) >= 3
        assert all(len(days[w]) <= week.amounts.days for w in passed)
        assert week.best.since is None or len(days[week.best.since]) >= week.amounts.days
