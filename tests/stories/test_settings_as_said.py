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
    "I only have a red and a blue band": "You train with: bands (red band, blue band)",
    "can you show weights in pounds?": "Units: lb",
    "don't disturb me between 22 and 7": "quiet hours 22:00–07:00",
    "remind me silently": "without sound",
    "send me the weekly summary on saturday at 7 pm": "Saturday, 19:00",
    "training on tuesday, thursday": "Tue Thu 07:30",
    "remind me on mondays at 8": "Mon 08:00, Wed Fri 07:30",
    "remind me at 8 from now on": "Mon Wed Fri 08:00",
    "stop messaging me at night": "quiet hours 22:00–06:00",
    "I got new dumbbells 8 and 12 kg": "dumbbells (8 kg dumbbell, 12 kg dumbbell)",
    "i only train at home with bands": "You train with: bands",
    "no equipment": "You train with: just me",
    "reminder time 18:00": "Mon Wed Fri 18:00",
    "remind me every day at 7": "Mon Wed Fri 07:00",
    "remind me at 6pm on mon and thu": "Mon Thu 18:00",
    "train tuesday and thursday": "Tue Thu 07:30",
    "short cards": "Session card: short",
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
        "remind me on friday at 8",
        "remind me every tuesday at 8",
        "no dumbbells",
        "i don't have dumbbells any more",
        "dumbbells 10 12 kg",
        "I train at the gym",
        "reminder time",
        "I train in the evenings",
        "remind me in the evening",
        "remind me earlier",
        "I can only train on weekends",
        "monday wednesday friday at 6",
        "tuesdays at 7",
        "every other day",
        "turn off the weekly summary",
        "don't remind me today",
        "night off",
        "use the red band",
        "swap to the green band",
    ],
)
async def test_what_is_no_setting_changes_none(stage: Stage, said: str) -> None:
    anna = await begins(stage)
    before = (await anna.says("/settings"))[-1].text
    await anna.says(said)
    assert (await anna.says("/settings"))[-1].text == before


async def test_the_language_in_plain_words_is_the_one_of_the_answer(stage: Stage) -> None:
    anna = await begins(stage)
    assert "Geändert" in (await anna.says("speak german"))[-1].text


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
    "I need two weeks off": "up to and including Mon 16 Mar",
    "Urlaub vom 10. bis 20. März": "Away from Tue 10 Mar",
    "ich bin 2 Wochen weg": "up to and including Mon 16 Mar",
    "ich bin krank bis Freitag": "up to and including Fri 6 Mar",
    "nächste Woche Urlaub": "How long",
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


async def test_what_somebody_has_is_added_to_the_rest(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/settings equipment bands red blue; dumbbells 5 10 kg")
    await anna.says("I got a green band")
    await anna.says("i have ankle weights 1 kg")
    told = (await anna.says("/settings"))[-1].text
    for piece in ("red band", "blue band", "5 kg dumbbell", "green band", "1 kg ankle"):
        assert piece in told


async def test_what_is_there_already_is_asked_before_it_is_all(stage: Stage) -> None:
    anna = await begins(stage)
    before = (await anna.says("/settings"))[-1].text
    [asked] = await anna.says("I have a red and a blue band")
    assert asked.buttons == ["Leave it as it is", "Only this"]
    assert (await anna.says("/settings"))[-1].text == before
    told = (await anna.taps("Only this", on=asked))[-1].text
    assert "You train with: bands (red band, blue band)" in told


async def test_in_the_middle_of_a_training_equipment_is_asked(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/train")
    before = (await anna.says("/settings"))[-1].text
    [asked] = await anna.says("I only have kettlebells 8 16 kg")
    assert asked.buttons == ["Add", "Only this"]
    assert (await anna.says("/settings"))[-1].text == before
    await anna.forges(asked, "gear:both")
    assert "out of date" in anna.last_answer
    told = (await anna.taps("Add", on=asked))[-1].text
    assert "kettlebells (8 kg kettlebell, 16 kg kettlebell)" in told
    assert "bands" in told


@pytest.mark.parametrize(
    ("said", "sets"),
    [
        ("dumbbells 20 kg 10", "1×10 · 20 kg dumbbell"),
        ("dumbbells 12 12 10", "12, 12, 10"),
        ("kettlebells 16 kg 10 10", "2×10 · 16 kg kettlebell"),
    ],
)
@pytest.mark.parametrize("opened", ["/howto bodyweight squat", "/train", "/today"])
async def test_a_piece_and_counts_are_a_log(
    stage: Stage, said: str, sets: str, opened: str
) -> None:
    anna = await begins(stage)
    before = (await anna.says("/settings"))[-1].text
    await anna.says(opened)
    shown = await anna.says(said)
    asking = [one for one in shown if one.button(sets)]
    if asking:
        await anna.taps(sets, on=asking[-1])
    assert sets in (await anna.says("/history"))[-1].text
    assert (await anna.says("/settings"))[-1].text == before


async def test_growing_numbers_may_be_what_somebody_has_or_a_set(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("dumbbells 10 12 kg")
    assert asked.buttons == ["Add", "Only this", "It's a set I did"]
    told = (await anna.taps("Add", on=asked))[-1].text
    assert "bands, dumbbells (10 kg dumbbell, 12 kg dumbbell)" in told
    [asked] = await anna.says("dumbbells 10 12 kg")
    await anna.says("/howto bodyweight squat")
    logged = await anna.taps("It's a set", on=asked)
    assert "12 kg" in logged[-1].text
    assert "bands, dumbbells (10 kg" in (await anna.says("/settings"))[-1].text


@pytest.mark.parametrize(("said", "button"), [("lbs", "Use lb"), ("kilograms", "Use lb")])
async def test_a_bare_unit_is_asked(stage: Stage, said: str, button: str) -> None:
    anna = await begins(stage)
    [asked] = await anna.says(said)
    assert "without a unit are kg" in asked.text
    assert "Units: lb" in (await anna.taps(button, on=asked))[-1].text


ASKED = {
    "units": "Use lb",
    "time zone": "Berlin",
    "reminder time": "07:30",
    "quiet hours": "22:00",
    "equipment": "bands",
    "language": "German",
    "twice a week": "Mon",
    "my red band broke": "bands",
    "monday wednesday friday at 6": "Mon Wed Fri 06:00",
    "I can only train on weekends": "Sat Sun",
    "tuesdays at 7": "Add Tue 07:00",
    "remind me in the evening": "18:30",
    "what units do you use?": "Use lb",
    "remind me an hour earlier": "06:30",
    "change the weekly summary": "Sun",
}


@pytest.mark.parametrize(("said", "button"), ASKED.items(), ids=ASKED)
async def test_a_setting_without_a_value_opens_its_question(
    stage: Stage, said: str, button: str
) -> None:
    anna = await begins(stage)
    [asked] = await anna.says(said)
    assert asked.button(button), asked.buttons


async def test_growing_numbers_are_a_log_too_where_an_exercise_is_open(stage: Stage) -> None:
    anna = await begins(stage)
    before = (await anna.says("/settings"))[-1].text
    await anna.says("/howto bodyweight squat")
    await anna.says("dumbbells 5 10 15")
    await anna.taps("5, 10, 15")
    assert "5, 10, 15" in (await anna.says("/history"))[-1].text
    assert (await anna.says("/settings"))[-1].text == before
