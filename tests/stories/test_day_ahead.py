"""The session of a day ahead in words: “skip monday”, “move wednesday to thursday”.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin; the plan is Monday, Wednesday, Friday.
"""

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.test_anna import begins


async def begins_in_german(stage: Stage) -> Someone:
    dora = await stage.person("Dora", language_code="de")
    await dora.says("/plan mo mi fr 07:30")
    return dora


async def next_day_of(stage: Stage) -> str:
    """The local day of the next reminder."""
    return (await stage.next_reminder()).now.strftime("%a %d %H:%M")


@pytest.mark.parametrize(
    "said",
    [
        "skip wednesday",
        "Skip Wednesday's session, please",
        "no training on wednesday",
        "I can't train on wednesday, too busy",
        "wednesday off",
        "skip 4 march",
    ],
)
async def test_a_day_ahead_is_skipped_and_its_card_does_not_come(stage: Stage, said: str) -> None:
    anna = await begins(stage)
    [skipped] = await anna.says(said)
    assert skipped.text.startswith("Skipped: Wed 4 Mar."), skipped.text
    assert "Next: Fri 6 Mar, 07:30" in skipped.text
    assert await next_day_of(stage) == "Fri 06 06:30"


@pytest.mark.parametrize(
    "said", ["Mittwoch auslassen", "lass Mittwoch ausfallen", "am Mittwoch kann ich nicht, krank"]
)
async def test_the_same_in_german(stage: Stage, said: str) -> None:
    dora = await begins_in_german(stage)
    [skipped] = await dora.says(said)
    assert skipped.text.startswith("Mi 4. Mär fällt aus."), skipped.text
    assert await next_day_of(stage) == "Fri 06 06:30"


async def test_it_is_taken_back_with_the_hour_that_the_plan_has_by_then(stage: Stage) -> None:
    anna = await begins(stage)
    [skipped] = await anna.says("skip wednesday")
    await anna.says("/plan mon wed fri 08:00")
    [back] = await anna.taps("Train after all", on=skipped)
    assert back.id == skipped.id
    assert "Back on: Wed 4 Mar, 08:00" in back.text
    assert await next_day_of(stage) == "Wed 04 07:00"


