"""Writes down what became of a letter, in the transaction of the sender's turn."""

from collections.abc import Collection
from datetime import datetime, timedelta

from tgbot.gateway.outcome import LONGEST_BACK_OFF, Action, Outcome, after_silence, too_late
from tgbot.gateway.plain_text import plainer
from tgbot.store import (
    appointments,
    chats,
    groups_lately,
    inbox,
    misses,
    outbox,
    people,
    silence,
    unasked,
)
from tgbot.store.database import Connection
from tgbot.store.outbox import Letter


def record(
    conn: Connection,
    letter: Letter,
    outcome: Outcome,
    message_id: int | None,
    now: datetime,
    began: datetime | None = None,
) -> None:
    """Moves a letter, and the appointment it stands for, to where its outcome puts them.

    `began` is when its call was made, where that is known.
    """
    later = now + timedelta(seconds=outcome.seconds)
    match outcome.action:
        case Action.SENT:
            outbox.sent(conn, letter.id, message_id, now)
            _forget_last_word(conn, letter)
            if letter.appointment_id is not None:
                appointments.note_sent(conn, letter.appointment_id, now)
        case Action.AGAIN:
            outbox.back(conn, letter.id, later, copy=False)
            if outcome.told:
                silence.note(conn, letter.id, outcome.seconds)
        case Action.COPY:
            outbox.back(conn, letter.id, later, copy=True)
        case Action.PLAIN:
            outbox.back(conn, letter.id, now, copy=False, payload=plainer(letter.payload))
        case Action.MOVE:
            assert outcome.chat_id is not None
            chats.move(conn, letter.chat_id, outcome.chat_id)
            outbox.back(conn, letter.id, now, copy=False)
        case Action.CLOSE:
            outbox.ended(conn, letter.id, "dead", outcome.reason, now)
            _forget_last_word(conn, letter)
            never_left = set() if letter.appointment_id is None else {letter.appointment_id}
            # Who has spoken since that call is back: what answers them must leave.
            if began is None or not inbox.was_heard(conn, letter.chat_id, began):
                never_left |= chats.close(conn, letter.chat_id, now)
                people.close(conn, letter.chat_id)
            for appointment in never_left:
                appointments.mark(conn, appointment, "skipped")
                misses.give_back(conn, appointment)
        case Action.DEAD:
            _end(conn, letter, "dead", outcome.reason, now)
        case Action.UNCERTAIN:
            _end(conn, letter, "uncertain", outcome.reason, now)
        case Action.TOO_LATE if letter.lane == outbox.APPOINTMENT and letter.person_id is not None:
            outbox.back(conn, letter.id, now, copy=False)
            misses.wait_again(conn, letter.person_id)
        case Action.TOO_LATE:
            _end(conn, letter, "dead", outcome.reason, now)
        case Action.CALLED_OFF if letter.copies:
            # It may have arrived, so its day has had its card.
            outbox.ended(conn, letter.id, "uncertain", outcome.reason, now)
        case Action.CALLED_OFF:
            assert letter.appointment_id is not None
            misses.call_off(conn, letter.part_of or letter.id, letter.appointment_id)


def too_late_to_leave(conn: Connection, letter: Letter, now: datetime) -> Outcome | None:
    """What to do with a letter that did not leave in time, or waits beside one; None if it leaves.

    Of what comes by itself to a person only one may come then, and the clock decides which. What
    was called off since it was put does not leave at all.
    """
    if misses.is_called_off(conn, letter):
        return Outcome(Action.CALLED_OFF, "its day was called off")
    outcome = too_late(letter, now)
    may_wait = letter.lane == outbox.APPOINTMENT and letter.expires_at and not letter.copies
    if outcome is None and may_wait and unasked.is_too_late(conn, letter.chat_id, now):
        return Outcome(Action.TOO_LATE, "beside one that could not leave in time")
    return outcome


def take_over(conn: Connection, known: list[int], now: datetime) -> None:
    """Judges calls that are none of the `known`, for they may have arrived: nobody saw the end.

    What waits waits no longer than it was told to: the clock may have been ahead in a life before.
    """
    for letter in outbox.left_sending(conn, known):
        outcome = after_silence(letter, now, "ambiguous: nobody saw how the call ended")
        record(conn, letter, outcome, None, now - timedelta(seconds=outcome.seconds))
    silence.shorten(conn, now, LONGEST_BACK_OFF)


def heard_before(
    conn: Connection, now: datetime, unpaced: Collection[str]
) -> tuple[list[Letter], dict[int, list[float]]]:
    """What a life before this one leaves to be heeded.

    The letters that wait because the server said so, and what left for groups (`groups_lately`).
    """
    return silence.asked_for(conn, now), groups_lately.sent(conn, now, unpaced)


def _end(conn: Connection, letter: Letter, state: str, reason: str, now: datetime) -> None:
    outbox.ended(conn, letter.id, state, reason, now)
    _forget_last_word(conn, letter)
    if letter.appointment_id is not None:
        found: appointments.State = "uncertain" if state == "uncertain" else "missed"
        appointments.mark(conn, letter.appointment_id, found)
        if found == "missed":
            misses.give_back(conn, letter.appointment_id)


def _forget_last_word(conn: Connection, letter: Letter) -> None:
    """Removes what was said, or not, to somebody who had everything erased."""
    if letter.person_id is None:
        outbox.forget(conn, letter.id)
