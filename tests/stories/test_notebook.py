"""A page of a notebook sent as it stands: each exercise is read by its own rules, and kept."""

import pytest

from tests.stage import Stage
from tests.stories.receipts import confirmed, question
from tests.stories.test_anna import begins


async def test_a_page_with_a_weight_a_run_and_sets_below_their_names_is_kept_whole(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    await anna.says("weight 73 kg")
    page = "/log 72.4 kg\nyesterday\nhip thrust\n3x12 20kg\n\ndead bug\n- 10\n- 9\n\n"
    assert confirmed(await anna.says(f"{page}ran 5,3 km in 28:10")).splitlines() == [
        "Hip thrust · Sun 1 Mar · 3×12 · 20 kg",
        "Dead bug · Sun 1 Mar · 10, 9 · bodyweight",
        "Run · Sun 1 Mar · 5.3 km · 28:10",
        "Body weight · 72.4 kg",
    ]


async def test_what_can_not_be_read_is_quoted_from_its_own_line(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("/log ran 5,3 km\n\nhip thrust\n3x12\nsame"))
    assert "same" in asked.text


@pytest.mark.parametrize("load", ["22,7 kg", "62.5 kg", "62.4 kg", "60 kg"])
async def test_a_weight_directly_below_sets_is_asked_and_never_a_body_weight_unasked(
    stage: Stage, load: str
) -> None:
    anna = await begins(stage)
    await anna.says("weight 62.6 kg")
    asked = question(await anna.says(f"/log hip thrust 3x8\n{load}"))
    dotted = load.replace(",", ".")
    assert asked.buttons == [f"weight {dotted}", f"hip thrust 3x8 {dotted}", "Something else"]
    assert "Nothing was saved" in asked.text
    trained = confirmed(await anna.taps("hip thrust", on=asked)).splitlines()
    assert trained == [f"Hip thrust · 3×8 · {dotted}"]


async def test_a_weight_above_sets_is_a_body_weight_where_it_can_be_no_load(stage: Stage) -> None:
    anna = await begins(stage)
    question(await anna.says("/log 62.4 kg\ndead bug 3x8"))
    weighed = confirmed(await anna.taps("weight 62.4 kg"))
    assert weighed.splitlines()[-1] == "Body weight · 62.4 kg"
    saved = confirmed(await anna.says("/log 62.1 kg\ndead bug 3x8"))
    assert saved.splitlines()[-1].startswith("Body weight · 62.1 kg")
    question(await anna.says("/log 62.5 kg\ndead bug 3x8"))


async def test_a_weight_below_a_date_is_that_day_s(stage: Stage) -> None:
    anna = await begins(stage)
    assert confirmed(await anna.says("yesterday\nweight 62.4")) == (
        "Body weight · Sun 1 Mar · 62.4 kg"
    )
    page = "/log saturday\nhip thrust 3x8\nweighed 62 kg"
    assert "Sat 28 Feb" in confirmed(await anna.says(page)).splitlines()[-1]
