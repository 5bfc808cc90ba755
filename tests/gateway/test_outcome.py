"""The send rule, row by row, judged on errors that real connections gave."""

from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.gateway import wire
from tests.gateway.letters import NOW, card, letter
from tgbot.gateway import client as client_module
from tgbot.gateway.client import NoAnswerError, RefusedError
from tgbot.gateway.outcome import Action, Class, Outcome, after_silence, classify, judge, too_late
from tgbot.store.outbox import Letter

UPGRADED = "Bad Request: group chat was upgraded to a supergroup chat"
OVER_THE_WIRE: list[tuple[str, Any, Class]] = [
    ("reset before it read", wire.resets_at_once, Class.AMBIGUOUS),
    ("reset after it read", wire.resets_after_reading, Class.AMBIGUOUS),
    ("closed without an answer", wire.closes_after_reading, Class.AMBIGUOUS),
    ("half an answer", wire.breaks_off, Class.AMBIGUOUS),
    ("no HTTP", wire.speaks_nonsense, Class.AMBIGUOUS),
    ("502 of a proxy", wire.answers(502, "<html>Bad Gateway</html>"), Class.AMBIGUOUS),
    ("500 of the Bot API", wire.refuses(500, "Internal Server Error"), Class.AMBIGUOUS),
    ("200 with a page", wire.answers(200, "<html>Welcome to the hotel</html>"), Class.AMBIGUOUS),
    ("JSON of somebody else", wire.answers(200, ["ok"]), Class.AMBIGUOUS),
    ("429", wire.refuses(429, "Too Many Requests: retry after 7", retry_after=7), Class.WAIT),
    ("403 blocked", wire.refuses(403, "Forbidden: bot was blocked by the user"), Class.CLOSED),
    ("403 deactivated", wire.refuses(403, "Forbidden: user is deactivated"), Class.CLOSED),
    ("403 kicked", wire.refuses(403, "Forbidden: bot was kicked from the group"), Class.CLOSED),
    ("400 no such chat", wire.refuses(400, "Bad Request: chat not found"), Class.CLOSED),
    (
        "400 markup",
        wire.refuses(400, "Bad Request: can't parse entities: Unsupported start tag"),
        Class.PLAIN,
    ),
    ("400 quote", wire.refuses(400, "Bad Request: QUOTE_TEXT_INVALID"), Class.PLAIN),
    ("400 effect", wire.refuses(400, "Bad Request: EFFECT_ID_INVALID"), Class.PLAIN),
    ("400 too long", wire.refuses(400, "Bad Request: message is too long"), Class.PLAIN),
    ("400 upgraded", wire.refuses(400, UPGRADED, migrate_to_chat_id=-100123), Class.MOVED),
    ("400 not modified", wire.refuses(400, "Bad Request: message is not modified"), Class.DONE),
    ("400 old tap", wire.refuses(400, "Bad Request: query is too old"), Class.DONE),
    ("400 else", wire.refuses(400, "Bad Request: BUTTON_DATA_INVALID"), Class.HOPELESS),
    ("404", wire.refuses(404, "Not Found: method not found"), Class.HOPELESS),
    ("a token that was revoked", wire.refuses(401, "Unauthorized"), Class.UNSENT),
    ("a proxy that led elsewhere", wire.refuses(404, "Not Found"), Class.UNSENT),
]


async def error_of(server: AbstractAsyncContextManager[str], *, wait: float = 5) -> BaseException:
    async with server as root, wire.a_client(root) as client:
        return await wire.ends_in(client, wait=wait)


@pytest.mark.parametrize(
    ("how", "talk", "kind"), OVER_THE_WIRE, ids=[row[0] for row in OVER_THE_WIRE]
)
async def test_what_an_end_of_a_call_says_about_the_message(
    how: str, talk: wire.Talk, kind: Class
) -> None:
    assert classify(await error_of(wire.talking(talk))) is kind


async def test_a_server_that_does_not_answer_in_time_is_ambiguous() -> None:
    error = await error_of(wire.talking(wire.says_nothing), wait=0.05)
    assert classify(error) is Class.AMBIGUOUS


async def test_a_refused_connection_proves_that_nothing_was_sent() -> None:
    root = f"http://127.0.0.1:{wire.a_port_that_nobody_listens_on()}"
    async with wire.a_client(root) as client:
        assert classify(await wire.ends_in(client)) is Class.UNSENT


