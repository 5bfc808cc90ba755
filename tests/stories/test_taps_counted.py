"""How many taps the common jobs take, counted as a person makes them, and printed.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

import sys
from collections.abc import Awaitable, Callable

import pytest

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.arrivals import arrives
from tests.stories.led import SETS, does, step, taps_number
from tests.stories.test_anna import begins
from tests.stories.training_days import newest


class Thumb:
    """Taps in somebody's place, and counts."""

    def __init__(self, person: Someone) -> None:
        self._person = person
        self.taps = 0

    async def on(self, shown: Shown, label: str) -> list[Shown]:
        self.taps += 1
        return await self._person.taps(label, on=shown)


async def reminded(stage: Stage) -> tuple[Someone, Shown, Thumb]:
    anna = await begins(stage)
    await stage.next_reminder()
    return anna, await anna.last(), Thumb(anna)


async def history(person: Someone) -> str:
    return (await person.says("/history"))[-1].text


def printed(job: str, taps: int, most: int, capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        sys.stdout.write(f"\n{job}: {taps} (at most {most})")
    assert taps <= most


async def test_from_the_reminder_to_logged(
    stage: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    anna, card, thumb = await reminded(stage)
    await thumb.on(card, "Done as planned")
    assert (await history(anna)).count("4 Mar") >= 1
    printed("from the reminder to logged", thumb.taps, 1, capsys)


async def test_something_else_than_planned(
    stage: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    anna, card, thumb = await reminded(stage)
    [which] = await thumb.on(card, "One less")
    await thumb.on(which, "Dead bug")
    assert "6, 5" in await history(anna)
    printed("something else than planned, by taps", thumb.taps, 2, capsys)


async def test_something_else_in_one_line(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    anna, card, thumb = await reminded(stage)
    await anna.says("12 12 11 red", reply_to=card)
    assert "12, 12, 11" in await history(anna)
    printed("something else than planned, in one line", thumb.taps, 0, capsys)


async def test_another_training_day(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    anna = await begins(stage)
    [panel] = await anna.says("/plan")
    thumb = Thumb(anna)
    [days] = await thumb.on(panel, "Days")
    [without] = await thumb.on(days, "✓ Wed")
    [changed] = await thumb.on(without, "Thu")
    assert "Mon Thu Fri" in changed.text
    printed("another training day", thumb.taps, 3, capsys)


async def test_put_off(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    _, card, thumb = await reminded(stage)
    [page] = await thumb.on(card, "Later")
    await thumb.on(page, "10 min")
    assert (await stage.move(minutes=11)).reminders == 1
    printed("put off", thumb.taps, 2, capsys)


async def test_skipped_with_a_reason(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    _, card, thumb = await reminded(stage)
    [page] = await thumb.on(card, "Skip")
    [skipped] = await thumb.on(page, "Tired")
    assert "Skipped" in skipped.text
    printed("skipped, and why", thumb.taps, 2, capsys)


async def test_moved_to_another_day(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    _, card, thumb = await reminded(stage)
    [more] = await thumb.on(card, "More")
    [days] = await thumb.on(more, "Another day")
    [moved] = await thumb.on(days, "Thu 5 Mar")
    assert "Moved to Thu 5 Mar" in moved.text
    printed("moved to another day", thumb.taps, 3, capsys)


async def test_one_exercise_swapped(stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
    anna = await begins(stage)
    [panel] = await anna.says("/plan")
    thumb = Thumb(anna)
    [listed] = await thumb.on(panel, "Exercises")
    [part] = await thumb.on(listed, "Side-lying leg raise")
    changed = await thumb.on(part, "Glute bridge")
    assert "Glute bridge" in newest(changed, "Changed").text
    printed("one exercise swapped", thumb.taps, 3, capsys)


async def cards_of_the_day(anna: Someone) -> dict[str, Shown]:
    """Each card that names exercises, as a day with a plan brings them."""
    await anna.says("/plan wed 07:30")
    [rest] = await anna.says("/today")
    found = {"rest day": rest, "session card": (await anna.taps("Train today"))[-1]}
    card = found["session card"]
    for page in ("More", "One less", "Later", "Skip"):
        [found[f"page {page}"]] = await anna.taps(page, on=card)
        await anna.taps("Back", on=found[f"page {page}"])
    found["why"] = (await anna.says("/progress dead bug"))[-1]
    found["why"] = (await anna.taps("Why", on=found["why"]))[-1]
    found["skipped one"] = (await anna.taps("Tired", on=(await anna.taps("Skip", on=card))[0]))[0]
    return found


async def cards_of_the_log(anna: Someone) -> dict[str, Shown]:
    """Each card that tells what was done."""
    found = {"receipt": newest(await anna.says("/log dead bug 2x8"), "Next:")}
    both = "glute bridge 2x8\ndead bug 2x6"
    found["receipt of two"] = newest(await anna.says(both), "Next:")
    found["receipt of a stop"] = newest(await anna.says("dead bug 2x6, pain 7/10 back"), "Stop")
    for command in ("week", "history", "history dead bug", "progress", "progress dead bug"):
        found[command] = (await anna.says(f"/{command}"))[-1]
    found["what may be logged"] = (await anna.says("/log"))[-1]
    found["own target"] = (await anna.says("/progress glute bridge"))[-1]
    found["own target"] = (await anna.taps("own target", on=found["own target"]))[-1]
    return found


async def cards_of_the_plan(anna: Someone) -> dict[str, Shown]:
    """Each card that shows what is planned."""
    [plan] = await anna.says("/plan")
    found = {"plan": plan}
    [found["two weeks"]] = await anna.taps("Next two weeks", on=plan)
    [found["exercises"]] = await anna.taps("Exercises", on=plan)
    [found["one exercise"]] = await anna.taps("Dead bug", on=found["exercises"])
    return found


@pytest.mark.parametrize("of", [cards_of_the_day, cards_of_the_log, cards_of_the_plan])
async def test_how_an_exercise_goes_from_any_card(
    stage: Stage,
    capsys: pytest.CaptureFixture[str],
    of: Callable[[Someone], Awaitable[dict[str, Shown]]],
) -> None:
    anna = await begins(stage)
    for name, shown in (await of(anna)).items():
        thumb = Thumb(anna)
        howto = (await thumb.on(shown, "How-to"))[-1]
        steps = howto.text.partition("1. ")[2]
        assert "2. " in steps, name
        assert "⚠️" in howto.text, name
        printed(f"how an exercise goes, from the {name}", thumb.taps, 1, capsys)


async def test_how_an_exercise_goes_from_each_step_of_a_session(
    stage: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    anna = await arrives(stage)
    [shown] = await anna.says("/train")

    async def looked_up(name: str, of: str, shown: Shown) -> None:
        thumb = Thumb(anna)
        howto = (await thumb.on(shown, "How-to"))[-1]
        assert of in howto.text
        assert "2. " in howto.text.partition("1. ")[2], name
        printed(f"how an exercise goes, from the {name}", thumb.taps, 1, capsys)
        if howto.button("Back to the set"):
            [back] = await anna.taps("Back to the set", on=howto)
            assert back.text == shown.text

    await looked_up("warm-up drill", "Hip and knee warm-up", shown)
    await anna.taps("Skip it")
    await looked_up("set", "Hip thrust", await step(anna))
    await taps_number(anna, "8")
    await looked_up("rest", "Hip thrust", await step(anna))
    await anna.taps("Stop", on=await step(anna))
    await looked_up("session that was stopped", "Hip thrust", await step(anna))
    await anna.taps("Go on", on=await step(anna))
    await does(stage, anna, *SETS[1:-1])
    await looked_up("rest before another exercise", "Dead bug", await step(anna))
    await stage.move(seconds=91)
    [over] = [one for one in await taps_number(anna, "6") if one.button("Undo")]
    await looked_up("session that is over", "Dead bug", over)


async def test_the_how_to_of_a_receipt_is_of_what_was_done_and_of_what_comes_next(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    receipt = newest(await anna.says("dead bug 2x8"), "Next:")
    assert (await anna.taps("How-to", on=receipt))[-1].text.startswith("Dead bug")
    await anna.says("/pain hip thrust 7 knee")
    receipt = newest(await anna.says("/log hip thrust 2x8"), "Next:")
    both = (await anna.taps("How-to", on=receipt))[-1].text
    assert "Hip thrust\n" in both
    assert "Glute bridge\n" in both
