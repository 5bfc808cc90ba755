"""A session led through set by set, in one message: a tap a set, and nothing is ever doubled."""

from datetime import UTC, datetime

import pytest

from tests.people import Shown
from tests.stage import Stage
from tests.stories.arrivals import arrives
from tests.stories.led import SETS, does, led, logged, step
from tests.stories.training_days import FULL, SUNDAY_BEFORE, asked, card_of, trains


@pytest.fixture
def story_begins() -> datetime:
    return SUNDAY_BEFORE


def last_with(shown: list[Shown], part: str) -> Shown:
    return next(one for one in reversed(shown) if part in one.text)


async def test_a_whole_session_is_a_tap_a_set_in_one_message(stage: Stage) -> None:
    anna = await trains(stage, programme="glutes and legs at home")
    card = await card_of(stage, anna)
    before = len(await anna.sees())
    [warm_up] = await anna.taps("Start", on=card)
    assert warm_up.text.startswith("Warm-up first")
    assert "⚠️" in warm_up.text
    [first] = await anna.taps("Warm", on=warm_up)
    assert first.html.startswith(f"<b>1 of 3 · {FULL}</b> · set <b>1 of 2</b> · bodyweight")
    assert "Aim for <b>8</b>" in first.html
    assert first.buttons == ["6", "7", "8", "9", "10", "Other", "How-to", "It hurt", "Stop"]
    taps = 2
    for number in SETS:
        shown = await anna.taps(number, on=await step(anna))
        taps += 1
        await stage.move(seconds=91)
    assert taps == 2 + len(SETS)
    [end] = [one for one in shown if "All done" in one.text and one.id != card.id]
    assert end.id == warm_up.id
    assert end.text.count("✓ ") == 3
    assert end.text.count("Next:") == 3
    assert end.button("Undo")
    assert [one.text[:19] for one in (await anna.sees())[before + 1 :]] == ["🌱 Your first sessio"]
    assert f"✓ 1 {FULL} 2×8 · bodyweight" in (await anna.sees())[before - 1].text


async def test_its_sets_are_one_session_and_every_card_says_the_same_next(stage: Stage) -> None:
    anna = await trains(stage)
    await card_of(stage, anna)
    await anna.taps("Start")
    await anna.taps("Skip it")
    end = last_with(await does(stage, anna, "8", "12"), "All done")
    [progress] = await anna.says(f"/progress {FULL}")
    assert asked(end) == asked(progress)
    assert await logged(anna) == [f"{FULL}: 8, 12 · bodyweight"]


