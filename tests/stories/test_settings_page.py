"""Every form printed in docs/settings.md is understood."""

import re
from pathlib import Path

from tests.stage import Stage
from tests.stories.arrivals import arrives

PAGE = (Path(__file__).parents[2] / "docs" / "settings.md").read_text("utf-8")
FORMS = re.findall(r"`(/(?:settings|plan) [^`]+)`", PAGE)
CITIES = ("München", "Munich", "Нью-Йорк", "CDMX", "Europe/Lisbon", "UTC+2")


async def test_every_form_of_the_page_is_understood(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/plan mon 07:30")
    assert len({form.split()[1] for form in FORMS if form.startswith("/settings")}) == 14
    for form in (one for one in FORMS if len(one.split()) > 2 or one.startswith("/plan")):
        shown = await anna.says(form)
        assert "Changed" in shown[0].text or "Geändert" in shown[0].text, form


async def test_every_place_of_the_page_is_known(stage: Stage) -> None:
    anna = await arrives(stage)
    assert all(f"`{city}`" in PAGE for city in CITIES)
    for city in (*CITIES, "10:00"):
        [shown] = await anna.says(f"/settings zone {city}")
        assert "Changed" in shown.text or "Which of these" in shown.text, city