async def test_a_connection_that_never_stood_proves_that_nothing_was_sent(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(client_module, "CONNECT_SECONDS", 0.1)
    assert classify(await error_of(wire.a_full_queue())) is Class.UNSENT


async def test_a_name_that_nobody_knows_proves_that_nothing_was_sent() -> None:
    async with wire.a_client("http://no-such-host.invalid") as client:
        assert classify(await wire.ends_in(client)) is Class.UNSENT


def test_a_bug_of_ours_is_no_outcome() -> None:
    with pytest.raises(ZeroDivisionError):
        classify(ZeroDivisionError())


SILENCE = NoAnswerError("HTTP 502")
CONFIRMATION, REMINDER = letter(), card(NOW)


def refusal(code: int, description: str, **parameters: Any) -> RefusedError:
    return RefusedError(code, description, parameters)


@pytest.mark.parametrize("of", [CONFIRMATION, REMINDER], ids=["confirmation", "reminder"])
@pytest.mark.parametrize(
    ("error", "action"),
    [
        (SILENCE, Action.COPY),
        (refusal(429, "Too Many Requests", retry_after=7), Action.AGAIN),
        (refusal(403, "Forbidden: bot was blocked by the user"), Action.CLOSE),
        (refusal(400, "Bad Request: chat not found"), Action.CLOSE),
        (refusal(400, UPGRADED, migrate_to_chat_id=-100), Action.MOVE),
        (refusal(400, "Bad Request: can't parse entities"), Action.PLAIN),
        (refusal(400, "Bad Request: wrong"), Action.DEAD),
        (refusal(401, "Unauthorized"), Action.AGAIN),
        (refusal(404, "Not Found"), Action.AGAIN),
        (refusal(400, "Bad Request: message is not modified"), Action.SENT),
    ],
)
def test_confirmations_and_reminders_on_time_fare_alike(
    of: Letter, error: BaseException, action: Action
) -> None:
    assert judge(of, error, NOW).action is action


def test_429_waits_exactly_as_long_as_was_said() -> None:
    assert judge(CONFIRMATION, refusal(429, "x", retry_after=37), NOW).seconds == 37


def test_a_group_that_moved_is_written_to_where_it_is_now() -> None:
    moved = judge(CONFIRMATION, refusal(400, UPGRADED, migrate_to_chat_id=-100), NOW)
    assert moved.chat_id == -100


def test_markup_is_taken_off_once_and_then_the_message_is_dead() -> None:
    error = refusal(400, "Bad Request: can't parse entities")
    bare = letter(payload={"text": "3 x 12"})
    assert judge(bare, error, NOW).action is Action.DEAD


def test_silence_is_answered_with_one_copy_and_never_with_a_second() -> None:
    assert judge(CONFIRMATION, SILENCE, NOW).action is Action.COPY
    again = replace(CONFIRMATION, copies=1, attempts=2)
    assert judge(again, SILENCE, NOW).action is Action.UNCERTAIN


@pytest.mark.parametrize(
    ("minutes", "action"), [(0, Action.COPY), (9.9, Action.COPY), (10, Action.UNCERTAIN)]
)
def test_a_reminder_is_copied_only_within_ten_minutes_of_its_moment(
    minutes: float, action: Action
) -> None:
    now = NOW + timedelta(minutes=minutes)
    assert judge(REMINDER, SILENCE, now).action is action
    assert after_silence(REMINDER, now, "the bot ended").action is action


def test_a_confirmation_is_copied_whenever_the_silence_ends() -> None:
    assert judge(CONFIRMATION, SILENCE, NOW + timedelta(hours=20)).action is Action.COPY


async def test_what_was_surely_not_sent_is_tried_again_and_heals_within_ten_seconds() -> None:
    root = f"http://127.0.0.1:{wire.a_port_that_nobody_listens_on()}"
    async with wire.a_client(root) as client:
        refused = await wire.ends_in(client)
    outcomes = [judge(replace(REMINDER, attempts=n), refused, NOW) for n in range(1, 2000)]
    assert {outcome.action for outcome in outcomes} == {Action.AGAIN}
    waits = [outcome.seconds for outcome in outcomes]
    assert waits[:4] == [1, 2, 4, 8]
    assert max(waits) < 10


@pytest.mark.parametrize(
    ("of", "minutes", "then"),
    [
        (CONFIRMATION, 600, None),
        (REMINDER, 15, None),
        (REMINDER, 15.1, Action.TOO_LATE),
        (replace(REMINDER, copies=1), 9.9, None),
        (replace(REMINDER, copies=1), 10, Action.UNCERTAIN),
        (replace(CONFIRMATION, copies=1), 600, None),
    ],
)
def test_a_card_that_did_not_leave_in_time_is_given_back_unless_it_may_have_arrived(
    of: Letter, minutes: float, then: Action | None
) -> None:
    found = too_late(of, NOW + timedelta(minutes=minutes))
    assert (found and found.action) is then


@pytest.mark.parametrize("error", [SILENCE, refusal(403, "Forbidden: bot was blocked by the user")])
def test_no_reason_ever_holds_what_the_message_said(error: BaseException) -> None:
    outcome: Outcome = judge(letter(payload={"text": "secret"}), error, NOW)
    assert "secret" not in outcome.reason
