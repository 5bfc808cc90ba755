"""It hurts: what stops, what is done instead, what brings it back, and who may see it."""

from datetime import datetime

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.forging import forge
from tests.stories.test_anna import begins
from tests.stories.training_days import (
    FULL,
    SUNDAY_BEFORE,
    asked,
    card_of,
    everywhere,
    newest,
    trains,
)

RED_LOG = "3x8 pain 6/10 knee"


@pytest.fixture
def story_begins() -> datetime:
    return SUNDAY_BEFORE


async def pain_free_session(stage: Stage, person: Someone) -> str:
    """The next session done as planned, without a word of pain: its receipt."""
    card = await card_of(stage, person)
    assert "1 Hip thrust 2 × " in card.text
    said = await person.taps("Done as planned")
    return newest(said, "Next:").text


async def test_pain_of_six_stops_it_and_every_card_says_what_brings_it_back(stage: Stage) -> None:
    anna = await trains(stage)
    card = await card_of(stage, anna)
    [receipt] = [m for m in await anna.says(RED_LOG, reply_to=card) if "knee 6/10" in m.text][-1:]
    assert "Stop here for today" in receipt.text
    assert "Sharp pain: stop" in receipt.text
    assert receipt.button("Call it a day")
    assert "Next: Hip thrust, 2 × 8" in receipt.text
    _, reason = asked(receipt)
    assert "bring it back" in reason
    assert "doctor or physio look at your knee" in reason
    [progress] = await anna.says(f"/progress {FULL}")
    assert asked(progress) == asked(receipt)
    reminder = await card_of(stage, anna)
    assert "1 Hip thrust 2 × " in reminder.text
    assert asked(reminder)[0] == asked(receipt)[0]
    assert await everywhere(anna) == {asked(reminder)}


async def test_of_pain_on_a_day_that_is_over_nobody_is_told_to_stop_today(stage: Stage) -> None:
    anna = await trains(stage)
    late = f"yesterday hip thrust {RED_LOG}"
    receipt = [m for m in await anna.says(late) if "knee 6/10" in m.text][-1]
    assert "for today" not in receipt.text
    assert "too much pain to go on with. If it is still there, please see a doctor" in receipt.text


async def test_two_pain_free_sessions_over_a_week_bring_it_back_one_step_lower(
    stage: Stage,
) -> None:
    anna = await trains(stage)
    for _ in range(5):
        card = await card_of(stage, anna)
        sets, reps = asked(card)[0].partition(" · ")[0].split(" × ")
        done = [int(reps)] * (int(sets) - 1) + [int(reps) + 3]
        await anna.says(", ".join(map(str, done)), reply_to=card)
    card = await card_of(stage, anna)
    assert asked(card)[0] == "3 × 13"
    await anna.says(RED_LOG, reply_to=card)
    told = [await pain_free_session(stage, anna) for _ in range(3)]
    assert "one more pain-free session" in told[0]
    # The second comes five days after the stop, the third seven.
    assert "one more pain-free session" in told[1]
    assert "pain-free again" in told[2]
    back = await card_of(stage, anna)
    assert f"1 {FULL} 2 × " in back.text
    assert asked(back)[0] == "2 × 13"
    assert await everywhere(anna) == {asked(back)} == {asked(told[2])}


async def test_before_the_next_session_two_taps_say_how_it_is_now(stage: Stage) -> None:
    anna = await trains(stage)
    card = await card_of(stage, anna)
    await anna.says(RED_LOG, reply_to=card)
    card = await card_of(stage, anna)
    [how] = await anna.taps("How does it feel now", on=card)
    assert how.buttons == ["No pain", "A little", "Noticeably", "A lot"]
    said = await anna.taps("Noticeably", on=how)
    assert "nothing rises today" in newest(said, "Noted").text
    assert newest(said, "1 Hip thrust").button("How does it feel now") is None
    assert "4/10" in (await anna.says("/history"))[-1].text
    await anna.taps("A lot", on=how)
    history = (await anna.says("/history"))[-1].text
    assert "6/10" in history
    assert "4/10" not in history


async def test_what_is_said_before_a_session_is_no_pain_free_session_but_may_spoil_one(
    stage: Stage,
) -> None:
    anna = await trains(stage)
    await anna.says(RED_LOG, reply_to=await card_of(stage, anna))
    await card_of(stage, anna)
    await anna.taps("How does it feel now")
    await anna.taps("No pain")
    card = await card_of(stage, anna)
    assert "2 more pain-free sessions" in card.text
    await anna.taps("How does it feel now")
    await anna.taps("Noticeably")
    spoiled = newest(await anna.taps("Done as planned", on=card), "Next:")
    assert "2 more pain-free sessions" in spoiled.text
    assert "one more pain-free session" in await pain_free_session(stage, anna)


