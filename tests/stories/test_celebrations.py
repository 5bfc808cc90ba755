"""What Telegram has beyond words: quotes that point, a trophy on a record, a party at first,
and moments that each reader sees by their own clock.
"""

from datetime import datetime
from zoneinfo import ZoneInfo

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.led import SETS, does, led
from tests.stories.receipts import question, receipt
from tests.stories.test_anna import begins

PARTY = "5046509860389126442"


async def latest(person: Someone, text: str) -> Shown:
    """The person's own message of that text, as it is now."""
    return next(one for one in reversed(await person.sees()) if one.text == text)


async def test_what_was_not_understood_is_quoted(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("/log hip thrust 3x99999"))
    assert asked.raw["reply"]["text"] == "99999"


async def test_only_the_first_session_ever_has_a_party(stage: Stage) -> None:
    anna = await begins(stage)
    assert receipt(await anna.says("/log hip thrust 3x10 20kg")).raw["effect"] == PARTY
    assert not receipt(await anna.says("/log dead bug 3x8")).raw["effect"]


async def test_what_hurt_too_much_is_not_celebrated(stage: Stage) -> None:
    anna = await begins(stage)
    shown = receipt(await anna.says("/log hip thrust 3x10 20kg, knee 8/10"))
    assert not shown.raw["effect"]
    assert "first time" not in shown.text
    await stage.move(days=1)
    await anna.says("/log glute bridge 3x8 red band")
    await stage.move(days=1)
    record = receipt(await anna.says("/log glute bridge 3x12 red band"))
    assert "🏅" in record.text
    assert (await latest(anna, "/log glute bridge 3x12 red band")).reaction == "🏆"
    await anna.taps("It hurt", on=record)
    await anna.taps("Sharp pain")
    assert "🏅" not in next(one for one in await anna.sees() if one.id == record.id).text
    assert not (await latest(anna, "/log glute bridge 3x12 red band")).reaction


async def test_a_first_session_led_set_by_set_has_one_too_and_only_once(stage: Stage) -> None:
    anna = await led(stage)
    shown = await does(stage, anna, *SETS)
    [party] = [one for one in shown if one.raw["effect"]]
    assert (party.raw["effect"], party.buttons) == (PARTY, [])
    assert "first session" in party.text
    await anna.taps("Undo")
    assert not [one for one in await does(stage, anna, "6") if one.raw["effect"] and one != party]
    await stage.move(days=2)
    await anna.says("/train")
    await anna.taps("Skip it")
    shown = await does(stage, anna, *SETS[:2])
    assert not [one for one in await anna.sees() if one.raw["effect"] and one.id != party.id]


async def test_who_types_the_sets_of_a_first_session_has_it_too(stage: Stage) -> None:
    anna = await led(stage)
    shown: list[Shown] = []
    for number in SETS:
        await stage.move(seconds=91)
        shown = await anna.says(number)
    assert [one.raw["effect"] for one in shown if one.raw["effect"]] == [PARTY]


async def test_a_first_set_with_a_receipt_of_its_own_has_had_its_party(stage: Stage) -> None:
    anna = await led(stage)
    assert PARTY in [one.raw["effect"] for one in await anna.says("8 // felt good")]
    await does(stage, anna, *SETS[1:])
    assert len([one for one in await anna.sees() if one.raw.get("effect")]) == 1


async def test_a_record_has_a_trophy_until_it_is_none_any_more(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log hip thrust 3x10 20kg")
    await stage.move(days=2)
    text = "/log hip thrust 3x12 20kg"
    await anna.says(text)
    assert (await latest(anna, text)).reaction == "🏆"
    await anna.says("/undo")
    assert (await latest(anna, text)).reaction == ""


async def test_when_it_comes_again_is_a_moment_with_the_right_words_for_old_programs(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await anna.taps("Later")
    [said] = [one for one in await anna.taps("1 h") if "back at" in one.text]
    [moment] = [one for one in said.raw["entities"] if one["type"] == "date_time"]
    words = said.text.encode("utf-16-le")[2 * moment["offset"] :][: 2 * moment["length"]]
    berlin = datetime.fromtimestamp(moment["unix_time"], ZoneInfo("Europe/Berlin"))
    assert words.decode("utf-16-le") == f"{berlin:%H:%M}" == "08:30"


async def test_the_heaviest_so_far_is_said_with_its_weight(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log hip thrust 3x10 20kg")
    await stage.move(days=2)
    told = receipt(await anna.says("/log hip thrust 3x10 24kg dumbbell"))
    assert "🏅 Your heaviest so far: 24 kg dumbbell" in told.text.splitlines()
