"""No more than so many calls wait in a chat; what is beyond them is left out, and counted."""

import pytest
from sqlalchemy import Connection, select

from tests.store.cast import ANNA, BEN, NOW, anna
from tgbot.store import left_out, outbox, tables
from tgbot.store.claim import claim
from tgbot.store.left_out import LeftOut
from tgbot.store.outbox import ANSWER, APPOINTMENT, INSTANT

MOST = 3
LONG = "\n".join(f"line {number}" for number in range(1000))


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "MOST_WAITING", MOST)


def put(conn: Connection, count: int, chat: int = ANNA, text: str = "hi", **more: object) -> None:
    for _ in range(count):
        outbox.put(conn, chat, "sendMessage", {"text": text}, NOW, person_id=ANNA, **more)


def waiting(conn: Connection) -> int:
    return outbox.count_open(conn, NOW)


def test_beyond_the_most_nothing_more_is_queued_and_it_is_counted_once(conn: Connection) -> None:
    anna(conn)
    put(conn, MOST + 2)
    assert waiting(conn) == MOST
    assert left_out.take(conn) == [LeftOut(ANNA, ANNA, 2, 2)]
    assert left_out.take(conn) == []


def test_what_left_makes_room(conn: Connection) -> None:
    put(conn, MOST)
    [letter] = claim(conn, NOW, "lease", 9, ())
    put(conn, 2)
    assert waiting(conn) == MOST + 1, "three wait, and one is on its way"
    assert left_out.take(conn)[0].calls == 1
    assert letter.state == "queued"


def test_another_chat_another_lane_and_whatever_was_promised_have_room(conn: Connection) -> None:
    put(conn, MOST)
    put(conn, MOST, BEN)
    put(conn, MOST, lane=INSTANT)
    put(conn, 2 * MOST, lane=APPOINTMENT)
    put(conn, 1, lane=ANSWER, however_many_wait=True)
    assert left_out.take(conn) == []
    put(conn, 1, lane=INSTANT)
    assert left_out.take(conn)[0].calls == 1


def test_a_message_in_parts_waits_whole_or_not_at_all(conn: Connection) -> None:
    put(conn, MOST - 1)
    put(conn, 1, text=LONG)
    assert waiting(conn) == MOST - 1
    assert left_out.take(conn)[0].calls > 1


def test_nothing_of_what_was_left_out_stays(conn: Connection) -> None:
    put(conn, MOST)
    put(conn, 1, text="secret", subject="log:1", facts={"sets": 3})
    box = tables.outbox
    rows = conn.execute(select(box).where(box.c.state == left_out.LEFT_OUT)).all()
    assert [(row.payload, row.facts, row.subject) for row in rows] == [(None, None, None)]
    assert outbox.about(conn, ANNA, "log:1") == []
