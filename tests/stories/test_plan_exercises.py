"""One's own programme: exercises added, left out and swapped, by taps and in words.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

import re

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.arrivals import arrives
from tests.stories.forging import forge

SIDE, BUG, BRIDGE = "Side-lying leg raise", "Dead bug", "Glute bridge"


async def with_plan(stage: Stage, words: str = "glutes at home mon wed fri 18:00") -> Someone:
    anna = await arrives(stage)
    await anna.says(f"/plan {words}")
    return anna


async def exercises(person: Someone) -> list[str]:
    """The exercises of today's card, as they are numbered."""
    card = (await person.says("/today"))[-1]
    found = re.findall(r"^(?:✓ )?\d ([A-Z][^·\n\d]*)", card.text, re.MULTILINE)
    return [name.strip() for name in found]


async def test_in_words_one_is_added_left_out_and_swapped(stage: Stage) -> None:
    anna = await with_plan(stage)
    assert (await exercises(anna))[1:] == [SIDE, BUG]
    [added] = [m for m in await anna.says("/plan add bodyweight squat") if "Changed" in m.text]
    assert "Dead bug, Bodyweight squat" in added.text
    await anna.says("/plan remove dead bug")
    assert (await exercises(anna))[1:] == [SIDE, "Bodyweight squat"]
    await anna.says("/plan swap side-lying leg raise for glute bridge")
    assert (await exercises(anna))[1:] == [BRIDGE, "Bodyweight squat"]
    shown = await anna.says("/plan")
    assert "Mon Wed Fri 18:00" in shown[-1].text


