"""What leaves next keeps the order of its chat, whatever had to be tried again."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection

from tests.store.cast import ANNA, BEN, NOW, anna, ben
from tgbot.store import chats, outbox
from tgbot.store.claim import claim
from tgbot.store.outbox import APPOINTMENT, INSTANT

SECOND = timedelta(seconds=1)


def put(conn: Connection, text: str, chat: int = ANNA, **more: object) -> int:
    details = {"person_id": chat, **more}
    return outbox.put(conn, chat, "sendMessage", {"text": text}, NOW, **details)


def put_edit(conn: Connection, text: str, edits: int) -> int:
    payload = {"text": text}
    return outbox.put(conn, ANNA, "editMessageText", payload, NOW, person_id=ANNA, edits=edits)


def leaves(conn: Connection, *, seconds: float = 0, taps: bool = True) -> list[str]:
    """The texts of what may leave so many seconds later."""
    now = NOW + seconds * SECOND
    return [letter.payload["text"] for letter in claim(conn, now, "life", 9, (), taps=taps)]


@pytest.fixture
def both(conn: Connection) -> Connection:
    """Anna and Ben are known."""
    anna(conn)
    ben(conn)
    return conn


def test_what_is_tried_again_later_is_not_overtaken_in_its_chat(both: Connection) -> None:
    first = put(both, "first")
    put(both, "second")
    put(both, "Ben's", BEN)
    outbox.back(both, first, NOW + 2 * SECOND, copy=True)
    assert leaves(both) == ["Ben's"]
    assert leaves(both, seconds=2) == ["first"]


def test_an_answer_overtakes_a_card_that_is_tried_again(both: Connection) -> None:
    card = put(both, "card", lane=APPOINTMENT)
    outbox.back(both, card, NOW + 2 * SECOND, copy=False)
    put(both, "answer")
    assert leaves(both) == ["answer"]


def test_an_edit_that_waits_for_its_message_does_not_hold_it_up(both: Connection) -> None:
    card = put(both, "card", lane=APPOINTMENT)
    edit = put(both, "edit", edits=card)
    assert leaves(both) == []
    assert leaves(both) == ["card"], "the edit waits a second, the card goes"
    outbox.sent(both, card, 7, NOW)
    [found] = claim(both, NOW + SECOND, "life", 9, ())
    assert (found.id, found.message_id) == (edit, 7)


def test_an_edit_that_is_tried_again_gives_way_to_a_newer_one(both: Connection) -> None:
    card, other = put(both, "card"), put(both, "other")
    for row in (card, other):
        outbox.sent(both, row, row, NOW)
    for edited in (card, other):
        older = put_edit(both, f"older {edited}", edited)
        assert leaves(both) == [f"older {edited}"]
        outbox.back(both, older, NOW + 2 * SECOND, copy=True)
    newer = put_edit(both, "newer", card)
    assert leaves(both) == ["newer"]
    outbox.sent(both, newer, None, NOW)
    assert leaves(both, seconds=2) == [], "the older one of the card has come to its end"
    assert leaves(both, seconds=2) == [f"older {other}"]


def test_an_edit_of_what_stayed_behind_in_a_group_that_moved_changes_nothing(
    both: Connection,
) -> None:
    card = put(both, "card", -5, person_id=ANNA)
    outbox.sent(both, card, 7, NOW)
    edit = outbox.put(both, -5, "editMessageText", {"text": "x"}, NOW, person_id=ANNA, edits=card)
    [letter] = claim(both, NOW, "life", 9, ())
    assert (letter.chat_id, letter.message_id) == (-5, 7)
    chats.move(both, -5, -6)
    outbox.back(both, edit, NOW, copy=False)
    assert leaves(both) == []
    later = put(both, "later", -6, person_id=ANNA)
    outbox.put(both, -6, "editMessageText", {"text": "y"}, NOW, person_id=ANNA, edits=later)
    assert leaves(both) == ["later"]
    outbox.sent(both, later, 7, NOW)
    assert leaves(both, seconds=1) == ["y"]


def test_a_message_that_is_to_go_goes_though_it_was_edited_since(both: Connection) -> None:
    card = put(both, "card")
    outbox.sent(both, card, 7, NOW)
    away = outbox.put(both, ANNA, "deleteMessage", {}, NOW, person_id=ANNA, edits=card)
    [_] = claim(both, NOW, "life", 9, ())
    outbox.back(both, away, NOW + SECOND, copy=False)
    edit = put_edit(both, "newer", card)
    assert leaves(both) == ["newer"]
    outbox.sent(both, edit, None, NOW)
    [found] = claim(both, NOW + SECOND, "life", 9, ())
    assert found.id == away


def test_answers_to_taps_wait_where_the_whole_bot_was_told_to(both: Connection) -> None:
    put(both, "tap", lane=INSTANT)
    assert leaves(both, taps=False) == []
    assert leaves(both) == ["tap"]
