"""What came to its end is kept for so long, and removed a piece at a time."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection, func, select

from tests.store.cast import NOW
from tests.store.updates import message
from tgbot.store import inbox, keeping
from tgbot.store.keeping import INBOX, forget_rows, forget_texts

BEHIND = NOW + timedelta(hours=49)


def texts(conn: Connection) -> int:
    with_text = INBOX.payload.is_not(None)
    return int(conn.execute(select(func.count()).where(with_text)).scalar_one())


@pytest.mark.parametrize("apart", [timedelta(), timedelta(seconds=1)], ids=["at once", "apart"])
def test_each_piece_is_so_many_and_all_of_them_are_all(
    conn: Connection, monkeypatch: pytest.MonkeyPatch, apart: timedelta
) -> None:
    monkeypatch.setattr(keeping, "A_PIECE", 2)
    for number in range(5):
        inbox.receive(conn, [message(number)], NOW)
        inbox.done(conn, number, NOW + number * apart)
    left, place = [], None
    for _ in range(3):
        place = forget_texts(conn, INBOX, BEHIND, place)
        left.append(texts(conn))
    assert (left, place) == ([3, 1, 0], None)
    much_later = NOW + timedelta(days=9)
    assert [forget_rows(conn, INBOX, much_later) for _ in range(3)] == [True, True, False]
    assert conn.execute(select(func.count(INBOX.key))).scalar_one() == 0
