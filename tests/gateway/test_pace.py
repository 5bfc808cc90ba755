"""How fast messages may leave."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tgbot.gateway.pace import GROUP_A_MINUTE, PRIVATE_BURST, Pace

RATE = 25.0
ANNA, BEN, GROUP = 1001, 1002, -5


def leave(pace: Pace, now: float, chats: list[int]) -> list[int]:
    """Sends to each chat in turn what the pace lets leave at `now`; to whom something left."""
    left = []
    for chat in chats:
        if pace.allowance(now) > 0 and chat not in pace.resting(now):
            pace.sent(chat, now)
            left.append(chat)
    return left


def test_a_chat_gets_a_burst_and_then_one_a_second() -> None:
    pace = Pace(RATE)
    times = [
        tick / 10 for tick in range(120) for _ in range(3) if leave(pace, 100 + tick / 10, [ANNA])
    ]
    assert len([at for at in times if at < 1]) == PRIVATE_BURST
    assert len(times) == PRIVATE_BURST + 11


def test_one_busy_chat_does_not_make_another_wait() -> None:
    pace = Pace(RATE)
    for _ in range(5):
        pace.sent(ANNA, 100)
    assert list(pace.resting(101.5)) == []
    for _ in range(2):
        pace.sent(ANNA, 100)
    assert list(pace.resting(100.0)) == [ANNA]
    assert leave(pace, 101.0, [ANNA, BEN]) == [BEN]


def test_a_group_gets_18_in_any_minute() -> None:
    pace = Pace(RATE)
    times = [100 + t for t in range(180) if leave(pace, 100 + t, [GROUP])]
    for start in times:
        assert len([t for t in times if start <= t < start + 60]) <= GROUP_A_MINUTE
    assert len(times) == 3 * GROUP_A_MINUTE


def test_retry_after_of_a_chat_rests_that_chat_to_the_second() -> None:
    pace = Pace(RATE)
    pace.told_to_wait(GROUP, 100.0, 7)
    assert leave(pace, 106.999, [GROUP, BEN]) == [BEN]
    assert leave(pace, 107.0, [GROUP]) == [GROUP]


def test_retry_after_of_the_bot_rests_everybody_and_a_shorter_one_does_not_end_it() -> None:
    pace = Pace(RATE)
    pace.told_to_wait(None, 100.0, 7)
    pace.told_to_wait(None, 101.0, 1)
    assert leave(pace, 106.999, [ANNA, BEN, GROUP]) == []
    assert pace.wait(103.0) == 4.0
    assert leave(pace, 107.0, [ANNA, BEN]) == [ANNA, BEN]


def test_without_a_pace_neither_chats_nor_groups_rest() -> None:
    pace = Pace(1000.0)
    for _ in range(50):
        pace.sent(ANNA, 100.0)
        pace.sent(GROUP, 100.0)
    assert pace.resting(100.0) == {}


def test_chats_that_rested_are_forgotten() -> None:
    pace = Pace(RATE)
    for chat in range(1, 500):
        pace.sent(chat, 100.0)
        pace.sent(-chat, 100.0)
    pace.resting(161.0)
    assert (pace._private, pace._groups, pace._told_to_wait) == ({}, {}, {})


@given(
    rate=st.sampled_from([1.0, 5.0, 25.0, 30.0]),
    steps=st.lists(st.floats(0, 0.6, allow_nan=False), min_size=1, max_size=60),
    wanted=st.integers(1, 40),
)
@settings(deadline=None)
def test_in_no_window_more_leave_than_the_rate_and_a_burst(
    rate: float, steps: list[float], wanted: int
) -> None:
    pace, now, times = Pace(rate), 1000.0, []
    for step in steps:
        now += step
        # Every message goes to a chat of its own, so that only the rate over all chats holds.
        chats = range(len(times) + 1, len(times) + 1 + wanted)
        times += [now for _ in leave(pace, now, list(chats))]
    burst = max(1.0, rate / 10)
    for first, start in enumerate(times):
        for count, end in enumerate(times[first:], start=1):
            assert count <= rate * (end - start) + burst + 1e-6
