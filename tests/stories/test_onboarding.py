"""The first minute: /start, by taps and by typing, in any order and as often as one likes."""

from collections.abc import Sequence

import pytest

from tests.people import Shown, Someone
from tests.stage import Stage


async def taps_through(person: Someone, *labels: str) -> list[Shown]:
    """Taps one button after the other; what the last tap showed."""
    shown: list[Shown] = []
    for label in labels:
        shown = await person.taps(label)
    return shown


async def says_all(person: Someone, *texts: str) -> list[Shown]:
    """Types one answer after the other; what the last one showed."""
    shown: list[Shown] = []
    for text in texts:
        shown = await person.says(text)
    return shown


def newest(shown: Sequence[Shown], words: str) -> Shown:
    """The newest message that says these words."""
    found = [one for one in shown if words in one.text]
    assert found, [one.text for one in shown]
    return found[-1]


async def test_first_buttons_only_end_with_a_working_plan_in_six_taps(stage: Stage) -> None:
    anna = await stage.person("Anna")
    [question] = await anna.says("/start")
    assert question.html.startswith("<b>Hi Anna.")
    taps = 0
    while "All set" not in question.text:
        [question] = await anna.taps(question.buttons[0], on=question)
        taps += 1
    assert taps == 6
    assert "Glutes & legs at home, Mon Wed Fri at 07:30, Berlin time." in question.text
    # The story begins on Monday at 10:00 in Berlin: today's 07:30 is over.
    assert "<b>Wed 4 Mar, 07:30</b>" in question.html
    assert "not a doctor" in question.text
    assert question.buttons == ["See today's session", "Change something"]
    arrival = await stage.next_reminder()
    assert arrival.now.isoformat().startswith("2026-03-04T06:30")


async def test_taps_turn_one_message_and_show_what_was_chosen(stage: Stage) -> None:
    anna = await stage.person("Anna")
    [hello] = await anna.says("/start")
    [asked] = await taps_through(anna, "Start gently", "Berlin", "Tue Thu", "18:00")
    assert asked.id == hello.id
    assert asked.text.startswith("✓ gently · Berlin · Tue Thu · 18:00\n")
    assert "What do you train with?" in asked.text


async def test_every_step_takes_typed_words(stage: Stage) -> None:
    ben = await stage.person("Ben", language_code="en")
    await ben.says("/start")
    shown = await says_all(
        ben, "gently", "new york", "tue thu", "6:45", "dumbbells and ankle weights", "finisher"
    )
    done = newest(shown, "All set")
    assert "Hip thrust finisher, Tue Thu at 06:45, New York time." in done.text
    assert "Tue 3 Mar, 06:45" in done.text
    assert not (await ben.last()).button("This one")


async def test_who_is_in_the_united_states_weighs_in_pounds(stage: Stage) -> None:
    ben = await stage.person("Ben")
    await ben.says("/start")
    shown = await says_all(ben, "gently", "Chicago")
    assert "Chicago, lb" in newest(shown, "Which days").text
    await says_all(ben, "tue thu", "18:00", "gym", "first steps")
    assert "· 45 lb" in (await ben.says("/log hip thrust 3x10x45"))[-1].text


