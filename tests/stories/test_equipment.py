"""The person's own bands: their order, a colour that is new, and what “next band” means then."""

from tests.people import Someone
from tests.stage import Stage
from tests.stories.receipts import confirmed, question, receipt
from tests.stories.test_anna import begins
from tests.stories.training_days import asked


async def anna_with_a_pink_band(stage: Stage) -> Someone:
    anna = await begins(stage)
    await anna.says("/log hip thrust 3x12 pink band")
    return anna


async def last_time(anna: Someone, stage: Stage, text: str) -> None:
    await anna.says(f"/log hip thrust {text}")
    await stage.move(days=1)


async def test_a_new_colour_is_recorded_and_asked_about_once(stage: Stage) -> None:
    anna = await begins(stage)
    shown = await anna.says("/log hip thrust 3x12 pink band")
    assert confirmed(shown) == "Hip thrust · 3×12 · pink band"
    [asked] = [message for message in shown if message.button("It isn't mine")]
    assert asked.button("Between yellow and red")
    again = await anna.says("/log hip thrust 3x10 pink band")
    assert not any(message.button("It isn't mine") for message in again)


async def test_its_place_decides_what_the_next_band_is(stage: Stage) -> None:
    anna = await anna_with_a_pink_band(stage)
    [told] = await anna.taps("Between yellow and red")
    assert "yellow, pink, red, green, blue, black" in told.text
    await last_time(anna, stage, "3x12 yellow")
    assert "pink band" in confirmed(await anna.says("/log hip thrust next band"))


async def test_a_place_chosen_twice_or_forged_changes_nothing(stage: Stage) -> None:
    anna = await anna_with_a_pink_band(stage)
    [asked] = [message for message in await anna.sees() if message.button("Stronger than black")]
    for data in ("band:pink:99", "band:lilac:0", "band:pink", "band:pink:x"):
        await anna.forges(asked, data)
        assert "out of date" in anna.last_answer
    await anna.taps("Lighter than yellow", on=asked)
    await anna.forges(asked, "band:pink:5")
    assert "out of date" in anna.last_answer
    assert "pink, yellow, red" in (await anna.last()).text


async def test_somebody_else_s_band_stays_out_of_the_order(stage: Stage) -> None:
    anna = await anna_with_a_pink_band(stage)
    [told] = await anna.taps("It isn't mine")
    assert "stays out" in told.text
    await last_time(anna, stage, "3x12 yellow")
    assert "red band" in confirmed(await anna.says("/log hip thrust next band"))


async def test_bands_named_in_words_are_an_order_too(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/settings equipment bands yellow green; ankle 0.5 1 kg")
    await last_time(anna, stage, "3x12 yellow")
    assert "green band" in confirmed(await anna.says("/log hip thrust next band"))
    await last_time(anna, stage, "3x12 green")
    assert "strongest band" in question(await anna.says("/log hip thrust next band")).text


async def test_targets_climb_only_what_is_there(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/settings equipment bands green")
    await anna.says("/log dead bug 3x12 tempo 4-0-2-0 2s pause")
    [card] = await anna.says("/today")
    assert "yellow" not in card.text


async def test_a_band_of_one_s_own_moves_the_target(stage: Stage) -> None:
    anna = await anna_with_a_pink_band(stage)
    await anna.taps("Between red and green")
    told = receipt(await anna.says("/log side-lying leg raise 3x12 pink band"))
    assert "one step up" in told.text.partition("Next:")[2]


async def test_ben_s_targets_are_in_the_weights_that_he_has(stage: Stage) -> None:
    ben = await begins(stage, "Ben")
    await ben.says("/settings zone New York")
    await ben.says("/settings units lb")
    await ben.says("/settings equipment ankle 1 2 lb")
    [told] = await ben.says("/log dead bug 3x8 1 lb ankle weights")
    target = told.text.partition("Next")[2].splitlines()[0]
    assert "1 lb ankle weight" in target
    assert "kg" not in target
    await stage.move(days=1)
    await ben.says("/plan tue 18:00")
    await ben.says("/today")
    await ben.taps("Done as planned")
    history = (await ben.says("/history dead bug"))[-1].text
    assert history.count("1 lb") == 2, "what was planned is logged as his"


async def test_a_band_that_went_is_said_and_no_progress_is_made_of_it(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/settings equipment bands yellow red")
    await anna.says("/log glute bridge 3x15 red band")
    await anna.says("/settings equipment only bands yellow")
    target, why = asked((await anna.says("/progress glute bridge"))[-1])
    assert target.endswith("yellow band")
    assert why == "what you used last isn't among what you have now: on with yellow band"
    await anna.says("/settings equipment only bands yellow red")
    assert "isn't among" not in (await anna.says("/progress glute bridge"))[-1].text


async def test_where_nothing_as_easy_is_left_it_begins_at_the_bottom(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/settings equipment bands yellow red")
    await anna.says("/log hamstring curl 3x12 yellow band")
    await stage.move(days=2)
    await anna.says("/log hamstring curl 3x12 yellow band")
    await anna.says("/settings equipment only just me")
    target, why = asked((await anna.says("/progress hamstring curl"))[-1])
    assert target == "2 × 6"
    assert "isn't among what you have now" in why
