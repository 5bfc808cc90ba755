"""People and their plans keep what was chosen."""

from datetime import date, time
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from tests.store.cast import ANNA, BEN, CLEO, NOW, a_plan, anna, ben, cleo
from tgbot.store import appointments, people, plans
from tgbot.store.people import Felt, OwnTarget
from tgbot.training.breaks import Break, Breaks
from tgbot.training.odd_hours import OddHours
from tgbot.training.quiet_hours import USUAL, QuietHours
from tgbot.training.unanswered import Unanswered
from tgbot.training.workout import Prescribed


def test_a_new_person_has_defaults_that_work(conn: Connection) -> None:
    made = anna(conn)
    assert (made.units, made.week_day, made.week_time) == ("kg", 6, time(18, 0))
    assert made.tz == ZoneInfo("Europe/Berlin")
    assert made.state == people.ACTIVE
    assert made.setup == people.FIRST_STEP
    assert (made.quiet, made.sound, made.detail) == (USUAL, True, "full")
    assert (made.unanswered, made.odd_hours) == (Unanswered(), OddHours())
    assert people.get(conn, ANNA) == made
    assert people.get(conn, BEN) is None


def test_every_change_is_there_when_the_person_is_read_again(conn: Connection) -> None:
    anna(conn)
    changes = {
        "language": "de",
        "units": "lb",
        "zone": "America/New_York",
        "beginning": "regular",
        "cautions": frozenset({"knee", "low back"}),
        "equipment": {"bands": ["red"]},
        "week_day": 5,
        "week_time": time(20, 15),
        "quiet": QuietHours(time(21, 30), time(7)),
        "sound": False,
        "detail": "short",
        "breaks": Breaks((Break(date(2026, 3, 3), date(2026, 3, 9)), Break(NOW.date(), None))),
        "setup": None,
        "confirmed": frozenset({"dead-bug"}),
        "taken_back": {"hip-thrust": date(2026, 3, 4)},
        "own_targets": {"dead-bug": OwnTarget(Prescribed(3, 12, 1, 0, 1), NOW, 7)},
        "felt": Felt("hard", date(2026, 3, 8)),
        "hinted": True,
        "waiting": {"ask": "zone"},
        "unanswered": Unanswered(frozenset({date(2026, 3, 2)}), date(2026, 3, 4)),
        "odd_hours": OddHours((NOW,), date(2026, 3, 1)),
        "howto": "dead-bug",
        "howto_at": NOW,
    }
    changed = people.change(conn, ANNA, **changes)
    assert {name: getattr(changed, name) for name in changes} == changes
    assert people.get(conn, ANNA) == changed


def test_quiet_hours_can_be_off(conn: Connection) -> None:
    anna(conn)
    people.change(conn, ANNA, quiet=None)
    found = people.get(conn, ANNA)
    assert found is not None
    assert found.quiet is None


def test_a_change_of_anna_leaves_ben_as_he_is(conn: Connection) -> None:
    anna(conn)
    before = ben(conn)
    people.change(conn, ANNA, zone="Asia/Tokyo")
    assert people.get(conn, BEN) == before


def test_a_pause_holds_on_both_its_days_and_without_an_end_for_good(conn: Connection) -> None:
    anna(conn)
    first = date(2026, 3, 3)
    away = people.change(conn, ANNA, breaks=Breaks((Break(first, date(2026, 3, 5)),)))
    paused = [day for day in range(1, 8) if away.paused_on(date(2026, 3, day))]
    assert paused == [3, 4, 5]
    endless = people.change(conn, ANNA, breaks=Breaks((Break(first, None),)))
    assert endless.paused_on(date(2030, 1, 1))
    assert not endless.paused_on(date(2026, 3, 2))


def test_a_chat_that_is_closed_is_that_person_s_only(conn: Connection) -> None:
    anna(conn)
    ben(conn)
    people.close(conn, ANNA)
    hers, his = people.get(conn, ANNA), people.get(conn, BEN)
    assert hers is not None
    assert his is not None
    assert (hers.state, his.state) == (people.BLOCKED, people.ACTIVE)


def test_a_plan_is_kept_and_a_new_one_takes_its_place(conn: Connection) -> None:
    anna(conn)
    assert plans.get(conn, ANNA) is None
    plans.put(conn, ANNA, a_plan())
    assert plans.get(conn, ANNA) == a_plan()
    other = plans.Plan("hips", {1: time(18, 5), 5: time(9, 0)})
    plans.put(conn, ANNA, other)
    assert plans.get(conn, ANNA) == other
    assert other.days == [1, 5]


def test_who_lacks_a_card_for_a_day_or_later_is_found_page_by_page(conn: Connection) -> None:
    for who in (anna, ben, cleo):
        person = who(conn)
        plans.put(conn, person.id, a_plan())
    appointments.make(conn, ANNA, "session", "2026-03-03", NOW)
    appointments.make(conn, BEN, "session", "2026-03-04", NOW)
    appointments.make(conn, CLEO, "week", "2026-03-09", NOW)
    day = date(2026, 3, 4)
    assert plans.without_a_card(conn, 0, 9, day) == ([ANNA, CLEO], None)
    assert plans.without_a_card(conn, 0, 2, day) == ([ANNA], BEN)
    assert plans.without_a_card(conn, BEN, 2, day) == ([CLEO], None)


def test_a_person_is_the_same_value_until_something_of_them_changes(conn: Connection) -> None:
    anna(conn)
    ben(conn)
    known = people.get(conn, ANNA)
    assert people.get(conn, ANNA) is known
    assert people.get(conn, BEN) != known
    changed = people.change(conn, ANNA, cautions=frozenset({"knee"}))
    assert changed.cautions == {"knee"}
    assert people.get(conn, ANNA) is changed
    people.forget()
    assert people.get(conn, ANNA) is not changed
