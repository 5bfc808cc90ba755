"""“Remind me at 8”: for once or from now on is asked, with a card open and without one.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

from datetime import timedelta

import pytest

from tests.stage import Stage
from tests.stories.test_anna import begins
from tests.stories.test_dora import arrives


async def test_without_a_card_it_is_asked_and_one_tap_away(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.move(days=1)
    [asked] = await anna.says("remind me at 8")
    assert asked.text == "08:00 from now on, or once? Your days are Mon Wed Fri 07:30."
    assert asked.buttons == [
        "Every training day", "Only Wed 4 Mar", "I meant 20:00", "Leave it as it is",
    ]  # fmt: skip
    assert "Mon Wed Fri 08:00" in (await anna.taps("Every training day", on=asked))[-1].text


async def test_one_day_at_another_time_and_as_usual_again(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("erinner mich um 18:15")
    told = await anna.taps("Only Wed 4 Mar")
    assert told[-1].text == "👍 Wed 4 Mar comes at 18:15 this once."
    assert "Next: Wed 4 Mar, 18:15" in (await anna.says("/plan"))[-1].text
    assert "Mon Wed Fri 07:30" in (await anna.says("/settings"))[-1].text
    usual = await anna.taps("At the usual time")
    assert usual[-1].text == "👍 Wed 4 Mar comes at its usual time: 07:30."
    await anna.says("remind me at 18:15")
    await anna.taps("Only Wed 4 Mar")
    arrival = await stage.next_reminder()
    assert arrival.now.strftime("%a %H:%M") == "Wed 17:15", "Berlin is one ahead"
    arrival = await stage.next_reminder()
    assert arrival.now.strftime("%a %H:%M") == "Fri 06:30"


async def test_one_day_s_time_goes_with_its_day(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("remind me at 18:15")
    await anna.taps("Only Wed 4 Mar")
    await anna.says("/plan tue thu")
    assert "Wed 4 Mar" not in (await anna.says("/plan two weeks"))[-1].text


async def test_the_hour_after_noon_is_one_tap_more(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("remind me at 6")
    [asked] = await anna.taps("I meant 18:00")
    assert asked.text.startswith("18:00 from now on, or once?")
    assert "Mon Wed Fri 18:00" in (await anna.taps("Every training day"))[-1].text


async def test_a_day_that_is_named_is_the_one_that_is_offered(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.move(days=1)
    [asked] = await anna.says("remind me on friday at 8 am")
    assert asked.buttons == ["Every training day", "Only Fri 6 Mar", "Leave it as it is"]


async def test_a_weekday_that_is_none_of_the_plan_s_is_asked(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("remind me every tuesday at 8")
    assert "Tue is none of your training days" in asked.text
    told = (await anna.taps("Add Tue 08:00"))[-1].text
    assert "Tue 08:00" in told
    assert "Mon Wed Fri 07:30" in told


async def test_without_a_plan_its_days_are_asked_and_the_time_is_kept(stage: Stage) -> None:
    ben = await stage.person("Ben")
    await ben.says("remind me at 18:15")
    await ben.taps("Mon Wed Fri")
    assert "Mon Wed Fri 18:15" in (await ben.says("/plan"))[-1].text


async def test_a_card_that_came_or_a_day_without_one_is_kindly_out_of_date(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("remind me at 18:15")
    await stage.move(days=3)
    await anna.taps("Only Wed 4 Mar", on=asked)
    assert "out of date" in anna.last_answer
    for data in (
        "once:20260305:1815",
        "once:20260399:1815",
        "once:x",
        "once",
        "remind:9",
        "plan-more",
    ):
        await anna.forges(asked, data)
        assert "out of date" in anna.last_answer


@pytest.mark.parametrize("said", ["remind me to drink", "remind me of my keys", "erinnere mich"])
async def test_to_be_reminded_of_something_else_is_talk(stage: Stage, said: str) -> None:
    dora = await arrives(stage)
    await stage.move(days=1)
    assert "Trainingsgesprächen" in (await dora.says(said))[-1].text


@pytest.mark.parametrize("said", ["tonight at 7", "in 9 hours", "ich trainiere heute um 19 Uhr"])
async def test_a_time_of_today_without_a_card_is_today_s(stage: Stage, said: str) -> None:
    anna = await begins(stage)
    assert "I'll be back at 19:00" in (await anna.says(said))[-1].text
    assert (await stage.next_reminder()).now.strftime("%a %H:%M") == "Mon 18:00"


@pytest.mark.parametrize("said", ["later", "remind me later", "später"])
async def test_later_without_a_card_and_a_time_asks_when(stage: Stage, said: str) -> None:
    anna = await begins(stage)
    [page] = await anna.says(said)
    await anna.taps("1 h", on=page)
    assert "11:00" in anna.last_answer


async def test_before_its_hour_the_card_of_today_comes_once_and_then(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/plan mon wed fri 17:00")
    told = (await anna.says("tonight at 8"))[-1]
    assert told.text == "👍 Mon 2 Mar comes at 20:00 this once."
    assert (await stage.next_reminder()).now.strftime("%a %H:%M") == "Mon 19:00"
    assert (await stage.next_reminder()).now.strftime("%a %H:%M") == "Wed 16:00"


async def test_today_once_more_where_its_card_came(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("remind me at 18:30")
    await anna.taps("Today at 18:30", on=asked)
    arrival = await stage.next_reminder()
    assert arrival.now.strftime("%a %H:%M") == "Mon 17:30"
    assert arrival.now - stage.clock.now() == timedelta()


async def test_remind_me_at_is_for_today_only_in_reply_to_the_card(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    card = await anna.last()
    assert (
        "I'll be back at 18:00" in (await anna.says("remind me at 18:00", reply_to=card))[-1].text
    )
    assert "Mon Wed Fri 18:00" in (await anna.says("/settings remind me at 18:00"))[-1].text


async def test_remind_me_at_below_the_card_is_asked(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    [asked] = await anna.says("remind me at 18:30")
    assert asked.button("Every training day")
    await anna.taps("Today at 18:30", on=asked)
    assert "I'll be back at 18:30" in anna.last_answer
    assert "Mon Wed Fri 07:30" in (await anna.says("/settings"))[-1].text
    [asked] = await anna.says("remind me at 18:30")
    assert "Mon Wed Fri 18:30" in (await anna.taps("Every training day", on=asked))[-1].text


async def test_a_time_that_is_over_can_only_be_for_every_day(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await stage.move(hours=13)
    [asked] = await anna.says("remind me at 7")
    assert not asked.button("Today at")
    assert "Mon Wed Fri 07:00" in (await anna.taps("Every training day", on=asked))[-1].text


@pytest.mark.parametrize(
    "said",
    ["train at 7 pm", "I train at 19:00", "my training is at 7pm", "ich trainiere um 19 Uhr"],
)
async def test_when_somebody_trains_is_asked_as_when_to_be_reminded(
    stage: Stage, said: str
) -> None:
    anna = await begins(stage)
    await stage.move(days=1)
    [asked] = await anna.says(said)
    assert asked.text.startswith("19:00 from now on, or once?"), asked.text
    assert asked.buttons == ["Every training day", "Only Wed 4 Mar", "Leave it as it is"]
    assert "Mon Wed Fri 19:00" in (await anna.taps("Every training day", on=asked))[-1].text


async def test_train_at_an_hour_that_may_be_evening_offers_that_too(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("i train at 7")
    assert asked.button("I meant 19:00")


async def test_a_card_that_is_replied_to_with_train_at_comes_then(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    card = await anna.last()
    assert "I'll be back at 18:00" in (await anna.says("train at 18:00", reply_to=card))[-1].text


@pytest.mark.parametrize(
    ("said", "slots"),
    [
        ("i train at 7pm on mondays", "Mon 19:00, Wed Fri 07:30"),
        ("train every friday at 8 pm", "Mon Wed 07:30, Fri 20:00"),
        ("ich trainiere montags um 19 Uhr", "Mon 19:00, Wed Fri 07:30"),
    ],
)
async def test_the_time_of_one_weekday_leaves_the_others(
    stage: Stage, said: str, slots: str
) -> None:
    anna = await begins(stage)
    assert slots in (await anna.says(said))[-1].text


async def test_training_on_one_day_at_a_time_is_asked_and_today_is_today(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("train on friday at 8 am")
    assert asked.buttons == ["Every training day", "Only Fri 6 Mar", "Leave it as it is"]
    assert "I'll be back at 19:00" in (await anna.says("i train at 7 today"))[-1].text


@pytest.mark.parametrize("said", ["i train at home", "train at 60 kg", "training at 70"])
async def test_where_or_how_heavy_somebody_trains_moves_no_time(stage: Stage, said: str) -> None:
    anna = await begins(stage)
    await anna.says(said)
    assert "Mon Wed Fri 07:30" in (await anna.says("/plan"))[-1].text
