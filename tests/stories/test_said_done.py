"""That it was done: recorded where no more was said, asked where it may have gone otherwise."""

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.receipts import confirmed, question, receipt
from tests.stories.test_anna import begins


async def nothing_is_kept(anna: Someone) -> bool:
    return "Nothing logged yet" in (await anna.says("/history"))[-1].text


@pytest.mark.parametrize(
    "text",
    [
        "workout done? not yet",
        "whole session was too hard",
        "did it all wrong",
        "all done in 30 min",
        "i'm done",
        "done but only 2 sets",
    ],
)
async def test_what_may_have_gone_otherwise_is_not_recorded(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    await anna.says(text)
    assert await nothing_is_kept(anna)


async def test_all_but_one_is_one_tap(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("all done but dead bug"))
    assert asked.buttons == ["All but Dead bug", "Yes, all as planned", "Something else"]
    done = confirmed(await anna.taps("All but Dead bug", on=asked))
    assert len(done.splitlines()) == 2
    assert "Dead bug" not in done


async def test_all_but_the_first_keeps_the_note(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("all done but hip thrust // felt heavy")
    done = receipt(await anna.taps("All but"))
    assert len(confirmed([done]).splitlines()) == 2
    assert "📝 felt heavy" in done.text


async def test_as_planned_after_all_keeps_what_was_said_as_a_note(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("all done, felt great")
    done = receipt(await anna.taps("Yes, all as planned"))
    assert len(confirmed([done]).splitlines()) == 3
    assert "📝 felt great" in done.text


@pytest.mark.parametrize(
    "text", ["all done thanks!", "I did everything 💪", "finished the workout"]
)
async def test_courtesy_is_no_question(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    assert len(confirmed(await anna.says(text)).splitlines()) == 3


async def test_beside_other_lines_it_is_still_all_of_it(stage: Stage) -> None:
    anna = await begins(stage)
    done = confirmed(await anna.says("all done\nweight 72.4 kg")).splitlines()
    assert [line.partition(" ·")[0] for line in done][-2:] == ["Dead bug", "Body weight"]
    assert len(done) == 4


async def test_sets_beside_it_ask_whether_the_rest_was_as_planned(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("all done\ndead bug 3x9")
    done = confirmed(await anna.taps("The rest as planned"))
    assert "Dead bug · 3×9" in done
    assert len(done.splitlines()) == 3


@pytest.mark.parametrize("text", ["dead bug done", "did the dead bug", "Dead bug: done"])
async def test_an_exercise_of_the_session_that_was_done_is_recorded(
    stage: Stage, text: str
) -> None:
    anna = await begins(stage)
    assert confirmed(await anna.says(text)).startswith("Dead bug · 2×6")


async def test_one_that_was_not_planned_is_asked(stage: Stage) -> None:
    anna = await begins(stage)
    assert "Bodyweight squat" in question(await anna.says("squats done")).text
    [told] = await anna.says("nothing done")
    assert "training talk" in told.text


async def test_an_edit_to_all_but_one_is_asked_and_leaves_the_log_until_then(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("all done")
    asked = question(await anna.edits(await anna.said(), "all done but dead bug"))
    assert "stays as it was" in asked.text
    await anna.taps("All but Dead bug", on=asked)
    assert "Dead bug" not in (await anna.says("/history"))[-1].text


async def test_done_once_more_is_in_already_and_of_no_other_exercise(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await anna.taps("Done as planned")
    [told] = await anna.says("done")
    assert told.text == "That's logged already."
    assert question(await anna.says("done, and it felt good")).button("Dead bug")


async def test_all_done_once_more_beside_a_weight_and_other_words_saves_nothing(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await anna.taps("Done as planned")
    [told] = await anna.says("weight 70\nall done rest 90")
    assert "stumbled" not in told.text
    assert "70" not in (await anna.says("/history weight"))[-1].text
