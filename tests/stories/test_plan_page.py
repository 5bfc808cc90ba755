"""Every form that the page about the plan promises does something, in the order of the page."""

import re
from pathlib import Path

import pytest

from tests.stage import Stage
from tests.stories.arrivals import arrives

PAGE = Path(__file__).parents[2] / "docs" / "plan.md"
FORMS = re.findall(r"^\| `(/[^`]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
NOT_DONE = (
    "don't get",
    "no exercise called",
    "isn't in your plan",
    "Which days?",
    "take its place",
)


def test_the_page_has_forms() -> None:
    assert len(FORMS) >= 12


@pytest.mark.parametrize("form", FORMS)
async def test_a_form_of_the_page_is_understood(stage: Stage, form: str) -> None:
    anna = await arrives(stage)
    await anna.says("/plan glutes at home sun 09:00")
    shown = await anna.says(form)
    assert shown
    assert not any(part in message.text for message in shown for part in NOT_DONE), shown[-1].text