async def test_pain_is_felt_by_todays_card_before_anything_is_done(stage: Stage) -> None:
    anna = await trains(stage)
    card = await card_of(stage, anna)
    said = await anna.says(f"/pain {FULL} 6 left knee")
    changed = newest(said, "1 Hip thrust 2 × ")
    assert changed.id == card.id
    receipt = newest(said, "Stop here")
    assert "left knee 6/10" in receipt.text
    [enough] = [m for m in await anna.taps("Call it a day") if "Good call" in m.text]
    assert "Next session: Wed 4 Mar" in enough.text
    assert "Skipped" in (await anna.says("/today"))[-1].text
    [howto] = await anna.taps("Show the easier version", on=receipt)
    assert "Hip thrust" in howto.text


async def test_what_has_no_easier_version_rests_until_two_days_without_pain(stage: Stage) -> None:
    anna = await trains(stage, programme="glutes and legs at home")
    await card_of(stage, anna)
    said = await anna.says("/pain dead bug 6 low back")
    receipt = newest(said, "Stop here")
    assert "it rests after that pain" in receipt.text
    assert "Until then, where it doesn't hurt: Lie with both feet on the floor" in receipt.text
    rested = []
    for _ in range(3):
        card = await card_of(stage, anna)
        rested.append("3 Dead bug · rests for now" in card.text)
        await anna.taps("How does it feel now", on=card)
        await anna.taps("No pain")
    assert rested == [True, True, True]
    back = await card_of(stage, anna)
    assert "3 Dead bug 2 × 6 each side" in back.text
    assert "pain-free again" in back.text


async def test_it_hurt_on_a_session_card_asks_which_how_much_and_where(stage: Stage) -> None:
    anna = await trains(stage, programme="glutes and legs at home")
    await card_of(stage, anna)
    await anna.taps("More")
    [which] = await anna.taps("It hurt")
    assert which.buttons == [FULL, "Side-lying leg raise", "Dead bug", "None of these"]
    [much] = await anna.taps("Side-lying", on=which)
    assert much.buttons == ["A little", "Noticeably", "A lot", "Sharp pain"]
    where = newest(await anna.taps("Sharp pain", on=much), "Where?")
    assert where.buttons[-1] == "Elsewhere"
    said = await anna.taps("Hip", on=where)
    receipt = newest(said, "Stop here")
    assert "sharp hip pain" in receipt.text
    assert "Side-lying leg raise" in receipt.text
    await anna.taps("Undo", on=receipt)
    assert "2 Side-lying leg raise 2 × 8" in (await anna.says("/today"))[-1].text


async def test_it_hurt_on_a_receipt_of_several_asks_of_which(stage: Stage) -> None:
    anna = await trains(stage, programme="glutes and legs at home")
    await card_of(stage, anna)
    done = newest(await anna.taps("Done as planned"), "Next:")
    [which] = await anna.taps("It hurt", on=done)
    [much] = await anna.taps("Dead bug", on=which)
    where = newest(await anna.taps("Noticeably", on=much), "Where?")
    said = await anna.taps("Low back", on=where)
    receipt = next(message for message in said if message.id == done.id)
    dead_bug = receipt.text.partition("✓ Dead bug")[2]
    assert "low back 4/10" in dead_bug
    assert "nothing rises" in dead_bug
    assert "low back" not in receipt.text.partition("✓ Dead bug")[0]


async def test_a_day_skipped_for_pain_can_say_what_hurts(stage: Stage) -> None:
    anna = await trains(stage)
    await card_of(stage, anna)
    await anna.taps("Skip")
    why = newest(await anna.taps("Pain"), "Then leave it be")
    [much] = await anna.taps("Say what hurts", on=why)
    await anna.taps("A lot", on=much)
    await anna.taps("Knee")
    assert "1 Hip thrust 2 × " in (await card_of(stage, anna)).text


