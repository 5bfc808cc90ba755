"""The sender against a Bot API that loses answers, refuses and goes away."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection

from tests.gateway.office import ANNA, BEN, MORNING, Office, an_office
from tgbot.playground.world import GROUP_ID
from tgbot.store import appointments, outbox, people
from tgbot.store.appointments import Appointment
from tgbot.store.claim import claim
from tgbot.store.long_text import pieces

MINUTE = timedelta(minutes=1)
LONG = "\n".join(f"line {number}" for number in range(1000))
PIECES = pieces(LONG)


async def due_now(office: Office, day: str = "2026-03-02") -> Appointment:
    """An appointment of Anna's whose card was just queued."""

    def make(conn: Connection) -> Appointment:
        made = appointments.make(conn, ANNA, "session", day, office.clock.now())
        appointments.mark(conn, made.id, "sent")
        return made

    return await office.db.run(make)


async def put_card(
    office: Office, due: Appointment, text: str = "Your session", **more: object
) -> int:
    about = {"appointment_id": due.id, "lane": outbox.APPOINTMENT, "key": f"appointment:{due.id}"}
    expires = due.due_at + 15 * MINUTE
    return await office.put(text, **about, expires_at=expires, **more)


async def state_of(office: Office, due: Appointment) -> str:
    found = await office.db.run(appointments.get, ANNA, due.id)
    assert found is not None
    return found.state


async def test_messages_arrive_in_order_and_their_ids_are_noted(office: Office) -> None:
    rows = [await office.put(f"{number}") for number in range(8)]
    await office.quiet()
    assert office.texts() == [str(number) for number in range(8)]
    noted = [(await office.row(row)).message_id for row in rows]
    assert noted == [message.id for message in office.shown()]


async def test_a_lost_answer_ends_in_exactly_one_silent_copy(office: Office) -> None:
    office.playground.faults.add("lose_answer", "sendMessage")
    row = await office.put("Logged", subject="log:1")
    await office.until("queued", row)
    await office.move(seconds=1)
    assert office.texts() == ["Logged", "Logged"]
    assert [message.silent for message in office.shown()] == [False, True]
    kept = await office.row(row)
    assert (kept.state, kept.copies, kept.message_id) == ("sent", 1, office.shown()[1].id)
    copy = await office.db.run(outbox.by_message, ANNA, kept.message_id)
    assert copy is not None
    assert copy.subject == "log:1"


async def test_when_the_copys_answer_is_lost_too_there_is_no_third(office: Office) -> None:
    office.playground.faults.add("lose_answer", "sendMessage", times=5)
    row = await office.put("Logged")
    await office.until("queued", row)
    await office.move(seconds=1)
    await office.move(minutes=10)
    assert office.texts() == ["Logged", "Logged"]
    assert await office.state(row) == "uncertain"


async def test_a_connection_that_ends_before_its_effect_costs_a_copy_and_no_message(
    office: Office,
) -> None:
    office.playground.faults.add("close", "sendMessage")
    row = await office.put("Logged")
    await office.until("queued", row)
    await office.move(seconds=1)
    assert office.texts() == ["Logged"]


async def test_blocked_by_anna_is_one_refusal_and_then_silence(office: Office) -> None:
    office.playground.people.block(ANNA, blocked=True)
    first = await office.put("one")
    second = await office.put("two")
    await office.put("for Ben", BEN)
    await office.quiet()
    assert [await office.state(row) for row in (first, second)] == ["dead", "dead"]
    assert (await office.row(second)).attempts == 0
    anna, ben = [await office.db.run(people.get, who) for who in (ANNA, BEN)]
    assert anna is not None
    assert ben is not None
    assert (anna.state, ben.state) == (people.BLOCKED, people.ACTIVE)
    assert office.texts(BEN) == ["for Ben"]


