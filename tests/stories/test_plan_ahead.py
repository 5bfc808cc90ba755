"""The coming two weeks name what is really to be done: the easier one where that stands in.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.test_anna import begins


async def each_time(person: Someone, label: str = "Next two weeks") -> str:
    """What the preview says of every session."""
    await person.says("/plan")
    [shown] = await person.taps(label)
    return next(line for line in shown.text.splitlines() if " min: " in line)


async def test_the_step_on_the_way_is_named_as_on_the_card(stage: Stage) -> None:
    anna = await begins(stage)
    assert "1 Hip thrust 2 × 8" in (await anna.says("/today"))[-1].text
    assert (await each_time(anna)).endswith(": Hip thrust, Side-lying leg raise, Dead bug")


@pytest.mark.parametrize(
    ("hurts", "said"),
    [
        ("hip thrust 7 knee", ": Glute bridge, Side-lying leg raise, Dead bug"),
        ("dead bug 8 low back", ", Dead bug (rests for now)"),
    ],
)
async def test_so_is_what_takes_its_place_for_a_pain(stage: Stage, hurts: str, said: str) -> None:
    anna = await begins(stage)
    await anna.says(f"/pain {hurts}")
    assert (await each_time(anna)).endswith(said)


async def test_in_german(stage: Stage) -> None:
    dora = await stage.person("Dora", language_code="de")
    await dora.says("/plan mo mi fr 07:30")
    await dora.says("/pain Dead Bug 8 unterer Rücken")
    assert (await each_time(dora, "Nächste zwei Wochen")).endswith(", Dead Bug (ruht gerade)")
