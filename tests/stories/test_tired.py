"""“I'm tired”, “keine Lust”: less of it, or none, and never a word that shames.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin, a training day; Tuesday is none.
"""

import pytest

from tests.stage import Stage
from tests.stories.test_anna import begins
from tests.stories.test_dora import arrives


@pytest.mark.parametrize(
    "said",
    [
        "I'm tired",
        "no motivation today",
        "so tired",
        "I'm really exhausted today",
        "can't be bothered",
        "I don't feel like training today",
    ],
)
async def test_who_is_tired_is_offered_less_or_none(stage: Stage, said: str) -> None:
    anna = await begins(stage)
    [page] = await anna.says(said)
    assert "Less today, or let it go?" in page.text
    assert page.buttons[:4] == ["Lighter", "11 min", "15 min", "Skip"]
    assert "Skipped" not in page.text
    await anna.taps("Lighter", on=page)
    assert "lighter on purpose" in (await anna.says("/today"))[-1].text


@pytest.mark.parametrize("said", ["no time today", "I didn't have time", "had no time"])
async def test_who_has_no_time_may_skip_by_a_tap(stage: Stage, said: str) -> None:
    anna = await begins(stage)
    [page] = await anna.says(said)
    assert "A short one, or let it go?" in page.text
    [skipped] = await anna.taps("Skip", on=page)
    assert "Skipped. Happens." in skipped.text
    assert "nothing is lost" in (await anna.says(said))[-1].text


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("ich bin müde", "Heute weniger, oder auslassen?"),
        ("keine Lust", "Heute weniger, oder auslassen?"),
        ("habe heute gar keine Lust aufs Training", "Heute weniger, oder auslassen?"),
        ("hatte keine Zeit", "Etwas Kurzes, oder auslassen?"),
    ],
)
async def test_a_german_too(stage: Stage, said: str, word: str) -> None:
    dora = await arrives(stage)
    [page] = await dora.says(said)
    assert word in page.text
    assert page.buttons[:4] == ["Leichter", "11 min", "15 min", "Auslassen"]


@pytest.mark.parametrize(
    ("said", "word"),
    [
        ("I'm tired", "Then rest well; that's training, too."),
        ("no motivation today", "Then rest well; that's training, too."),
        ("had no time", "That happens, and nothing is lost by it."),
    ],
)
async def test_on_a_rest_day_it_is_a_warm_line(stage: Stage, said: str, word: str) -> None:
    anna = await begins(stage)
    await stage.move(days=1)
    [told] = await anna.says(said)
    assert told.text == f"{word}\nToday is a rest day. The next session is Wed 4 Mar, 07:30."


async def test_a_german_on_a_rest_day(stage: Stage) -> None:
    dora = await arrives(stage)
    await stage.move(days=1)
    [told] = await dora.says("keine Lust")
    assert told.text.startswith("Dann ruh dich gut aus; auch das ist Training.\nHeute ist Ruhetag.")


async def test_after_the_session_it_is_a_warm_line_too(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("all done")
    [told] = await anna.says("I'm tired")
    assert told.text == "Then rest well; that's training, too."
    cleo = await stage.person("Cleo")
    assert "rest well" in (await cleo.says("I'm tired"))[-1].text, "without a plan, too"
