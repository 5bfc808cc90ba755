"""Buttons of the onboarding that are old, tapped twice, or forged: none of them does harm."""

import pytest

from tests.people import Shown, Someone
from tests.stage import Stage


@pytest.fixture
def any_tap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets people tap what no longer stands on a message, as a slow phone or a forger does."""
    monkeypatch.setattr("tgbot.playground.people._callback_data", lambda _: Everything())


class Everything:
    """Holds whatever is looked for."""

    def __contains__(self, _: object) -> bool:
        return True


async def answer_to(stage: Stage, person: Someone, message: Shown, data: str) -> str:
    """Taps with any data; what the toast says."""
    body = {"person": person.id, "chat": person.id, "message": message.id, "wait": 0}
    made = await stage.post("tap", body | {"data": data})
    await stage.quiet()
    answer = (await stage.get(f"taps/{made['tap']}"))["answer"]
    return str(answer["text"])


async def test_an_old_button_changes_its_own_answer_and_nothing_else(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    [old] = await anna.taps("Start gently")
    await anna.says("/start")
    await anna.taps("Berlin")
    await anna.taps("Tue Thu")
    await anna.taps("Other", on=old)
    shown = await anna.says("London")
    assert "✓ gently · London · Tue Thu\n" in shown[-1].text
    assert "When shall I remind you?" in shown[-1].text


async def test_a_button_tapped_twice_counts_once(stage: Stage, any_tap: None) -> None:
    anna = await stage.person("Anna")
    [hello] = await anna.says("/start")
    await anna.taps("Start gently")
    await answer_to(stage, anna, hello, "setup:begin:gently")
    question = await anna.last()
    assert question.id == hello.id
    assert "Where are you?" in question.text


@pytest.mark.parametrize(
    "data", ["setup:begin:experienced", "setup:days:0", "setup:programme:first-steps", "setup"]
)
async def test_a_button_of_the_onboarding_changes_nothing_after_it(
    stage: Stage, any_tap: None, data: str
) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    for said in ("gently", "Berlin", "tue", "21:15", "bands", "ok"):
        await anna.says(said)
    assert "settled already" in await answer_to(stage, anna, await anna.last(), data)
    [greeting] = await anna.says("/start")
    assert "Glutes & legs at home, Tue at 21:15" in greeting.text


@pytest.mark.parametrize(
    "data",
    [
        "setup",
        "setup:",
        "setup:begin",
        "setup:begin:slowly",
        "setup:days:0",
        "setup:zone:Europe/Atlantis",
        "setup:zone:../../etc",
        "setup:time:0730",
        "setup:programme:first-steps",
        "setup:sites:7",
        "setup:sites:pick:",
        "setup:nonsense:1",
    ],
)
async def test_a_forged_button_is_out_of_date_and_the_step_stays(
    stage: Stage, any_tap: None, data: str
) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    [zone] = await anna.taps("Start gently")
    assert "out of date" in await answer_to(stage, anna, zone, data)
    assert (await anna.last()).text == zone.text


@pytest.mark.parametrize("data", ["setup:days:-", "setup:days:7", "setup:days:pick", "setup:days"])
async def test_days_that_are_none_are_not_taken(stage: Stage, any_tap: None, data: str) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    await anna.taps("Start gently")
    [days] = await anna.taps("Berlin")
    assert "out of date" in await answer_to(stage, anna, days, data)
    assert (await anna.last()).text == days.text
