"""What was ticked in the onboarding stays ticked when something is typed that it doesn't get.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.test_onboarding import taps_through


async def ticks(stage: Stage, *labels: str, **details: object) -> Someone:
    """Somebody who has just begun, and tapped these one after the other."""
    anna = await stage.person("Anna", **details)
    await anna.says("/start")
    await taps_through(anna, *labels)
    return anna


async def test_days_stay_ticked(stage: Stage) -> None:
    anna = await ticks(stage, "Start gently", "Berlin", "Choose", "Tue", "Sat")
    [again] = await anna.says("sumday soon")
    assert "I didn't get “sumday soon” as days." in again.text
    assert [label for label in again.buttons if "✓" in label] == ["✓ Tue", "✓ Sat"]
    [days] = await anna.taps("Sun", on=again)
    [time] = await anna.taps("That's it", on=days)
    assert "Tue Sat Sun" in time.text


async def test_they_stay_in_german_too(stage: Stage) -> None:
    anna = await ticks(stage, "Sanft", "Berlin", "Auswählen", "Di", "Sa", language_code="de")
    [again] = await anna.says("irgendwann")
    assert "habe ich nicht als Tage verstanden" in again.text
    assert [label for label in again.buttons if "✓" in label] == ["✓ Di", "✓ Sa"]


async def test_one_day_in_words_is_one_more_tick_and_several_are_the_answer(stage: Stage) -> None:
    anna = await ticks(stage, "Start gently", "Berlin", "Choose", "Tue", "Sat")
    [more] = await anna.says("sunday")
    assert [label for label in more.buttons if "✓" in label] == ["✓ Tue", "✓ Sat", "✓ Sun"]
    [time] = [one for one in await anna.says("mon fri") if one.buttons]
    assert "Mon Fri" in time.text


AT_EQUIPMENT = ("Start gently", "Berlin", "Mon Wed Fri", "07:30", "Choose", "Dumbbells", "Bands")


async def test_one_piece_in_words_is_one_more_tick(stage: Stage) -> None:
    anna = await ticks(stage, *AT_EQUIPMENT)
    [more] = await anna.says("kettlebell")
    ticked = [label for label in more.buttons if "✓" in label]
    assert ticked == ["✓ Bands", "✓ Dumbbells", "✓ Kettlebells"]
    [programme] = await anna.taps("That's it", on=more)
    assert "bands, dumbbells, kettlebells" in programme.text


@pytest.mark.parametrize(
    ("said", "has"),
    [
        ("a kettlebell and ankle weights", "bands, ankle weights, dumbbells, kettlebells"),
        ("red and green band, barbell", "bands, dumbbells, barbell"),
        ("only bands", "bands"),
        ("just me", "just me"),
    ],
)
async def test_what_is_typed_is_added_to_the_ticks_unless_it_is_all(
    stage: Stage, said: str, has: str
) -> None:
    anna = await ticks(stage, *AT_EQUIPMENT)
    [programme] = [one for one in await anna.says(said) if one.buttons]
    assert f"07:30 · {has}\n" in programme.text


async def test_equipment_is_added_to_the_ticks_in_german_too(stage: Stage) -> None:
    way = ("Sanft", "Berlin", "Mo Mi Fr", "07:30", "Auswählen", "Kurzhanteln", "Bänder")
    dora = await ticks(stage, *way, language_code="de")
    [more] = await dora.says("Kettlebell")
    assert [label for label in more.buttons if "✓" in label] == [
        "✓ Bänder", "✓ Kurzhanteln", "✓ Kettlebells",
    ]  # fmt: skip
    [programme] = [one for one in await dora.says("nur Bänder") if one.buttons]
    assert "07:30 · Bänder\n" in programme.text


async def test_another_language_does_not_untick_them(stage: Stage) -> None:
    anna = await ticks(stage, "Start gently", "Berlin", "Choose", "Tue", "Sat")
    again = (await anna.says("Deutsch"))[-1]
    assert [label for label in again.buttons if "✓" in label] == ["✓ Di", "✓ Sa"]


@pytest.mark.parametrize(
    ("labels", "said", "stays"),
    [
        (("Something hurts",), "kene", "Knee"),
        (("Something hurts", "More than one", "Knee"), "hipp bone", "✓ Knee"),
        (("Start gently", "Berlin", "Mon Wed Fri", "Choose"), "sevenish", "06:30"),
        (
            ("Start gently", "Berlin", "Mon Wed Fri", "07:30", "Choose", "Bands"),
            "a rope",
            "✓ Bands",
        ),
    ],
)
async def test_so_does_what_else_is_chosen(
    stage: Stage, labels: tuple[str, ...], said: str, stays: str
) -> None:
    anna = await ticks(stage, *labels)
    [again] = await anna.says(said)
    assert f"“{said}”" in again.text
    assert stays in again.buttons


async def test_the_ticks_of_an_old_question_are_not_those_of_the_open_one(stage: Stage) -> None:
    anna = await ticks(stage, "Start gently", "Berlin", "Choose", "Tue")
    old = await anna.last()
    await anna.taps("That's it", on=old)
    await anna.forges(await anna.last(), "setup:days:pick:15")
    [again] = await anna.says("sevenish")
    assert "as a time" in again.text
    assert "07:30" in again.buttons