async def test_429_is_obeyed_to_the_second_by_the_whole_bot(office: Office) -> None:
    row = await office.is_told_to_wait(7, "Logged")
    other = await office.put("for Ben", BEN)
    await office.let_leave_what_may(seconds=6.5)
    assert office.texts() + office.texts(BEN) == []
    await office.move(seconds=0.5)
    assert (office.texts(), office.texts(BEN)) == (["Logged"], ["for Ben"])
    assert (await office.row(row)).copies == 0
    assert await office.state(other) == "sent"


async def test_429_of_a_group_does_not_make_people_wait(office: Office) -> None:
    await office.is_told_to_wait(7, "to all", GROUP_ID)
    await office.put("for Ben", BEN)
    await office.until_shown("for Ben", BEN)
    assert office.texts(GROUP_ID) == []
    await office.move(seconds=7)
    assert office.texts(GROUP_ID) == ["to all"]


async def test_markup_that_cant_be_parsed_arrives_as_plain_text(office: Office) -> None:
    await office.put("<b>3 × 12 &amp; <nonsense>more</b>")
    await office.quiet()
    assert office.texts() == ["3 × 12 & more"]
    assert office.shown()[0].entities == ()


async def test_a_text_that_is_too_long_arrives_in_pieces_that_are_whole_lines(
    office: Office,
) -> None:
    row = await office.put(LONG)
    await office.quiet()
    assert len(office.texts()) > 1
    assert "\n".join(office.texts()) == LONG
    assert (await office.row(row)).message_id == office.shown()[-1].id


async def test_an_edit_that_is_too_long_arrives_cut_at_a_line(office: Office) -> None:
    row = await office.put("card")
    await office.quiet()
    await office.put(LONG, edits=row, method="editMessageText")
    await office.quiet()
    [text] = office.texts()
    assert text.startswith("line 0\n")
    assert text.endswith("…")


@pytest.mark.parametrize("left", [1, 2])
async def test_killed_between_two_pieces_none_is_missing_and_none_comes_thrice(
    office: Office, left: int
) -> None:
    await office.stop()
    await office.put(LONG)
    for _ in range(left - 1):
        [letter] = await office.db.run(claim, office.clock.now(), "before", 9, ())
        await office.db.run(outbox.sent, letter.id, letter.id, office.clock.now())
    await office.db.run(claim, office.clock.now(), "killed", 9, ())
    office.start("second life")
    await office.quiet()
    of_before = sum(len(text) + 1 for text in PIECES[: left - 1])
    assert "\n".join(office.texts()) == LONG[of_before:]
    assert office.shown()[0].silent, "the piece that may have arrived"


async def test_a_piece_whose_answer_is_lost_comes_again_before_the_next(office: Office) -> None:
    await office.put("first things")
    await office.quiet()
    office.playground.faults.add("lose_answer", "sendMessage")
    await office.put(LONG)
    await office.let_leave_what_may(seconds=0)
    await office.move(seconds=1)
    _, *texts = office.texts()
    assert texts == [PIECES[0], *PIECES]
    assert [message.silent for message in office.shown()[1:]] == [False] + [True] * len(PIECES)


async def test_a_long_card_that_is_too_late_leaves_no_part_behind(office: Office) -> None:
    await office.stop()
    due = await due_now(office)
    row = await put_card(office, due, text=LONG)
    office.clock.move_to(MORNING + 16 * MINUTE)
    office.start("second life")
    await office.quiet()
    assert office.texts() == []
    assert await office.state(row) is None
    assert await state_of(office, due) == "waiting"


async def test_an_edit_changes_its_message_and_one_to_the_same_is_done(office: Office) -> None:
    row = await office.put("card")
    await office.quiet()
    for text in ("better card", "better card"):
        edit = await office.put(text, edits=row, method="editMessageText")
        await office.quiet()
        assert await office.state(edit) == "sent"
    assert office.texts() == ["better card"]


async def test_calls_left_by_a_killed_bot_are_sent_once_more_silently(office: Office) -> None:
    await office.stop()
    row = await office.put("Logged")
    await office.db.run(claim, office.clock.now(), "killed", 9, ())
    office.start("second life")
    await office.quiet()
    [message] = office.shown()
    assert message.silent
    assert (await office.row(row)).copies == 1