async def test_who_chooses_every_day_reads_for_how_many_it_is_made(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    shown = await says_all(anna, "gently", "berlin", "every day", "18:00", "bands", "first steps")
    assert "It's made for 2 to 3 days a week" in newest(shown, "All set").text


async def test_days_and_time_may_come_in_one_breath(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    shown = await says_all(anna, "experienced", "ok", "mon wed fri 7:30")
    assert "✓ experienced · Berlin · Mon Wed Fri · 07:30" in shown[-1].text
    assert "What do you train with?" in shown[-1].text


async def test_agreeing_in_words_takes_what_was_suggested(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    shown = await says_all(anna, "gently", "yes", "ok", "ok", "sure", "this one")
    assert "Glutes & legs at home, Mon Wed Fri at 07:30" in newest(shown, "All set").text


async def test_typed_answers_leave_one_question_and_no_trail_of_old_ones(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    for said in ("gently", "blorb", "Berlin", "tue thu", "21:15", "bands"):
        await anna.says(said)
        of_the_bot = [one for one in await anna.sees() if one.raw["from"] == "bot"]
        assert len(of_the_bot) == 1, [one.text for one in of_the_bot]
    assert of_the_bot[0].text.startswith("✓ gently · Berlin · Tue Thu · 21:15 · bands")
    [done] = await anna.says("ok")
    assert "All set" in done.text


@pytest.mark.parametrize("said", ["my knee hurts", "knee"])
async def test_who_hurts_hears_whom_to_ask_and_what_is_planned_instead(
    stage: Stage, said: str
) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    warning = newest(await anna.says(said), "doctor or physio")
    assert "before the hip thrust with leg extension" in warning.text
    assert "Until then I'll plan the hip thrust." in warning.text
    await taps_through(anna, "Berlin", "Mon Wed Fri", "07:30", "bands")
    assert "the easier exercise where yours would hurt" in (await anna.last()).text
    await taps_through(anna, "This one")
    [card] = await anna.taps("See today's session")
    assert "1 Hip thrust 2 × " in card.text


async def test_one_place_that_hurts_is_one_tap_so_that_seven_are_enough(stage: Stage) -> None:
    anna = await stage.person("Anna")
    [question] = await anna.says("/start")
    await anna.taps("Something hurts")
    shown = await anna.taps("Knee")
    taps = 2
    while not any("All set" in one.text for one in shown):
        question = [one for one in shown if one.buttons][-1]
        shown = await anna.taps(question.buttons[0], on=question)
        taps += 1
    assert taps <= 7


async def test_several_places_can_hurt(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    shown = await taps_through(
        anna, "Something hurts", "More than one", "Knee", "Low back", "That's it"
    )
    warning = newest(shown, "Noted")
    assert "<b>knee, low back</b>" in warning.html
    assert "Until then I'll plan the glute bridge." in warning.text
    assert "stay in your plan, being the easy ones: side-lying leg raise, dead bug." in warning.text
    assert "Where are you?" in shown[-1].text


async def test_days_and_equipment_are_put_together_from_toggles(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    [days] = await taps_through(anna, "Start gently", "Berlin", "Choose", "Tue", "Sat", "Sun")
    assert [label for label in days.buttons if "✓" in label] == ["✓ Tue", "✓ Sat", "✓ Sun"]
    [days] = await anna.taps("Sun")
    assert "✓ Sun" not in days.buttons
    [grid] = await taps_through(anna, "That's it", "Choose")
    assert "06:30" in grid.buttons
    [kit] = await taps_through(anna, "06:30", "Choose", "Bands", "Ankle weights", "That's it")
    assert kit.text.startswith("✓ gently · Berlin · Tue Sat · 06:30 · bands, ankle weights\n")


async def test_a_city_can_be_typed_after_other(stage: Stage) -> None:
    cleo = await stage.person("Cleo")
    await cleo.says("/start")
    await taps_through(cleo, "Start gently", "Other")
    shown = await cleo.says("Tokio")
    assert "where it's 18:00 now" in newest(shown, "Tokyo, where").text
    assert "Which days?" in shown[-1].text


async def test_a_shared_place_tells_the_zone_and_its_key_goes_away(stage: Stage) -> None:
    cleo = await stage.person("Cleo")
    await cleo.says("/start")
    [asked] = await taps_through(cleo, "Start gently", "Other")
    assert asked.buttons == ["📍 Share where I am"]
    shown = await cleo.shares_location(40.7, -74.0)
    assert newest(shown, "✓ New York").raw["markup"] == {"remove_keyboard": True}
    assert "Which days?" in shown[-1].text


async def test_what_the_watch_shows_tells_the_zones_to_choose_from(stage: Stage) -> None:
    cleo = await stage.person("Cleo")
    await cleo.says("/start")
    await cleo.taps("Start gently")
    [asked] = await cleo.says("4:00")
    assert asked.buttons[0] == "New York · 04:00 now"
    [question] = await cleo.taps("New York")
    assert "✓ gently · New York" in question.text


async def test_what_is_not_understood_is_asked_again_once(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    await anna.taps("Start gently")
    [again] = await anna.says("<Mittelerde>")
    assert "“<Mittelerde>”" in again.text
    assert again.button("Berlin")
    [friendly] = await anna.says("<Mittelerde>")
    assert "Mittelerde" not in friendly.text
    [days] = [one for one in await anna.says("Berlin") if one.buttons]
    assert "Which days?" in days.text


async def test_a_log_in_the_middle_is_recorded_and_the_question_stays_open(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    [receipt] = await anna.says("hip thrust 3x12")
    assert "3×12" in receipt.text
    shown = await anna.says("gently")
    assert "Where are you?" in shown[-1].text


async def test_a_second_start_goes_on_where_it_was(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    await taps_through(anna, "experienced", "Berlin", "Tue Thu Sat")
    await stage.restart()
    [question] = await anna.says("/start")
    assert question.text.startswith("✓ experienced · Berlin · Tue Thu Sat\n")
    assert "When shall I remind you?" in question.text


async def test_who_is_done_keeps_everything(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    await says_all(anna, "gently", "Berlin", "tue", "21:15", "bands", "ok")
    [greeting] = await anna.says("/start")
    assert "Good to see you, Anna." in greeting.text
    assert "Tue at 21:15, Berlin time" in greeting.text


async def test_a_link_to_an_exercise_opens_its_how_to(stage: Stage) -> None:
    anna = await stage.person("Anna")
    shown = await anna.says("/start howto_hip_thrust_with_leg_extension")
    assert "Hip thrust with leg extension" in shown[0].text
    [hello] = await anna.says("/start group")
    assert "Hi Anna" in hello.text


async def test_a_link_to_an_exercise_that_is_not_there_leads_to_the_nearest(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    await says_all(anna, "gently", "Berlin", "tue", "21:15", "bands", "ok")
    assert (await anna.says("/start howto_dead_bgu"))[-1].text.startswith("Dead bug")
    unknown = (await anna.says("/start howto_zumba_marathon"))[-1]
    assert "I have no exercise called “zumba marathon” yet" in unknown.text
    assert unknown.buttons


async def test_a_name_comes_out_as_it_is_written(stage: Stage) -> None:
    ann = await stage.person("<b>Ann & Co")
    [hello] = await ann.says("/start")
    assert "Hi <b>Ann & Co." in hello.text


async def test_bands_and_weights_named_one_by_one_are_kept(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    for _ in range(4):
        await anna.taps((await anna.last()).buttons[0])
    await anna.says("bands yellow red and 1 kg ankle weights")
    await anna.taps("This one")
    shown = (await anna.says("/settings"))[-1].text
    assert "yellow" in shown
    assert "red" in shown
    assert "1 kg" in shown
    assert "green" not in shown