async def test_in_words_any_order_will_do_and_what_is_missing_is_asked(stage: Stage) -> None:
    anna = await trains(stage)
    [which] = await anna.says("/pain 6/10 in my left knee")
    said = await anna.taps(FULL, on=which)
    assert "left knee 6/10" in newest(said, "Stop here").text
    [much] = await anna.says("/pain hip thrust")
    assert "Hip thrust: how much" in much.text
    [unknown] = await anna.says("/pain blorb 4")
    assert "blorb" in unknown.text
    assert unknown.button("None of these")
    [calm] = await anna.taps("None of these", on=unknown)
    assert "the plan stays as it is" in calm.text


async def test_a_little_pain_is_noted_and_stops_nothing(stage: Stage) -> None:
    anna = await trains(stage)
    card = await card_of(stage, anna)
    before = asked(card)
    said = await anna.says(f"/pain {FULL} 2 knee")
    assert "Stop here" not in newest(said, "knee 2/10").text
    assert await everywhere(anna) == {before}


async def test_the_third_stop_takes_it_off_and_only_the_person_takes_it_back(stage: Stage) -> None:
    anna = await trains(stage)
    for _ in range(2):
        await card_of(stage, anna)
        await anna.says(f"/pain {FULL} 7 knee")
    await card_of(stage, anna)
    said = await anna.says(f"/pain {FULL} 7 knee")
    assert "three times in two months" in newest(said, "Stop here").text
    card = (await anna.says("/today"))[-1]
    assert "rests" in card.text
    assert card.button("Done as planned") is None
    [sure] = await anna.taps("Take it back", on=card)
    assert "doctor or physio first" in sure.text
    assert "rests" in (await anna.says("/today"))[-1].text
    await anna.taps("Yes, take it back", on=sure)
    card = (await anna.says("/today"))[-1]
    assert "1 Hip thrust 2 × 8" in card.text
    await anna.taps("Yes, take it back", on=sure)
    assert anna.last_answer == "That one is on your plan."


async def test_a_week_of_pain_does_not_break_the_streak(stage: Stage) -> None:
    anna, ben = await trains(stage), await trains(stage, "Ben")
    for person in (anna, ben):
        await person.says("/log hip thrust 3x8")
    await stage.move(days=7)
    await anna.says("/pain hip thrust 7 hip")
    await stage.move(days=7)
    kept = await anna.says("/log hip thrust 3x8")
    lost = await ben.says("/log hip thrust 3x8")
    assert "2 weeks running" in newest(kept, "Next:").text
    assert "weeks running" not in newest(lost, "Next:").text


async def test_a_caution_from_the_start_works_from_the_first_target(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    await anna.taps("Something hurts")
    await anna.taps("Knee")
    await anna.says("/plan hip thrust finisher mon wed fri 07:30")
    card = await card_of(stage, anna)
    assert "1 Hip thrust 2 × 8" in card.text
    assert "you named your knee" in asked(card)[1]
    assert "doctor or physio before the Hip thrust with leg extension" in card.text
    assert card.button("I have the basics") is None


async def test_cleo_cannot_answer_for_anna_and_forged_taps_change_nothing(stage: Stage) -> None:
    anna, cleo = await trains(stage), await trains(stage, "Cleo")
    card = await card_of(stage, anna)
    receipt = newest(await anna.says("3x8", reply_to=card), "Next:")
    data = receipt.button("It hurt")
    assert data is not None
    hers = (await cleo.says("/today"))[-1]
    await forge(stage, cleo, hers, data["callback_data"])
    for forged in ("ouch:6", "ouch:9", "site:knee", f"painof:{'x' * 40}", "now:", "nowis:6:no"):
        await forge(stage, cleo, hers, forged)
    for forged in ("takeback:dead-bug:yes", "whys:999999", "hurts:abc", "why:nothing"):
        await forge(stage, cleo, hers, forged)
    assert "/10" not in (await anna.says("/history"))[-1].text
    assert "/10" not in (await cleo.says("/history"))[-1].text


@pytest.mark.parametrize(
    "text", ["my knee hurts", "my back hurts", "left knee 6", "knee pain 4/10", "it hurts"]
)
async def test_pain_in_plain_words_is_heard(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    [asked] = await anna.says(text)
    assert "good at training talk only" not in asked.text
    assert "exercise" in asked.text.lower() or "hurt" in asked.text.lower()
    assert asked.buttons


@pytest.mark.parametrize("text", ["leg day tomorrow", "12", "3x12 red, knee 3/10", "no pain"])
async def test_what_is_no_complaint_is_taken_for_none(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    await anna.says("/howto hip thrust")
    shown = await anna.says(text)
    assert not any("In which exercise" in message.text for message in shown)