async def test_each_side_is_said_and_a_set_counts_both(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8", "8")
    await stage.move(seconds=91)
    shown = await step(anna)
    assert "Side-lying leg raise · set 1 of 2" in shown.text
    assert "Aim for 8 each side" in shown.text
    await anna.taps("8", on=shown)
    assert "set 2 of 2" in (await step(anna)).text


async def test_a_heavy_weight_has_two_warm_up_sets_which_are_not_logged(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/progress hip thrust")
    await anna.taps("Set my own target")
    await anna.says("3x8 40kg barbell")
    await anna.says("/train")
    [first] = await anna.taps("Warm")
    assert "warm-up set 1 of 2\nEasy: 8 · 20 kg barbell" in first.text
    [second] = await anna.taps("Done", on=first)
    assert "warm-up set 2 of 2\nEasy: 5 · 30 kg barbell" in second.text
    [work] = await anna.taps("Done", on=second)
    assert "set 1 of 3 · 40 kg barbell" in work.text
    assert await logged(anna) == []


async def test_a_band_has_one_warm_up_set_and_one_tap_leaves_it_out(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/log hip thrust 2x8 red band")
    await stage.move(days=1)
    await anna.says("/train")
    [first] = await anna.taps("Warm")
    assert "warm-up set 1 of 1\nEasy: 8 · bodyweight" in first.text
    [work] = await anna.taps("Skip it", on=first)
    assert "set 1 of 2 · yellow band" in work.text


async def test_a_warm_up_set_is_with_what_is_there(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/settings equipment dumbbells 8 12 16 24 kg")
    await anna.says("/progress hip thrust")
    await anna.taps("Set my own target")
    await anna.says("3x8 24kg dumbbell")
    await anna.says("/train")
    [first] = await anna.taps("Warm")
    assert "warm-up set 1 of 2\nEasy: 8 · 12 kg dumbbell" in first.text
    [second] = await anna.taps("Done", on=first)
    assert "Easy: 5 · 16 kg dumbbell" in second.text


async def test_nobody_warms_up_with_a_band_that_is_not_theirs(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/settings equipment ankle weights 2 3 kg")
    await anna.says("/plan glutes at home mon tue wed thu fri sat sun 7:30")
    await anna.says("/plan swap side-lying leg raise for hamstring curl")
    await anna.says("/train")
    await anna.taps("Warm")
    await does(stage, anna, "8", "8")
    await stage.move(seconds=91)
    assert "Hamstring curl · set 1 of 2 · 2 kg ankle weight" in (await step(anna)).text


async def test_two_phones_at_once_record_a_set_once(stage: Stage) -> None:
    anna = await led(stage)
    shown = await step(anna)
    await anna.taps("8", on=shown)
    await anna.taps("9", on=shown)
    assert anna.last_answer == "That set is in already"
    await anna.taps("8", on=shown)
    assert len(await logged(anna)) == 1


async def test_asked_for_again_it_comes_anew_below_and_the_old_message_goes(stage: Stage) -> None:
    anna = await led(stage)
    old = await step(anna)
    await does(stage, anna, "8")
    [anew] = await anna.says("/train")
    assert anew.id == (await step(anna)).id != old.id
    assert "until" in anew.text


async def test_a_button_of_any_step_gone_by_records_nothing_more(stage: Stage) -> None:
    anna = await led(stage)
    seen = [await step(anna)]
    for number in SETS:
        await does(stage, anna, number)
        seen.append(await step(anna) if number is not SETS[-1] else seen[-1])
        await stage.move(seconds=91)
    before = await logged(anna)
    for old in seen:
        for label in ("8", "6"):
            if old.button(label):
                await anna.taps(label, on=old)
    assert await logged(anna) == before


async def test_stop_loses_nothing_and_train_goes_on_hours_later(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    [stopped] = await anna.taps("Stop")
    assert "nothing is lost" in stopped.text
    assert "✓ Hip thrust · 1×8 · bodyweight" in stopped.text
    assert "Next:" not in stopped.text
    await stage.move(hours=5)
    [again] = await anna.says("/train")
    assert "set 2 of 2" in again.text
    await anna.taps("Stop")
    [on] = await anna.taps("Go on")
    assert on.id == again.id
    assert "set 2 of 2" in on.text
    assert len(await logged(anna)) == 1


async def test_an_exercise_may_be_left_out(stage: Stage) -> None:
    anna = await led(stage)
    await anna.taps("Stop")
    [shown] = await anna.taps("Leave out")
    assert shown.text.startswith("2 of 3")


async def test_what_was_left_out_may_be_done_after_all(stage: Stage) -> None:
    anna = await led(stage)
    await anna.taps("Stop")
    await anna.taps("Leave out")
    [stopped] = await anna.taps("Stop", on=await step(anna))
    [shown] = await anna.taps("Hip thrust after all", on=stopped)
    assert shown.text.startswith("1 of 3 · Hip thrust · set 1 of 2")
    await anna.taps("Hip thrust after all", on=stopped)
    assert "1 of 3 · Hip thrust · set 1 of 2" in (await step(anna)).text


async def test_undo_takes_the_last_set_back_and_the_rest_with_it(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8", "7")
    shown = await anna.taps("Undo", on=await step(anna))
    assert "set 2 of 2" in last_with(shown, "Aim for").text
    await stage.move(seconds=100)
    assert "set 2 of 2" in (await step(anna)).text
    await does(stage, anna, "9")
    assert await logged(anna) == ["Hip thrust: 8, 9 · bodyweight"]


async def test_undo_in_words_takes_back_one_set_too(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8", "8")
    await anna.says("/undo")
    assert "set 2 of 2" in (await step(anna)).text
    await anna.says("/undo")
    assert "set 1 of 2" in (await step(anna)).text
    await anna.taps("Bring it back")
    assert len(await logged(anna)) == 1


async def test_undo_at_the_end_goes_back_into_the_session(stage: Stage) -> None:
    anna = await led(stage)
    end = last_with(await does(stage, anna, *SETS), "All done")
    await anna.taps("Undo", on=end)
    assert "3 of 3" in (await step(anna)).text
    assert "set 2 of 2" in (await step(anna)).text


async def test_on_a_rest_day_it_offers_today_s_session(stage: Stage) -> None:
    anna = await trains(stage, programme="glutes and legs at home", basics=False)
    [offer] = await anna.says("/train")
    assert "Rest day" in offer.text
    [shown] = await anna.taps("Train today", on=offer)
    assert "Warm-up" in shown.text


async def test_how_to_comes_in_its_place_and_goes_back_to_the_set(stage: Stage) -> None:
    anna = await led(stage)
    before = await step(anna)
    [howto] = await anna.taps("How-to", on=before)
    assert howto.id == before.id
    assert "⚠️" in howto.text
    [back] = await anna.taps("Back to the set", on=howto)
    assert back.text == before.text


async def test_a_session_over_midnight_counts_for_the_day_it_began(stage: Stage) -> None:
    anna = await arrives(stage)
    await stage.move(seconds=(datetime(2026, 3, 1, 22, 59, tzinfo=UTC) - SUNDAY_BEFORE).seconds)
    await anna.says("/train")
    await anna.taps("Skip it")
    await does(stage, anna, "8", "8")
    await anna.says("7")
    text = (await anna.says("/history"))[-1].text
    assert "Sun 1 Mar" in text
    assert "2 Mar" not in text
    assert len(await logged(anna)) == 2


async def test_what_was_stopped_or_ended_before_midnight_goes_on_after_it(stage: Stage) -> None:
    anna = await arrives(stage)
    await stage.move(seconds=(datetime(2026, 3, 1, 22, 50, tzinfo=UTC) - SUNDAY_BEFORE).seconds)
    await anna.says("/train")
    await anna.taps("Skip it")
    await does(stage, anna, "8")
    stopped = await anna.taps("Stop", on=await step(anna))
    await stage.move(minutes=15)
    [on] = await anna.taps("Go on", on=stopped[-1])
    assert "set 2 of 2" in on.text
    end = last_with(await does(stage, anna, *SETS[1:]), "All done")
    await anna.taps("Undo", on=end)
    assert "3 of 3" in (await step(anna)).text
    await anna.taps("6", on=await step(anna))
    await stage.move(hours=4)
    await anna.taps("Undo", on=end)
    assert "2 Mar" not in (await anna.says("/history"))[-1].text


async def test_how_many_more_is_asked_in_the_rest(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8", "8")
    resting = await step(anna)
    assert "Hip thrust: how many more could you have done?" in resting.text
    shown = await anna.taps("3+", on=resting)
    assert anna.last_answer == "Noted"
    assert not shown[-1].button("3+")


async def test_somebody_else_s_session_is_out_of_reach(stage: Stage) -> None:
    anna, ben = await led(stage), await led(stage, "Ben")
    shown = await step(ben)
    data = next(b["callback_data"] for row in shown.rows for b in row if b["text"] == "8")
    theirs = (await step(anna)).rows[0][0]["callback_data"].split(":")[1]
    mine = data.split(":")
    await ben.forges(shown, ":".join(["set", theirs, *mine[2:]]))
    assert "out of date" in ben.last_answer
    assert (await anna.says("/history"))[-1].text.startswith("Nothing logged yet")


async def test_in_a_group_it_leads_in_the_private_chat(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/train@repbell_bot", group=True)
    assert any("Warm-up first" in shown.text for shown in await anna.sees())
    assert not any("Warm-up" in shown.text for shown in await anna.sees(group=True))
