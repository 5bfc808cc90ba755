"""The inbox takes each update once, gives them in order and fairly, and forgets their texts."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, select
from structlog.testing import capture_logs

from tests.store.cast import ANNA, BEN, CLEO, NOW
from tests.store.tidied import tidy
from tests.store.updates import edit, message, tap
from tgbot.store import inbox, tables


def waiting(conn: Connection, *, most: int = 100, a_chat: int = 100, resting: tuple[int, ...] = ()):
    found = inbox.waiting(conn, most=most, a_chat=a_chat, resting=resting)
    return [one.update_id for one in found]


def kept(conn: Connection) -> dict[int, bool]:
    """The ids that are known, each with whether its text is still there."""
    rows = conn.execute(select(tables.inbox.c.update_id, tables.inbox.c.payload))
    return {row.update_id: row.payload is not None for row in rows}


def test_an_update_comes_out_as_it_went_in(conn: Connection) -> None:
    update = message(7, "3x12 красная лента 💪 \x00 <b>")
    inbox.receive(conn, [update], NOW)
    [found] = inbox.waiting(conn, most=9, a_chat=9)
    assert (found.update, found.chat_id, found.attempts) == (update, ANNA, 0)


def test_the_same_update_is_taken_in_once_even_after_it_was_handled(conn: Connection) -> None:
    inbox.receive(conn, [message(7), message(7)], NOW)
    inbox.receive(conn, [message(7), message(8)], NOW)
    assert waiting(conn) == [7, 8]
    inbox.done(conn, 7, NOW)
    inbox.receive(conn, [message(7)], NOW)
    assert waiting(conn) == [8]


def test_the_same_message_under_a_second_update_id_is_taken_in_once(conn: Connection) -> None:
    for update in (message(7, message_id=3), message(8, message_id=3)):
        inbox.receive(conn, [update], NOW)
    inbox.receive(conn, [message(9, message_id=3, chat=BEN)], NOW)
    assert waiting(conn) == [7, 9]


def test_an_edit_and_a_tap_are_no_repeats_of_their_message(conn: Connection) -> None:
    updates = [message(1), edit(2, 1, "a"), edit(3, 1, "b"), tap(4, "undo:1"), tap(5, "undo:1")]
    inbox.receive(conn, updates, NOW)
    assert waiting(conn) == [1, 2, 3, 4, 5]


def test_chats_take_turns_and_each_keeps_its_order(conn: Connection) -> None:
    flood = [message(number) for number in range(1, 101)]
    inbox.receive(conn, [*flood, message(200, chat=BEN), message(201, chat=CLEO)], NOW)
    assert waiting(conn, most=6, a_chat=4) == [1, 200, 201, 2, 3, 4]


def test_the_turn_goes_on_behind_the_chat_that_was_served_last(conn: Connection) -> None:
    groups = [message(number, chat=-number) for number in range(1, 4)]
    inbox.receive(conn, [*groups, message(5), message(6), message(7, chat=BEN)], NOW)
    served: list[int] = []
    after = inbox.BEFORE_ALL
    for _ in range(6):
        [one] = inbox.waiting(conn, most=1, a_chat=4, after=after)
        served.append(one.update_id)
        after = one.chat_id or 0
    assert served == [3, 2, 1, 5, 7, 3], "each chat, by its id, and then from the first again"
    found = inbox.waiting(conn, most=9, a_chat=1, after=ANNA, resting=(-2,))
    assert [one.update_id for one in found] == [7, 3, 1, 5]


def test_a_chat_at_rest_waits_and_the_others_go_on(conn: Connection) -> None:
    inbox.receive(conn, [message(1), message(2, chat=BEN)], NOW)
    assert waiting(conn, resting=(ANNA,)) == [2]
    assert waiting(conn) == [1, 2]


def test_the_fifth_failure_puts_an_update_aside_and_lets_the_next_pass(conn: Connection) -> None:
    inbox.receive(conn, [message(1), message(2)], NOW)
    outcomes = [inbox.failed(conn, 1, NOW) for _ in range(inbox.MOST_ATTEMPTS)]
    assert outcomes == [False, False, False, False, True]
    assert waiting(conn) == [2]


def test_attempts_are_counted_where_they_outlive_a_restart(conn: Connection) -> None:
    inbox.receive(conn, [message(1)], NOW)
    inbox.failed(conn, 1, NOW)
    [found] = inbox.waiting(conn, most=1, a_chat=1)
    assert found.attempts == 1


def test_texts_go_after_48_hours_and_keys_after_8_days(conn: Connection) -> None:
    inbox.receive(conn, [message(1), message(2), message(3)], NOW)
    inbox.done(conn, 1, NOW)
    for _ in range(inbox.MOST_ATTEMPTS):
        inbox.failed(conn, 2, NOW)
    tidy(conn, NOW + timedelta(hours=48))
    assert kept(conn) == {1: True, 2: True, 3: True}
    tidy(conn, NOW + timedelta(hours=48, seconds=1))
    assert kept(conn) == {1: False, 2: False, 3: True}
    inbox.receive(conn, [message(1)], NOW)
    assert waiting(conn) == [3]
    tidy(conn, NOW + timedelta(days=8, seconds=1))
    assert kept(conn) == {3: True}


def test_how_many_wait_and_since_when(conn: Connection) -> None:
    assert inbox.count_waiting(conn) == (0, None)
    inbox.receive(conn, [message(1)], NOW)
    inbox.receive(conn, [message(2)], NOW + timedelta(hours=1))
    assert inbox.count_waiting(conn) == (2, NOW)
    inbox.done(conn, 1, NOW)
    assert inbox.count_waiting(conn) == (1, NOW + timedelta(hours=1))


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 5},
        {"update_id": 5, "poll": None},
        {"update_id": 5, "message": "what"},
        {"update_id": 5, "message": {"chat": 5, "from": "me"}},
        {"update_id": 5, "message": {"chat": {"id": "x"}, "message_id": [1]}},
        {"update_id": 5, "callback_query": {"message": 3, "from": {"id": None}}},
        {"update_id": 5, "a_kind_whose_name_is_longer_than_any_that_there_is": {}},
    ],
)
def test_an_update_of_an_odd_shape_is_kept_so_that_it_can_be_confirmed(
    conn: Connection, update: dict[str, Any]
) -> None:
    inbox.receive(conn, [update], NOW)
    assert waiting(conn) == [5]


@pytest.mark.parametrize(
    "update",
    [
        message(5, "half a character: \ud800"),
        message(5, chat=2**70),
        message(2**63),
        {"update_id": 5, "half a name: \ud800": {}},
    ],
    ids=["text", "chat", "id", "kind"],
)
def test_an_update_that_no_row_can_hold_is_left_out_and_named_by_its_id_only(
    conn: Connection, update: dict[str, Any]
) -> None:
    with capture_logs() as logged:
        inbox.receive(conn, [message(1, chat=BEN), update, message(9, chat=CLEO)], NOW)
    assert waiting(conn) == [1, 9]
    [said] = logged
    assert said["update"] == update["update_id"]
    assert "half" not in str(said)