async def test_a_name_that_holds_the_joining_word_is_understood(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/plan swap hip thrust with leg extension with glute bridge")
    assert await exercises(anna) == [BRIDGE, SIDE, BUG]


async def test_one_that_stands_in_the_plan_already_takes_the_place_of_both(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/plan swap side-lying leg raise for dead bug")
    assert (await exercises(anna))[1:] == [BUG]


async def test_by_taps_a_swap_offers_what_fits_and_the_card_of_today_follows(stage: Stage) -> None:
    anna = await with_plan(stage)
    [card] = await anna.says("/today")
    await anna.says("/plan")
    [listed] = await anna.taps("Exercises")
    assert BUG in listed.buttons
    [part] = await anna.taps(SIDE, on=listed)
    offered = [label for label in part.buttons if label.startswith("↔")]
    assert f"↔ {BRIDGE}" in offered
    assert f"↔ {BUG}" not in offered, "it is in the plan already"
    shown = await anna.taps(f"↔ {BRIDGE}", on=part)
    assert any("Changed" in message.text for message in shown)
    changed = next(message for message in shown if message.id == card.id)
    assert f"2 {BRIDGE} 2 × " in changed.text
    assert SIDE not in changed.text


async def test_it_goes_back_to_what_the_author_made(stage: Stage) -> None:
    anna = await with_plan(stage)
    before = await exercises(anna)
    await anna.says("/plan remove dead bug")
    await anna.says("/plan add bodyweight squat")
    await anna.says("/plan")
    await anna.taps("Exercises")
    await anna.taps("As it was made")
    assert await exercises(anna) == before
    await anna.says("/plan")
    [listed] = await anna.taps("Exercises")
    assert listed.button("As it was made") is None


async def test_another_programme_tried_for_a_while_loses_nothing(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/plan remove dead bug")
    mine = await exercises(anna)
    await anna.says("/plan first steps")
    assert BUG in await exercises(anna)
    await anna.says("/plan glutes at home 17:00")
    assert await exercises(anna) == mine


async def test_a_typed_name_answers_what_comes_on_top(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/plan")
    await anna.taps("Exercises")
    await anna.taps("Add one")
    await anna.says("bodyweight squat")
    assert (await exercises(anna))[-1] == "Bodyweight squat"
    await anna.says("/plan")
    await anna.taps("Exercises")
    await anna.says("remove dead bug")
    assert BUG not in await exercises(anna)


SWAPPED = [
    "/plan replace hip thrust with glute bridge",
    "/plan swap hip thrust for glute bridge",
    "/plan glute bridge instead of hip thrust",
    "replace hip thrust with glute bridge",
    "swap hip thrust for glute bridge in my plan",
    "/plan ersetze hip thrust durch glute bridge",
    "tausche Hip Thrust gegen Glute Bridge aus",
    "Hip Thrust durch Glute Bridge ersetzen",
    "/plan Glute Bridge statt Hip Thrust",
]


@pytest.mark.parametrize("said", SWAPPED)
async def test_a_swap_however_it_is_said_and_back_by_a_tap(stage: Stage, said: str) -> None:
    anna = await with_plan(stage)
    before = await exercises(anna)
    await anna.says(said)
    assert await exercises(anna) == [BRIDGE, SIDE, BUG]
    await anna.taps("As before")
    assert await exercises(anna) == before


@pytest.mark.parametrize(
    ("said", "mine"),
    [
        ("füge Glute Bridge zum Plan hinzu", [SIDE, BUG, BRIDGE]),
        ("Glute Bridge in den Plan aufnehmen", [SIDE, BUG, BRIDGE]),
        ("/plan Glute Bridge dazu", [SIDE, BUG, BRIDGE]),
        ("nimm Dead Bug aus dem Plan", [SIDE]),
        ("Dead Bug aus meinem Plan streichen", [SIDE]),
        ("/plan lass Dead Bug weg", [SIDE]),
        ("take dead bug out of my plan", [SIDE]),
        ("add glute bridge", [SIDE, BUG, BRIDGE]),
    ],
)
async def test_more_and_less_in_both_languages(stage: Stage, said: str, mine: list[str]) -> None:
    anna = await with_plan(stage)
    await anna.says(said)
    assert (await exercises(anna))[1:] == mine
    assert (await anna.last()).button("How-to")


async def test_undo_after_a_change_is_of_the_change_and_not_of_the_log(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("hip thrust 2x8")
    await anna.says("/plan remove dead bug")
    [plan, *_] = [one for one in await anna.says("undo") if "Changed" in one.text]
    assert BUG in plan.text
    assert "2×8" in (await anna.says("/history"))[-1].text
    await anna.says("undo")
    assert "2×8" not in (await anna.says("/history"))[-1].text


async def test_the_way_back_is_of_its_programme_only(stage: Stage) -> None:
    anna = await with_plan(stage)
    shown = await anna.says("/plan remove dead bug")
    [old] = [one for one in shown if one.button("As before")]
    await anna.says("/plan first steps")
    await anna.taps("As before", on=old)
    assert "out of date" in anna.last_answer


async def test_one_that_is_not_wanted_is_asked_about(stage: Stage) -> None:
    anna = await with_plan(stage)
    for said in (
        "I don't want dead bugs anymore",
        "ich mag Dead Bugs nicht",
        "remove dead bug please",
    ):
        [part] = await anna.says(said)
        assert part.button("Leave it out")
    assert BUG in await exercises(anna)


async def test_a_swap_for_what_is_not_in_the_plan_is_one_tap(stage: Stage) -> None:
    anna = await with_plan(stage)
    [asked] = await anna.says("/plan swap plank for glute bridge")
    assert asked.text.startswith("plank isn't in your plan")
    await anna.taps("Dead bug", on=asked)
    assert (await exercises(anna))[1:] == [SIDE, BRIDGE]


@pytest.mark.parametrize("said", ["replace sugar with honey", "swap red band for green band"])
async def test_a_swap_of_other_things_is_talk(stage: Stage, said: str) -> None:
    anna = await with_plan(stage)
    assert "training talk" in (await anna.says(said))[-1].text


async def test_add_to_plan_stands_on_each_how_to(stage: Stage) -> None:
    anna = await with_plan(stage)
    [howto] = await anna.says("/howto glute bridge")
    await anna.taps("Add to plan", on=howto)
    assert anna.last_answer == "Added to your plan"
    assert (await exercises(anna))[-1] == BRIDGE
    await anna.taps("Add to plan", on=howto)
    assert anna.last_answer == "That one is in your plan already"
    assert (await exercises(anna)).count(BRIDGE) == 1


async def test_without_a_plan_the_days_are_asked_first(stage: Stage) -> None:
    anna = await arrives(stage)
    [asked] = await anna.says("/plan add dead bug")
    assert "Which days?" in asked.text


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("add blorb", "no exercise called “blorb”"),
        ("add hip and knee warm-up", "no exercise called"),
        ("remove glute bridge", "isn't in your plan"),
        ("remove blorb", "isn't in your plan"),
        ("swap blorb for glute bridge", "isn't in your plan"),
        ("swap dead bug", "take its place"),
        ("swap dead bug for blorb", "take its place"),
    ],
)
async def test_what_is_not_known_changes_nothing_and_leads_on(
    stage: Stage, said: str, answer: str
) -> None:
    anna = await with_plan(stage)
    before = await exercises(anna)
    [shown] = await anna.says(f"/plan {said}")
    assert answer in shown.text
    assert shown.buttons
    assert await exercises(anna) == before


async def test_the_last_exercise_stays(stage: Stage) -> None:
    anna = await with_plan(stage, "finisher mon wed fri 18:00")
    shown = await anna.says("/plan remove hip thrust with leg extension")
    assert any("at least one" in message.text for message in shown)
    assert len(await exercises(anna)) == 1


async def test_what_was_logged_today_stays_on_todays_card_when_its_exercise_goes(
    stage: Stage,
) -> None:
    anna = await with_plan(stage)
    [card] = await anna.says("/today")
    await anna.says("dead bug 2x6", reply_to=card)
    await anna.says("/plan remove dead bug")
    shown = (await anna.says("/today"))[-1].text
    assert "✓ 3 Dead bug" in shown
    assert "2×6" in shown


async def test_what_stood_in_for_an_exercise_stays_on_the_card_with_another_programme(
    stage: Stage,
) -> None:
    anna = await with_plan(stage)
    await stage.next_reminder()
    await anna.says("hip thrust 2x8")
    await anna.says("/plan first steps")
    today = (await anna.says("/today"))[-1].text
    assert "First steps" in today
    assert "Hip thrust 2×8 · bodyweight" in today
    assert "1 Glute bridge 2 × 8" in today


async def test_an_old_card_keeps_its_exercises_and_explains_them(stage: Stage) -> None:
    anna = await with_plan(stage)
    await stage.next_reminder()
    card = await anna.last()
    await stage.move(days=1)
    await anna.says("/plan first steps")
    [more] = await anna.taps("More", on=card)
    assert SIDE in more.text
    assert BRIDGE not in more.text
    [which] = await anna.taps("Why", on=more)
    assert SIDE in which.buttons
    [why] = await anna.taps(SIDE, on=which)
    assert SIDE in why.text
    await anna.taps("Done as planned", on=card)
    history = (await anna.says("/history"))[-1].text
    assert SIDE in history
    assert "2 Mar" in history


async def test_a_card_that_followed_the_plan_stays_as_it_was_last_shown(stage: Stage) -> None:
    anna = await with_plan(stage)
    await stage.next_reminder()
    card = await anna.last()
    await anna.says("dead bug 2x6")
    await anna.says("/plan first steps")
    await stage.move(days=1)
    await anna.says("/plan finisher")
    [more] = await anna.taps("More", on=card)
    assert BRIDGE in more.text
    assert "✓ " in more.text
    assert SIDE not in more.text


async def test_forged_taps_change_nothing(stage: Stage) -> None:
    anna = await with_plan(stage)
    before = await exercises(anna)
    [panel] = await anna.says("/plan")
    for data in ("plan-add:none", "plan-drop:glute-bridge", "plan-drop:", "plan-part:x"):
        await forge(stage, anna, panel, data)
    for data in (
        "plan-swap:dead-bug:zzz",
        "plan-swap:x:y",
        "plan-swap",
        "plan-add:hip-and-knee-warm-up",
    ):
        await forge(stage, anna, panel, data)
    assert await exercises(anna) == before


async def test_a_how_to_of_the_plan_offers_no_second_place_in_it(stage: Stage) -> None:
    anna = await with_plan(stage)
    [howto] = await anna.says("/howto dead bug")
    assert howto.button("It hurt")
    assert not howto.button("Add to plan")


async def test_a_wish_that_nobody_knows_is_named_and_one_of_one_s_own_is_logged_only(
    stage: Stage,
) -> None:
    anna = await with_plan(stage)
    [asked] = await anna.says("/plan swap dead bug for pistol squat")
    assert "no exercise called “pistol squat”" in asked.text
    assert asked.button("Leave it out")
    await anna.says("/log pistol squat 3x5")
    await anna.taps("My own exercise")
    [told] = await anna.says("/plan add pistol squat")
    assert "one of your own" in told.text
