"""The outbox gives each chat its calls in order, each once, and remembers what became of them."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select

from tests.store.cast import ANNA, BEN, CLEO, NOW, anna
from tests.store.tidied import tidy
from tgbot.store import appointments, chats, outbox, people, tables
from tgbot.store.claim import claim as take
from tgbot.store.outbox import ANSWER, APPOINTMENT, INSTANT, Letter

SECOND = timedelta(seconds=1)


def put(conn: Connection, text: str = "hi", chat: int = ANNA, **more: Any) -> int:
    return outbox.put(conn, chat, "sendMessage", {"text": text}, NOW, **more)


def claim(
    conn: Connection, now: datetime = NOW, *, most: int = 9, busy: tuple[int, ...] = ()
) -> list[Letter]:
    return take(conn, now, "this life", most, busy)


def texts(letters: list[Letter]) -> list[str]:
    return [letter.payload["text"] for letter in letters]


def state(conn: Connection, row: int) -> str | None:
    found: str | None = conn.execute(
        select(tables.outbox.c.state).where(tables.outbox.c.id == row)
    ).scalar()
    return found


def test_a_chat_gets_one_call_at_a_time_in_the_order_they_were_made(conn: Connection) -> None:
    for text in ("one", "two", "three"):
        put(conn, text)
    said = []
    while letters := claim(conn):
        said += texts(letters)
        assert claim(conn, busy=(ANNA,)) == []
        outbox.sent(conn, letters[0].id, 1, NOW)
    assert said == ["one", "two", "three"]


def test_answers_go_before_appointments_within_a_chat_and_over_all(conn: Connection) -> None:
    put(conn, "card", lane=APPOINTMENT)
    put(conn, "answer", lane=ANSWER)
    put(conn, "card for Ben", BEN, lane=APPOINTMENT)
    put(conn, "answer for Cleo", CLEO)
    assert texts(claim(conn)) == ["answer", "answer for Cleo", "card for Ben"]


def test_no_more_are_claimed_than_asked_for(conn: Connection) -> None:
    for chat in (ANNA, BEN, CLEO):
        put(conn, str(chat), chat)
    assert len(claim(conn, most=2)) == 2
    assert claim(conn, most=0) == []


def test_the_answer_to_a_tap_waits_for_no_busy_chat_and_no_pace(conn: Connection) -> None:
    put(conn, "card")
    put(conn, "saved", lane=INSTANT)
    assert texts(claim(conn, most=0, busy=(ANNA,))) == ["saved"]


def test_what_is_due_later_waits_until_then(conn: Connection) -> None:
    row = put(conn)
    outbox.back(conn, row, NOW + 3 * SECOND, copy=False)
    assert claim(conn, NOW + 2 * SECOND) == []
    assert outbox.next_due(conn, NOW) == NOW + 3 * SECOND
    assert len(claim(conn, NOW + 3 * SECOND)) == 1


def test_a_key_queues_once_even_after_it_was_sent(conn: Connection) -> None:
    first = put(conn, "card", key="appointment:7")
    assert put(conn, "again", key="appointment:7") == first
    outbox.sent(conn, first, 5, NOW)
    assert put(conn, "again", key="appointment:7") == first
    assert claim(conn) == []


def test_an_edit_waits_for_the_message_that_it_edits(conn: Connection) -> None:
    row = put(conn, "card")
    put(conn, "better card", edits=row)
    [letter] = claim(conn)
    assert texts([letter]) == ["card"]
    assert claim(conn) == []
    outbox.sent(conn, row, 42, NOW)
    [edit] = claim(conn, NOW + 2 * SECOND)
    assert (texts([edit]), edit.message_id, edit.edits) == (["better card"], 42, row)


def test_an_edit_of_a_message_that_never_arrived_is_dead(conn: Connection) -> None:
    row = put(conn, "card")
    edit = put(conn, "better card", edits=row)
    outbox.ended(conn, row, "dead", "closed", NOW)
    assert claim(conn) == []
    assert state(conn, edit) == "dead"


def test_an_unsent_edit_gives_way_to_a_newer_one(conn: Connection) -> None:
    row = put(conn, "card")
    claim(conn)
    outbox.sent(conn, row, 42, NOW)
    put(conn, "old", edits=row)
    outbox.drop_edits(conn, row)
    put(conn, "new", edits=row)
    assert texts(claim(conn)) == ["new"]


def test_a_message_that_has_not_left_leaves_as_it_was_noted_last(conn: Connection) -> None:
    row = put(conn, "receipt", subject="log:1")
    outbox.note(conn, row, "log:2", {"sets": 3}, {"text": "better"})
    [letter] = claim(conn)
    assert (texts([letter]), letter.subject, letter.facts) == (["better"], "log:2", {"sets": 3})


def test_a_copy_is_counted_and_attempts_are_too(conn: Connection) -> None:
    row = put(conn)
    claim(conn)
    outbox.back(conn, row, NOW, copy=True)
    [letter] = claim(conn)
    assert (letter.attempts, letter.copies) == (1, 1)
    outbox.back(conn, row, NOW, copy=False)
    [letter] = claim(conn)
    assert (letter.attempts, letter.copies) == (2, 1)


def test_calls_that_nobody_makes_any_more_are_found(conn: Connection) -> None:
    put(conn, "lost")
    mine = put(conn, "mine", BEN)
    put(conn, "not begun", CLEO)
    claim(conn, most=2)
    assert texts(outbox.left_sending(conn, [mine])) == ["lost"]
    assert texts(outbox.left_sending(conn, [])) == ["lost", "mine"]


def test_a_letter_knows_the_moment_of_the_appointment_it_stands_for(conn: Connection) -> None:
    anna(conn)
    due = appointments.make(conn, ANNA, "session", "2026-03-02", NOW - SECOND)
    put(conn, "card", appointment_id=due.id)
    put(conn, "answer", BEN)
    assert [letter.promised_at for letter in claim(conn)] == [NOW - SECOND, None]


def test_a_message_is_found_by_its_id_and_by_what_it_is_about(conn: Connection) -> None:
    rows = [put(conn, text, subject="session:7", facts={"shown": [1]}) for text in ("a", "b")]
    for number, row in enumerate(rows, start=40):
        outbox.sent(conn, row, number, NOW)
    found = outbox.by_message(conn, ANNA, 40)
    assert found is not None
    assert (found.id, found.facts, found.subject) == (rows[0], {"shown": [1]}, "session:7")
    assert outbox.by_message(conn, BEN, 40) is None
    assert [one.id for one in outbox.about(conn, ANNA, "session:7", most=9)] == rows[::-1]
    assert outbox.about(conn, BEN, "session:7") == []


def test_a_group_that_moved_takes_its_waiting_calls_along(conn: Connection) -> None:
    sent, waits = put(conn, "old", -5), put(conn, "new", -5)
    outbox.sent(conn, sent, 1, NOW)
    chats.move(conn, -5, -100)
    [letter] = claim(conn)
    assert (letter.id, letter.chat_id) == (waits, -100)
    assert outbox.by_message(conn, -5, 1) is not None


def test_a_closed_chat_gets_nothing_more_and_others_do(conn: Connection) -> None:
    put(conn, "one")
    put(conn, "two")
    put(conn, "for Ben", BEN)
    chats.close(conn, ANNA, NOW)
    assert texts(claim(conn)) == ["for Ben"]


def test_what_is_due_or_under_way_counts_as_open(conn: Connection) -> None:
    first, later = put(conn), put(conn, chat=BEN)
    outbox.back(conn, later, NOW + SECOND, copy=False)
    assert outbox.count_open(conn, NOW) == 1
    claim(conn)
    assert outbox.count_open(conn, NOW) == 1
    outbox.sent(conn, first, 1, NOW)
    assert outbox.count_open(conn, NOW) == 0
    assert outbox.count_open(conn, NOW + SECOND) == 1


def test_texts_go_after_48_hours_and_rows_after_60_days_but_not_what_waits(
    conn: Connection,
) -> None:
    row, waits = put(conn, subject="log:1"), put(conn, "still to go")
    outbox.sent(conn, row, 40, NOW)
    tidy(conn, NOW + timedelta(hours=48, seconds=1))
    found = outbox.by_message(conn, ANNA, 40)
    assert found is not None
    assert (found.payload, found.subject) == ({}, "log:1")
    tidy(conn, NOW + timedelta(days=60, seconds=1))
    assert outbox.by_message(conn, ANNA, 40) is None
    assert state(conn, waits) == "queued"
    assert texts(claim(conn)) == ["still to go"]


def test_the_id_of_a_row_that_is_gone_is_never_given_again(conn: Connection) -> None:
    anna(conn)
    row = put(conn, person_id=ANNA)
    due = appointments.make(conn, ANNA, "session", "2026-03-04", NOW)
    people.erase(conn, ANNA)
    anna(conn)
    assert put(conn, chat=BEN) > row
    assert appointments.make(conn, ANNA, "session", "2026-03-04", NOW).id > due.id


def test_what_has_an_end_keeps_it(conn: Connection) -> None:
    row = put(conn)
    outbox.sent(conn, row, 5, NOW)
    outbox.ended(conn, row, "dead", "closed", NOW)
    outbox.back(conn, row, NOW, copy=True)
    assert state(conn, row) == "sent"
    other = put(conn)
    outbox.ended(conn, other, "dead", "closed", NOW)
    outbox.sent(conn, other, 6, NOW)
    assert state(conn, other) == "dead"


def test_a_closed_chat_keeps_no_word_to_somebody_erased(conn: Connection) -> None:
    last, other = put(conn, "All gone", person_id=None), put(conn, person_id=ANNA)
    chats.close(conn, ANNA, NOW)
    assert (state(conn, last), state(conn, other)) == (None, "dead")
