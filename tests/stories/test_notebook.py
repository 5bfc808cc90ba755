"""A page of a notebook sent as it stands: each exercise is read by its own rules, and kept."""

from tests.stage import Stage
from tests.stories.receipts import confirmed, question
from tests.stories.test_anna import begins


async def test_a_page_with_a_weight_a_run_and_sets_below_their_names_is_kept_whole(
    stage: Stage,
) -> None:
    anna = await begins(stage)
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


async def test_a_plain_weight_beside_sets_is_a_body_weight_only_where_it_can_be_no_load(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    question(await anna.says("/log 60 kg\ndead bug 3x8"))
    await anna.says("/log weight 60.5 kg")
    saved = confirmed(await anna.says("/log 60 kg\ndead bug 3x8"))
    assert saved.splitlines()[-1].startswith("Body weight · 60 kg")
