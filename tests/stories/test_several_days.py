"""Several sessions skipped at once: “skip monday and wednesday”, “skip this week”.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin; the plan is Monday, Wednesday, Friday, and
today's session is still open.
"""

import pytest

from tests.stage import Stage
from tests.stories.test_anna import begins
from tests.stories.test_day_ahead import begins_in_german, next_day_of


@pytest.mark.parametrize(
    ("said", "days", "then"),
    [
        ("skip wednesday and friday", "Wed 4 Mar, Fri 6 Mar", "Mon 09 06:30"),
        ("skip Wed & Fri, please", "Wed 4 Mar, Fri 6 Mar", "Mon 09 06:30"),
        ("no training on wednesday or friday", "Wed 4 Mar, Fri 6 Mar", "Mon 09 06:30"),
        ("i can't train tomorrow and friday, too busy", "Fri 6 Mar", "Wed 04 06:30"),
        ("skip today and 6 march", "Mon 2 Mar, Fri 6 Mar", "Wed 04 06:30"),
        ("skip this week", "Mon 2 Mar, Wed 4 Mar, Fri 6 Mar", "Mon 09 06:30"),
        ("take the rest of the week off", "Mon 2 Mar, Wed 4 Mar, Fri 6 Mar", "Mon 09 06:30"),
        ("not next week", "Mon 9 Mar, Wed 11 Mar, Fri 13 Mar", "Wed 04 06:30"),
        ("skip the next two sessions", "Mon 2 Mar, Wed 4 Mar", "Fri 06 06:30"),
        ("skip my next 3 workouts", "Mon 2 Mar, Wed 4 Mar, Fri 6 Mar", "Mon 09 06:30"),
    ],
)
async def test_one_answer_names_them_and_no_card_comes(
    stage: Stage, said: str, days: str, then: str
) -> None:
    anna = await begins(stage)
    [skipped] = await anna.says(said)
    assert skipped.text.startswith(f"Skipped: {days}."), skipped.text
    assert "Next: " in skipped.text
    assert await next_day_of(stage) == then


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("Mittwoch und Freitag auslassen", "Mi 4. Mär, Fr 6. Mär"),
        ("am Mittwoch und Freitag kann ich nicht, krank", "Mi 4. Mär, Fr 6. Mär"),
        ("diese Woche fällt aus", "Mo 2. Mär, Mi 4. Mär, Fr 6. Mär"),
        ("nächste Woche kein Training", "Mo 9. Mär, Mi 11. Mär, Fr 13. Mär"),
        ("überspring die nächsten zwei Einheiten", "Mo 2. Mär, Mi 4. Mär"),
    ],
)
async def test_the_same_in_german(stage: Stage, said: str, days: str) -> None:
    dora = await begins_in_german(stage)
    [skipped] = await dora.says(said)
    assert skipped.text.startswith(f"{days} fallen aus. Dann keine Erinnerungen"), skipped.text
    [back] = await dora.taps("Alle zurückholen", on=skipped)
    assert back.text.startswith("👍 Gilt wieder: "), back.text


async def test_one_tap_brings_all_back_and_another_skips_them_again(stage: Stage) -> None:
    anna = await begins(stage)
    [skipped] = await anna.says("skip wednesday and friday")
    [back] = await anna.taps("Bring them back", on=skipped)
    assert back.id == skipped.id
    assert "Back on: Wed 4 Mar, 07:30 · Fri 6 Mar, 07:30" in back.text
    await anna.taps("Skip", on=back)
    assert await next_day_of(stage) == "Mon 09 06:30"


async def test_undo_names_all_that_was_skipped(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("skip wednesday and friday")
    [asked] = await anna.says("undo")
    assert "you skipped Wed 4 Mar, Fri 6 Mar." in asked.text
    await anna.taps("Bring them back", on=asked)
    assert await next_day_of(stage) == "Wed 04 06:30"


async def test_two_skips_are_undone_one_after_the_other(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("skip friday")
    await stage.move(minutes=1)
    await anna.says("skip wednesday")
    [asked] = await anna.says("undo")
    assert "you skipped Wed 4 Mar." in asked.text


async def test_todays_weekday_among_them_is_asked(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("skip monday and wednesday, ill")
    assert asked.buttons == ["Today, Wed 4 Mar", "Wed 4 Mar, Mon 9 Mar"]
    [skipped] = await anna.taps("Today, Wed 4 Mar", on=asked)
    assert skipped.text.startswith("Skipped: Mon 2 Mar, Wed 4 Mar.")
    assert "Get well" in (await anna.says("/today"))[-1].text


async def test_a_day_without_a_session_is_named_and_what_is_done_stays(stage: Stage) -> None:
    anna = await begins(stage)
    [skipped] = await anna.says("skip tuesday and wednesday")
    assert "Skipped: Wed 4 Mar." in skipped.text
    assert "Tue 3 Mar: no session then anyway." in skipped.text
    await anna.says("hip thrust 2x8")
    [week] = await anna.says("skip this week")
    assert week.text.startswith("Skipped: Fri 6 Mar."), "today's is begun, wednesday's is skipped"
    [none] = await anna.says("skip tuesday and thursday")
    assert "nothing has changed" in none.text


async def test_a_break_has_nothing_to_skip(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/pause 10")
    [none] = await anna.says("skip the rest of the week")
    assert "nothing has changed" in none.text


@pytest.mark.parametrize(
    "said",
    ["skip every monday and wednesday", "skip the squats and lunges", "skip 40 sessions", "skip 2"],
)
async def test_what_names_no_such_days_skips_nothing(stage: Stage, said: str) -> None:
    anna = await begins(stage)
    await anna.says(said)
    assert await next_day_of(stage) == "Wed 04 06:30"


async def test_an_old_button_is_kindly_out_of_date(stage: Stage) -> None:
    anna = await begins(stage)
    [skipped] = await anna.says("skip wednesday and friday")
    [back] = await anna.taps("Bring them back", on=skipped)
    await stage.move(days=9)
    await anna.taps("Skip", on=back)
    assert "out of date" in anna.last_answer
    for data in ("skips", "skips:7", "skips:x", "unskips"):
        await anna.forges(back, data)
        assert "out of date" in anna.last_answer
