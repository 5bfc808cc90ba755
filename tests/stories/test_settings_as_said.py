"""Settings and plans as people say them, with the slash and without.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

import pytest

from tests.stage import Stage
from tests.stories.test_anna import begins

PLAIN = {
    "use pounds": "Units: lb",
    "Imperial units please": "Units: lb",
    "my time zone is Madrid": "Where you are: Madrid",
    "I'm in Madrid": "Where you are: Madrid",
    "I've moved to New York": "Where you are: New York",
    "no reminders at night": "quiet hours 22:00–06:00",
    "quiet 23-7": "quiet hours 23:00–07:00",
    "quiet hours from 21:30 to 7": "quiet hours 21:30–07:00",
    "no quiet hours": "quiet hours none",
    "silent reminders": "without sound",
    "mute my reminders": "without sound",
    "summary saturday 19:00": "Saturday, 19:00",
    "weekly summary on monday at 8": "Monday, 08:00",
    "I have a red and a blue band": "bands (red band, blue band)",
    "dumbbells 5 10 15": "dumbbells (5 kg dumbbell, 10 kg dumbbell, 15 kg dumbbell)",
    "no equipment": "You train with: just me",
    "reminder time 18:00": "Mon Wed Fri 18:00",
    "remind me every day at 7": "Mon Wed Fri 07:00",
    "remind me at 6pm on mon and thu": "Mon Thu 18:00",
    "train tuesday and thursday": "Tue Thu 07:30",
    "short cards": "Session card: short",
    "speak german": "logs in German first",
}
BEHIND_SETTINGS = {
    "lbs": "Units: lb",
    "timezone Madrid": "Where you are: Madrid",
    "Madrid": "Where you are: Madrid",
    "silent": "without sound",
    "bands red blue": "bands (red band, blue band)",
    "dumbbells 5 10": "dumbbells (5 kg dumbbell, 10 kg dumbbell)",
    "summary sat 19": "Saturday, 19:00",
}


@pytest.mark.parametrize(("said", "shown"), PLAIN.items(), ids=PLAIN)
async def test_a_setting_in_plain_words(stage: Stage, said: str, shown: str) -> None:
    anna = await begins(stage)
    told = (await anna.says(said))[-1].text
    assert "Changed" in told
    assert shown in told
    assert shown in (await anna.says("/settings"))[-1].text


@pytest.mark.parametrize(("said", "shown"), BEHIND_SETTINGS.items(), ids=BEHIND_SETTINGS)
async def test_behind_the_command_the_value_alone_will_do(
    stage: Stage, said: str, shown: str
) -> None:
    anna = await begins(stage)
    told = (await anna.says(f"/settings {said}"))[-1].text
    assert "Changed" in told
    assert shown in told


@pytest.mark.parametrize(
    "said",
    [
        "I'm in pain",
        "I'm in love",
        "I'm in 5 min",
        "red band",
        "I train on friday",
        "days off",
        "kg",
        "remind me at 8",
    ],
)
async def test_what_is_no_setting_changes_none(stage: Stage, said: str) -> None:
    anna = await begins(stage)
    before = (await anna.says("/settings"))[-1].text
    await anna.says(said)
    assert (await anna.says("/settings"))[-1].text == before


async def test_remind_me_at_is_for_today_only_in_reply_to_the_card(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    card = await anna.last()
    assert (
        "I'll be back at 18:00" in (await anna.says("remind me at 18:00", reply_to=card))[-1].text
    )
    assert "Mon Wed Fri 18:00" in (await anna.says("/settings remind me at 18:00"))[-1].text


PLANS = {
    "/plan two weeks": "Each time",
    "/plan preview": "Each time",
    "/plan pause until 20 march": "up to and including Fri 20 Mar",
    "/plan holiday 10 mar to 20 mar": "Away from Tue 10 Mar",
    "I'm on holiday from 10 to 20 march": "Away from Tue 10 Mar",
    "add glute bridge to my plan": "Dead bug, Glute bridge",
    "remove dead bug from my plan": "Hip thrust with leg extension, Side-lying leg raise\n",
    "swap dead bug for glute bridge": "Side-lying leg raise, Glute bridge",
    "/plan mon 7.30, thu 18.00, sat 10": "Mon 07:30, Thu 18:00, Sat 10:00",
    "/plan tue 18:30 thu 07:00": "Tue 18:30, Thu 07:00",
    "another programme": "Mon Wed Fri 07:30",
    "stop reminding me": "How long",
}


@pytest.mark.parametrize(("said", "shown"), PLANS.items(), ids=PLANS)
async def test_a_plan_as_people_say_it(stage: Stage, said: str, shown: str) -> None:
    anna = await begins(stage)
    assert shown.casefold() in (await anna.says(said))[-1].text.casefold()


async def test_back_from_a_break_by_the_plan(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/plan pause 10")
    assert "Welcome back" in (await anna.says("/plan resume"))[-1].text