async def test_a_reminder_left_by_a_bot_killed_long_ago_is_uncertain_and_not_sent(
    office: Office,
) -> None:
    await office.stop()
    due = await due_now(office)
    row = await put_card(office, due)
    await office.db.run(claim, office.clock.now(), "killed", 9, ())
    office.clock.move_to(MORNING + 11 * MINUTE)
    office.start("second life")
    await office.until("uncertain", row)
    assert office.texts() == []
    assert await state_of(office, due) == "uncertain"


async def test_a_call_whose_result_could_not_be_written_is_not_forgotten(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trips(*_: object) -> None:
        monkeypatch.undo()
        raise RuntimeError("the sender trips")

    monkeypatch.setattr("tgbot.gateway.sender.record", trips)
    row = await office.put("Logged")
    with pytest.raises(RuntimeError, match="trips"):
        await office.fallen()
    office.start("the same life, its loop begun again")
    await office.until("sent", row)
    assert office.texts() == ["Logged", "Logged"]


async def test_a_server_that_was_away_is_reached_when_it_is_back(office: Office) -> None:
    office.playground.faults.add("server_error", "sendMessage", code=502)
    row = await office.put("Logged")
    await office.until("queued", row)
    await office.move(seconds=1)
    assert office.texts() == ["Logged"]


async def test_a_card_that_could_not_leave_for_15_minutes_goes_back_to_the_clock(
    office: Office,
) -> None:
    due = await due_now(office)
    office.playground.faults.add("too_many_requests", "sendMessage", retry_after=16 * 60)
    row = await put_card(office, due)
    await office.until("queued", row)
    await office.move(minutes=16)
    assert await office.state(row) is None
    assert await state_of(office, due) == "waiting"
    assert office.given_back == 1
    assert office.texts() == []


async def test_a_card_that_arrived_notes_when(office: Office) -> None:
    due = await due_now(office)
    await put_card(office, due)
    await office.quiet()
    assert office.texts() == ["Your session"]
    assert await state_of(office, due) == "sent"


async def test_a_card_for_somebody_who_blocked_the_bot_is_skipped_and_never_called_missed(
    office: Office,
) -> None:
    office.playground.people.block(ANNA, blocked=True)
    due, behind = await due_now(office), await due_now(office, "2026-03-03")
    await put_card(office, due)
    await put_card(office, behind)
    await office.quiet()
    assert [await state_of(office, one) for one in (due, behind)] == ["skipped", "skipped"]


async def test_the_last_word_to_somebody_erased_leaves_no_trace(office: Office) -> None:
    row = await office.put("All gone", person_id=None)
    await office.quiet()
    assert office.texts() == ["All gone"]
    assert await office.row(row) is None


async def test_a_group_that_became_a_supergroup_is_written_to_at_its_new_id(
    office: Office,
) -> None:
    office.moves(GROUP_ID, BEN)
    await office.put("hello all", GROUP_ID, person_id=ANNA)
    await office.quiet()
    assert office.texts(BEN) == ["hello all"]


async def test_the_rate_over_all_chats_is_kept_and_well_used(tmp_path: Path) -> None:
    async with an_office(tmp_path, rate=25) as office:
        people_to_write_to = [
            office.playground.people.add(f"P{n}", started=True) for n in range(60)
        ]
        for person in people_to_write_to:
            await office.put("hi", person.id, lane=outbox.APPOINTMENT)
        arrived = []
        for _ in range(30):
            await office.let_leave_what_may(seconds=0.1)
            arrived.append(sum(len(office.shown(person.id)) for person in people_to_write_to))
        assert arrived[-1] == 60
        for before, after in zip(range(20), range(10, 30), strict=True):
            assert arrived[after] - arrived[before] <= 25 + 3, "a second's worth and a burst"
        seconds = (arrived.index(60) + 1) / 10
        assert 60 / seconds >= 0.8 * 25
