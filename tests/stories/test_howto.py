"""How an exercise is done, from the chat: by name, by list, from a card, in a group."""

import pytest

from tests.stage import Stage

SAFETY = "Warm up hips and knees first. Light resistance only, no barbell."


async def test_a_how_to_has_its_safety_line_before_the_five_steps(stage: Stage) -> None:
    anna = await stage.person("Anna")
    [howto] = await anna.says("/howto hip thrust with leg extension")
    steps = ["1. Set up.", "2. Thrust.", "3. Extend", "4. Return", "5. Repeat."]
    places = [howto.text.index(part) for part in (SAFETY, *steps)]
    assert places == sorted(places)
    assert "<blockquote expandable>" in howto.html


async def test_mistakes_easier_harder_and_the_rest_turn_in_place_and_back(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/help")
    [howto] = await anna.says("/howto hip thrust with leg extension")
    for label, says in (
        ("Mistakes", "Hips sink while the knees straighten."),
        ("Easier", "Learn the standard hip thrust"),
        ("Harder", "A slower tempo"),
        ("More…", "What resistance should I take?"),
    ):
        [turned] = await anna.taps(label)
        assert turned.id == howto.id
        assert says in turned.text
        [back] = await anna.taps("Back")
        assert back.text == howto.text


async def test_the_easier_exercise_opens_beside_the_first(stage: Stage) -> None:
    anna = await stage.person("Anna")
    [howto] = await anna.says("/howto hip thrust with leg extension")
    await anna.taps("Easier")
    [easier] = await anna.taps("Hip thrust")
    assert easier.id != howto.id
    assert easier.text.startswith("Hip thrust\n")


async def test_without_a_name_every_exercise_is_listed_by_group(stage: Stage) -> None:
    anna = await stage.person("Anna")
    [listed] = await anna.says("/howto")
    assert "Glutes: Glute bridge, Hip thrust" in listed.text
    [howto] = await anna.taps("Dead bug")
    assert howto.text.startswith("Dead bug\n")


@pytest.mark.parametrize("typed", ["hip trust", "HIP-THRUST", "hipthrust"])
async def test_a_name_that_is_nearly_right_is_understood(stage: Stage, typed: str) -> None:
    anna = await stage.person("Anna")
    [howto] = await anna.says(f"/howto {typed}")
    assert howto.text.startswith("Hip thrust\n")


async def test_a_name_that_may_be_several_is_asked(stage: Stage) -> None:
    anna = await stage.person("Anna")
    [asked] = await anna.says("/howto hip")
    assert "Did you mean" in asked.text
    assert len(asked.buttons) > 1
    [howto] = await anna.taps(asked.buttons[1])
    assert howto.text.startswith(asked.buttons[1])


async def test_a_name_that_nothing_is_near_shows_what_there_is(stage: Stage) -> None:
    anna = await stage.person("Anna")
    [told] = await anna.says("/howto <b>handstand & co")
    assert "“<b>handstand & co”" in told.text
    assert told.button("Glute bridge")


async def test_a_log_without_a_name_is_for_the_how_to_opened_within_half_an_hour(
    stage: Stage,
) -> None:
    anna = await stage.person("Anna")
    await anna.says("/howto dead bug")
    await stage.move(minutes=29)
    [receipt] = await anna.says("3x8")
    assert "Dead bug" in receipt.text


async def test_after_half_an_hour_a_log_is_for_the_how_to_no_more(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/howto dead bug")
    await stage.move(minutes=31)
    await anna.says("3x8")
    assert "Dead bug" not in (await anna.says("/history"))[-1].text


async def test_the_how_to_that_was_only_turned_counts_again(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/howto dead bug")
    await stage.move(minutes=25)
    await anna.taps("Mistakes")
    await stage.move(minutes=25)
    [receipt] = await anna.says("3x8")
    assert "Dead bug" in receipt.text


async def test_a_reply_to_a_how_to_logs_its_exercise(stage: Stage) -> None:
    anna = await stage.person("Anna")
    [howto] = await anna.says("/howto dead bug")
    await anna.says("/howto glute bridge")
    [receipt] = await anna.says("3x8", reply_to=howto)
    assert "Dead bug" in receipt.text


async def test_the_session_cards_how_to_shows_its_exercises_and_warm_up(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/today")
    [choice] = await anna.taps("How-to")
    assert choice.button("Hip and knee warm-up")
    for name in choice.buttons:
        part = choice.html.partition(f"<b>{name}</b>")[2]
        assert part.startswith("\n⚠️"), "no steps without the safety line"
        assert part.partition("<blockquote expandable>")[2].startswith("<b>1. ")
    [howto] = await anna.taps(choice.buttons[-1])
    assert howto.text.startswith(choice.buttons[-1])


async def test_in_a_group_the_how_to_answers_there(stage: Stage) -> None:
    anna = await stage.person("Anna")
    ben = await stage.person("Ben")
    bot = stage.playground.world.bot.username
    await anna.says(f"/howto@{bot} hip thrust with leg extension", group=True)
    howto = await anna.last(group=True)
    assert SAFETY in howto.text
    [turned] = await ben.taps("Mistakes", group=True)
    assert turned.id == howto.id
    assert all(shown.raw["from"] != "bot" for shown in await anna.sees())


@pytest.mark.parametrize(
    "data",
    ["howto:no-such", "howto:dead-bug:9", "howto:dead-bug:x", "howtos:1", "howtos:", "howgroup:x"],
)
async def test_a_button_that_leads_nowhere_says_so(stage: Stage, data: str) -> None:
    anna = await stage.person("Anna")
    [howto] = await anna.says("/howto dead bug")
    assert await anna.forges(howto, data) == []
    assert "out of date" in anna.last_answer


async def test_cleo_cannot_open_annas_session(stage: Stage) -> None:
    anna, cleo = await stage.person("Anna"), await stage.person("Cleo")
    [card] = await anna.says("/today")
    data = card.button("How-to")["callback_data"]
    [hers] = await cleo.says("/howto dead bug")
    assert await cleo.forges(hers, data) == []
    assert "out of date" in cleo.last_answer
