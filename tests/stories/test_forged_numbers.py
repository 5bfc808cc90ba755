"""A button's data with a number that no database holds is out of date, and nothing breaks."""

import pytest

from tests.stage import Stage
from tests.stories.test_anna import begins

VERBS = (
    "done",
    "less",
    "start",
    "train",
    "set",
    "led",
    "one",
    "later",
    "skip",
    "unskip",
    "howtos",
    "whys",
    "hurts",
)
NUMBERS = ("9" * 23, "9223372036854775808", "9" * 18, "-1", "٣", "²", "")


@pytest.mark.parametrize("verb", VERBS)
async def test_a_number_that_no_database_holds_is_a_button_out_of_date(
    stage: Stage, verb: str
) -> None:
    anna = await begins(stage)
    shown = await anna.last()
    for number in NUMBERS:
        assert await anna.forges(shown, f"{verb}:{number}") == []
        assert "out of date" in anna.last_answer, number
    assert (await anna.last()).text == shown.text


async def test_a_page_of_a_how_to_that_no_number_holds_is_a_button_out_of_date(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    [shown] = await anna.says("/howto hip thrust")
    for number in NUMBERS[:-1]:
        assert await anna.forges(shown, f"howto:hip-thrust:{number}") == []
        assert "out of date" in anna.last_answer, number
