"""Guided sessions on each kind of database: what is kept, and a whole one led through."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection

from tests.chat.phone import Phone
from tests.chat.talking import CONTENT
from tests.store.cast import ANNA, BEN, anna, ben
from tgbot.chat.talk import text as talk
from tgbot.chat.train import train
from tgbot.chat.undo import undo
from tgbot.content import Library
from tgbot.store import guided, workouts
from tgbot.store.guided import Timer

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)
MORNING = datetime(2026, 3, 2, 9, tzinfo=UTC)
RESTS = Timer("rest", "hip-thrust", 1, 90, MORNING, MORNING + timedelta(seconds=90))
HOLDS = Timer("hold", "dead-bug", 2, 20, MORNING, MORNING + timedelta(seconds=20), 2, 15)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"state": "stopped", "passed": ("drill", "skip:hip-thrust", "rest:dead-bug:120")},
        {"counted": 3, "view": {"name": "hurt", "of": "dead-bug"}, "timer": RESTS},
        {"timer": HOLDS},
        {"timer": replace(HOLDS, kind="held")},
    ],
)
def test_what_is_kept_comes_back_the_same(conn: Connection, changes: dict[str, Any]) -> None:
    made = guided.make(conn, anna(conn).id, MONDAY)
    before = replace(made, view={"name": "other"}, timer=RESTS)
    for kept in (before, replace(made, **changes)):
        guided.keep(conn, kept)
        assert guided.get(conn, ANNA, made.id) == guided.on(conn, ANNA, MONDAY) == kept


def test_a_day_has_one_and_the_newest_open_one_is_in_progress(conn: Connection) -> None:
    first = guided.make(conn, anna(conn).id, MONDAY)
    assert guided.make(conn, ANNA, MONDAY) == first
    second = guided.make(conn, ANNA, TUESDAY)
    assert guided.in_progress(conn, ANNA, MONDAY) == second
    guided.keep(conn, replace(second, state="done"))
    assert guided.in_progress(conn, ANNA, MONDAY) == first
    assert guided.in_progress(conn, ANNA, TUESDAY) == first, "whatever day it is"
    guided.keep(conn, replace(first, state="closed"))
    assert guided.in_progress(conn, ANNA, MONDAY) is None


def test_nobody_reaches_or_changes_somebody_elses(conn: Connection) -> None:
    hers = guided.make(conn, anna(conn).id, MONDAY)
    ben(conn)
    assert guided.get(conn, BEN, hers.id) is None
    assert guided.in_progress(conn, BEN, MONDAY) is None
    guided.keep(conn, replace(hers, person_id=BEN, counted=5))
    assert guided.on(conn, ANNA, MONDAY) == hers


def test_a_session_is_led_through(conn: Connection) -> None:
    phone = Phone(conn, Library(CONTENT), MORNING)

    def shown() -> str:
        [message] = phone.shows("guided:")
        return str(message["text"])

    def taps(label: str) -> None:
        [(number, message)] = [
            (number, one) for number, one in phone.screen.items() if one in phone.shows("guided:")
        ]
        rows = message["reply_markup"]["inline_keyboard"]
        data = next(one["callback_data"] for row in rows for one in row if label in one["text"])
        phone.taps(number, data)

    phone.says("/train", train)
    taps("Skip it")
    taps("8")
    assert "Rest <b>90 s</b>" in shown()
    taps("+30 s")
    phone.moves(timedelta(seconds=121))
    assert len(phone.shows("bell:")) == 1
    phone.says("10 green", talk)
    assert phone.shows("bell:") == []
    taps("Change")
    taps("9")
    phone.says("7", talk)
    phone.says("/undo", undo)
    assert "Side-lying leg raise" in shown()
    taps("Stop")
    day = phone.now.date()
    done = workouts.between(conn, ANNA, day, day)
    assert [one.reps for row in done for one in row.sets] == [8, 9]
    phone.says("/train", train)
    phone.moves(timedelta(hours=3, minutes=1))
    assert "closed this one for you" in shown()
