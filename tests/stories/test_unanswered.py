"""Reminders that nobody answers: three, then an offer, then quiet until a word or a tap.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

from datetime import UTC, datetime

import pytest

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.arrivals import arrives
from tgbot.playground.clock import CannotMoveError


async def three_in_a_row(stage: Stage) -> Someone:
    """Anna has let Wednesday, Friday and Monday pass without a word."""
    anna = await arrives(stage)
    await anna.says("/plan mon wed fri 07:30")
    for _ in range(3):
        await stage.next_reminder()
    return anna


async def offered(stage: Stage) -> tuple[Someone, Shown]:
    anna = await three_in_a_row(stage)
    await anna.news()
    arrival = await stage.next_reminder()
    assert arrival.now == datetime(2026, 3, 11, 6, 30, tzinfo=UTC)
    [offer] = await anna.news()
    return anna, offer


async def test_an_offer_comes_in_the_place_of_the_fourth(stage: Stage) -> None:
    _, offer = await offered(stage)
    assert "That happens" in offer.text
    assert offer.buttons == [
        "Another time: 18:00", "Fewer days: Mon Fri", "A break: one week", "All as it is",
    ]  # fmt: skip


async def test_then_it_is_quiet_without_a_summary_until_a_word(stage: Stage) -> None:
    anna, _ = await offered(stage)
    await stage.move(days=20)
    assert not await anna.news()
    answer, welcome = await anna.says("/help")
    assert answer.buttons != welcome.buttons
    assert "Good to see you again" in welcome.text
    assert "Next: Wed 1 Apr, 07:30" in welcome.text
    [today] = await anna.taps("today's session", on=welcome)
    assert "Next: Wed 1 Apr" in today.text
    arrival = await stage.next_reminder()
    assert arrival.now == datetime(2026, 4, 1, 5, 30, tzinfo=UTC), "07:30 of Berlin's summer"


async def test_behind_the_offer_nothing_is_planned(stage: Stage) -> None:
    anna, _ = await offered(stage)
    now = stage.clock.now()
    with pytest.raises(CannotMoveError, match="No reminder is planned"):
        await stage.next_reminder()
    assert stage.clock.now() == now
    await anna.says("hello")
    assert (await stage.next_reminder()).reminders == 1


async def test_a_log_brings_the_reminders_back_and_patience_begins_anew(stage: Stage) -> None:
    anna, _ = await offered(stage)
    await stage.move(days=7)
    receipt, welcome = await anna.says("/log hip thrust 3x10")
    assert "3×10" in receipt.text
    assert "Good to see you again" in welcome.text
    for _ in range(3):
        await stage.next_reminder()
        assert (await anna.last()).button("Done as planned")
    await stage.next_reminder()
    assert (await anna.last()).button("All as it is")


async def test_the_day_on_which_somebody_comes_back_is_not_skipped(stage: Stage) -> None:
    anna, _ = await offered(stage)
    await stage.move(days=2, hours=3)
    [card] = await anna.says("/today")
    assert card.button("Done as planned")
    assert "Skipped" not in card.text


@pytest.mark.parametrize(
    ("label", "told", "then"),
    [
        ("Another time", "Mon Wed Fri 18:00", datetime(2026, 3, 11, 17, 0, tzinfo=UTC)),
        ("Fewer days", "Mon Fri 07:30", datetime(2026, 3, 13, 6, 30, tzinfo=UTC)),
        ("A break", "up to and including Wed 18 Mar", datetime(2026, 3, 20, 6, 30, tzinfo=UTC)),
        ("All as it is", "Next: Fri 13 Mar, 07:30", datetime(2026, 3, 13, 6, 30, tzinfo=UTC)),
    ],
)
async def test_one_tap_does_what_its_button_says(
    stage: Stage, label: str, told: str, then: datetime
) -> None:
    anna, offer = await offered(stage)
    [done] = await anna.taps(label, on=offer)
    assert told in done.text
    assert done.id == offer.id, "in its place"
    arrival = await stage.next_reminder()
    assert arrival.now == then
    assert (await anna.last()).button("Done as planned")


async def test_any_word_between_is_an_answer(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/plan mon wed fri 07:30")
    for _ in range(6):
        await stage.next_reminder()
        assert (await anna.last()).button("Done as planned")
        await anna.says("thanks")


async def test_a_tap_on_later_is_an_answer_and_its_snooze_comes(stage: Stage) -> None:
    anna = await three_in_a_row(stage)
    await anna.taps("Later")
    await anna.taps("1 h")
    await stage.next_reminder()
    assert (await anna.last()).button("Done as planned")
    await stage.next_reminder()
    assert (await anna.last()).button("Done as planned"), "Wednesday, the second in a row"


async def test_one_day_a_week_has_none_fewer(stage: Stage) -> None:
    ben = await arrives(stage, "Ben")
    await ben.says("/plan sat 18:30")
    for _ in range(4):
        await stage.next_reminder()
    offer = await ben.last()
    assert offer.buttons == ["Another time: 07:30", "A break: one week", "All as it is"]


@pytest.mark.parametrize(
    ("plan", "hour", "morning"),
    [
        ("wed fri sun 04:30", 3, datetime(2026, 3, 11, 5, 0, tzinfo=UTC)),
        ("tue thu sat 23:30", 22, datetime(2026, 3, 11, 5, 0, tzinfo=UTC)),
    ],
)
async def test_an_offer_never_comes_at_night_it_waits_for_the_morning(
    stage: Stage, plan: str, hour: int, morning: datetime
) -> None:
    anna = await arrives(stage)
    await anna.says(f"/plan {plan}")
    for _ in range(3):
        arrival = await stage.next_reminder()
        assert arrival.now.hour == hour, "she asked for that"
    arrival = await stage.next_reminder()
    assert arrival.now == morning
    assert (await anna.last()).button("All as it is")


async def test_forged_offers_change_nothing(stage: Stage) -> None:
    anna, offer = await offered(stage)
    for data in ("ease", "ease:time:9999", "ease:days:9", "ease:days:-", "ease:break:700"):
        await anna.forges(offer, data)
        assert "out of date" in anna.last_answer
    [plan] = await anna.says("/plan")
    assert "Mon Wed Fri 07:30" in plan.text
