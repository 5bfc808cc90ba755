"""“Make it shorter” on a rest day: said that it is one, and offered for the next session.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin, and go on on Tuesday, a rest day.
"""

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.test_anna import begins
from tests.stories.test_dora import arrives


async def rests(stage: Stage) -> Someone:
    anna = await begins(stage)
    await stage.move(days=1)
    return anna


@pytest.mark.parametrize("said", ["make it shorter", "I only have 15 minutes", "short session"])
async def test_it_is_one_line_and_the_next_session_is_shorter_by_two_taps(
    stage: Stage, said: str
) -> None:
    anna = await rests(stage)
    [told] = await anna.says(said)
    assert told.text == "Today is a rest day. The next session is Wed 4 Mar, 07:30."
    assert told.buttons == ["Shorter on Wed 4 Mar", "Train today"]
    [asked] = await anna.taps("Shorter on", on=told)
    assert "The session of Wed 4 Mar" in asked.text
    [short] = await anna.taps("11 min", on=asked)
    assert short.text == "⏱ Wed 4 Mar is the short one, on purpose: about 11 min."
    await stage.next_reminder()
    card = await anna.last()
    assert "The short version, on purpose" in card.text
    assert "2 Side-lying leg raise" not in card.text


async def test_all_of_it_is_one_tap_back(stage: Stage) -> None:
    anna = await rests(stage)
    [told] = await anna.says("lighter")
    [light] = await anna.taps("Lighter on Wed 4 Mar", on=told)
    assert "Wed 4 Mar is a lighter one, on purpose." in light.text
    [whole] = await anna.taps("All of it", on=light)
    assert "Wed 4 Mar is as planned again." in whole.text
    await stage.next_reminder()
    assert "on purpose" not in (await anna.last()).text


async def test_who_trains_today_after_all_is_asked_how_long(stage: Stage) -> None:
    anna = await rests(stage)
    [told] = await anna.says("make it shorter")
    await anna.taps("Train today", on=told)
    assert "How long do you have?" in (await anna.says("make it shorter"))[-1].text


async def test_a_skipped_session_is_not_the_next(stage: Stage) -> None:
    anna = await rests(stage)
    await anna.says("skip wednesday")
    assert "The next session is Fri 6 Mar" in (await anna.says("make it shorter"))[-1].text


async def test_the_same_in_german(stage: Stage) -> None:
    dora = await arrives(stage)
    await stage.move(days=1)
    [told] = await dora.says("mach es kürzer")
    assert told.text == "Heute ist Ruhetag. Die nächste Einheit ist Mi 4. Mär, 07:30."
    [asked] = await dora.taps("Mi 4. Mär kürzer", on=told)
    [short] = await dora.taps("11 min", on=asked)
    assert "Mi 4. Mär ist absichtlich die kurze Fassung" in short.text


async def test_an_old_or_odd_button_is_kindly_out_of_date(stage: Stage) -> None:
    anna = await rests(stage)
    [told] = await anna.says("make it shorter")
    [asked] = await anna.taps("Shorter on", on=told)
    data = asked.rows[0][0]["callback_data"]
    await anna.forges(asked, f"{data}5")
    assert "out of date" in anna.last_answer