async def test_on_its_day_the_card_says_that_it_was_skipped(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("skip wednesday")
    await stage.move(days=2)
    assert not await anna.news()
    card = (await anna.says("/today"))[-1]
    assert "Skipped for this day" in card.text
    assert card.button("Train after all")


async def test_what_is_skipped_is_next_nowhere(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("skip wednesday")
    await stage.move(days=1)
    assert "Next: Fri 6 Mar" in (await anna.says("/today"))[-1].text
    plan = (await anna.says("/plan"))[-1]
    assert "Next: Fri 6 Mar" in plan.text
    [ahead] = await anna.taps("Next two weeks", on=plan)
    assert "Wed 4 Mar, skipped" in ahead.text


async def test_nothing_is_logged_for_a_day_that_is_ahead(stage: Stage) -> None:
    anna = await begins(stage)
    [skipped] = await anna.says("skip wednesday")
    [back] = await anna.taps("Train after all", on=skipped)
    assert back.buttons == ["Skip"], "no Done for what is not yet to be done"
    shown = await anna.says("dead bug 2x6", reply_to=back)
    assert "4 Mar" not in shown[-1].text


@pytest.mark.parametrize(("said", "does"), [("skip tomorrow", "Skip"), ("move tomorrow", "Move")])
async def test_a_day_without_a_session_offers_the_next(stage: Stage, said: str, does: str) -> None:
    anna = await begins(stage)
    [none] = await anna.says(said)
    assert "Tue 3 Mar has no session, so nothing has changed." in none.text
    [then] = await anna.taps(f"{does} Wed 4 Mar", on=none)
    assert ("Skipped: Wed 4 Mar" if does == "Skip" else "The session of Wed 4 Mar") in then.text


async def test_todays_weekday_may_be_today_or_a_week_ahead(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("skip monday")
    assert asked.buttons == ["Today", "Mon 9 Mar"]
    [page] = await anna.taps("Today", on=asked)
    assert "Why, this time?" in page.text
    [skipped] = await anna.taps("Mon 9 Mar", on=asked)
    assert "Skipped: Mon 9 Mar" in skipped.text


async def test_who_is_away_then_has_nothing_to_skip(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/pause 10")
    assert "you're away" in (await anna.says("skip wednesday"))[-1].text


@pytest.mark.parametrize(
    ("said", "to"),
    [
        ("move wednesday to thursday", "Thu 5 Mar, 07:30"),
        ("Move Wednesday's session to Saturday at 10", "Sat 7 Mar, 10:00"),
        ("postpone friday to sunday", "Sun 8 Mar, 07:30"),
    ],
)
async def test_one_day_goes_to_another(stage: Stage, said: str, to: str) -> None:
    anna = await begins(stage)
    [moved] = await anna.says(said)
    assert f"Moved to {to}" in moved.text


async def test_one_day_goes_to_another_in_german(stage: Stage) -> None:
    dora = await begins_in_german(stage)
    [moved] = await dora.says("verschieb Mittwoch auf Donnerstag 18 Uhr")
    assert "Verschoben auf Do 5. Mär, 18:00" in moved.text
    assert await next_day_of(stage) == "Thu 05 17:00"


async def test_what_was_moved_ahead_comes_back_to_its_day(stage: Stage) -> None:
    anna = await begins(stage)
    [moved] = await anna.says("move wednesday to thursday")
    [back] = await anna.taps("Bring it back", on=moved)
    assert back.id == moved.id
    assert "Back on: Wed 4 Mar, 07:30" in back.text
    assert back.buttons == ["Skip"]
    assert await next_day_of(stage) == "Wed 04 06:30"


async def test_to_which_day_is_asked_and_typed_or_tapped(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("move wednesday")
    assert "Which day instead?" in asked.text
    assert asked.buttons == ["Tue 3 Mar", "Thu 5 Mar", "Sat 7 Mar", "Sun 8 Mar"]
    assert "has a session already" in (await anna.says("friday"))[-1].text
    assert "Moved to Thu 5 Mar" in (await anna.says("thu"))[-1].text
    [asked] = await anna.says("move thursday")
    [moved] = await anna.taps("Sat 7 Mar", on=asked)
    assert moved.id == asked.id
    assert "Moved to Sat 7 Mar" in moved.text


async def test_to_which_day_may_be_said_in_reply(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("move wednesday")
    assert "Moved to Thu 5 Mar, 18:00" in (await anna.says("thu 18:00", reply_to=asked))[-1].text


async def test_another_hour_is_asked_once_or_from_now_on(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("move friday to 18:00")
    await anna.taps("Only Fri 6 Mar", on=asked)
    await stage.next_reminder()
    assert await next_day_of(stage) == "Fri 06 17:00"


@pytest.mark.parametrize(
    "said", ["skip the lateral raises", "skip 2 weeks", "move the sofa to the garage", "not really"]
)
async def test_what_names_no_day_skips_and_moves_nothing(stage: Stage, said: str) -> None:
    anna = await begins(stage)
    await anna.says(said)
    assert await next_day_of(stage) == "Wed 04 06:30"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("pause until 24 december", "Thu 24 Dec"),
        ("pause until christmas", "Fri 25 Dec"),
        ("on holiday until easter", "Sun 5 Apr"),
    ],
)
async def test_a_break_until_a_day_that_has_a_name(stage: Stage, said: str, day: str) -> None:
    anna = await begins(stage)
    assert f"up to and including {day}" in (await anna.says(said))[-1].text


async def test_a_break_until_christmas_in_german(stage: Stage) -> None:
    dora = await begins_in_german(stage)
    assert "25. Dez." in (await dora.says("Pause bis Weihnachten"))[-1].text
