"""/settings: every setting by button and in words; what is not understood changes nothing.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

from datetime import UTC, datetime

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.arrivals import arrives
from tests.stories.forging import forge

NEW_YORK = (40.71, -74.0)


async def with_plan(stage: Stage, name: str = "Anna") -> Someone:
    person = await arrives(stage, name)
    await person.says("/plan mon wed fri 07:30")
    return person


async def text_of(person: Someone, said: str) -> str:
    [shown] = await person.says(said)
    return shown.text


async def test_one_screen_shows_every_setting(stage: Stage) -> None:
    anna = await with_plan(stage)
    shown = await text_of(anna, "/settings")
    for part in ("Berlin, 10:00 now", "kg", "Mon Wed Fri 07:30", "Sunday, 18:00", "everything",
                 "with sound", "22:00–06:00", "in full", "English"):  # fmt: skip
        assert part in shown
    for form in ("zone Berlin", "units lb", "days mon wed", "week sun 18:00", "equipment bands"):
        assert f"/settings {form}" in shown


@pytest.mark.parametrize(
    ("said", "shows"),
    [
        ("zone New York", "New York, 04:00 now"),
        ("zone America/New_York", "New York, 04:00 now"),
        ("units lb", "Units: lb"),
        ("units Pounds", "Units: lb"),
        ("days tue thu", "Tue Thu 07:30"),
        ("time 18:00", "Mon Wed Fri 18:00"),
        ("week sat 9:15", "Saturday, 09:15"),
        ("week friday", "Friday, 18:00"),
        ("equipment bands, dumbbells", "bands, dumbbells"),
        ("equipment bands yellow red; ankle 0.5 1 kg", "yellow band, red band, 0.5 kg ankle"),
        ("equipment dumbbells 8 10 12 kg; barbell, plates 2.5 5", "12 kg dumbbell, 2.5 kg plate"),
        ("zone Muenchen", "Berlin, 10:00 now"),
        ("zone Нью-Йорк", "New York, 04:00 now"),
        ("zone CDMX", "Mexico City, 03:00 now"),
        ("sound off", "Reminders: without sound"),
        ("quiet 21:30-7:00", "quiet hours 21:30–07:00"),
        ("quiet off", "quiet hours none"),
        ("detail short", "Session card: short"),
        ("language Spanish", "English; logs in Spanish first"),
        ("time 23:00", "comes all the same, since you asked: 23:00"),
        ("equipment just me", "just me"),
        ("equipment gym", "everything"),
    ],
)
async def test_a_setting_in_words_is_shown_as_it_is_now(
    stage: Stage, said: str, shows: str
) -> None:
    anna = await with_plan(stage)
    assert shows in await text_of(anna, f"/settings {said}")
    assert shows in await text_of(anna, "/settings")


@pytest.mark.parametrize(
    "said",
    ["zone Nowhereville", "units stone", "days blah", "time 25:00", "week", "week mon tue 9:00",
     "equipment rocket", "colour blue", "units", "time 18:00 first steps", "zone Berln",
     "quiet at night", "quiet 22:00-22:00", "sound maybe", "detail some", "language Klingon"],
)  # fmt: skip
async def test_anything_else_changes_nothing_and_shows_the_forms(stage: Stage, said: str) -> None:
    anna = await with_plan(stage)
    before = await text_of(anna, "/settings")
    refused = await text_of(anna, f"/settings {said}")
    assert f"“{said}”" in refused
    assert "/settings zone Berlin" in refused
    assert await text_of(anna, "/settings") == before


@pytest.mark.parametrize(
    ("said", "hint", "button"),
    [
        ("units stone", "Units are /settings units kg or /settings units lb.", "Use lb"),
        ("zoen 25", "Your zone goes by a city", "Where I am"),
        ("silent night", "Reminders come with /settings sound on", "Mute reminders"),
        ("quite 22-6", "Quiet hours have a beginning and an end", "Quiet hours"),
        ("language Klingon", "I write English and German", "Language"),
        ("colour blue", "There's no setting by that name.", "All settings"),
    ],
)
async def test_a_fault_names_the_nearest_setting_with_its_button(
    stage: Stage, said: str, hint: str, button: str
) -> None:
    anna = await arrives(stage)
    [refused] = await anna.says(f"/settings {said}")
    assert f"I don't get “{said}”, so nothing has changed." in refused.text
    assert hint in refused.text
    assert refused.button(button)
    assert await anna.taps(button, on=refused)


async def test_a_misspelt_city_is_suggested_and_one_tap_takes_it(stage: Stage) -> None:
    ben = await with_plan(stage, "Ben")
    [refused] = await ben.says("/settings zone Lisbn")
    assert "Berlin" in (await ben.says("/settings"))[0].text
    [shown] = await ben.taps("Lisbon · 09:00 now", on=refused)
    assert "Lisbon, 09:00 now" in shown.text


async def test_a_misspelt_answer_is_suggested_too(stage: Stage) -> None:
    ben = await with_plan(stage, "Ben")
    await ben.says("/settings")
    await ben.taps("Where I am")
    [asked] = await ben.says("Amsterdm")
    assert "Did you mean this one?" in asked.text
    [shown] = await ben.taps("Amsterdam", on=asked)
    assert "Amsterdam, 10:00 now" in shown.text


async def test_what_time_it_is_leads_to_the_zone_in_taps(stage: Stage) -> None:
    ben = await with_plan(stage, "Ben")
    [panel] = await ben.says("/settings")
    await ben.taps("Where I am")
    await ben.taps("By what time it is")
    [which] = await ben.taps("04:00")
    assert which.id == panel.id, "all in one message"
    [shown] = await ben.taps("New York · 04:00 now")
    assert "New York, 04:00 now" in shown.text
    arrival = await stage.next_reminder()
    assert arrival.now == datetime(2026, 3, 2, 12, 30, tzinfo=UTC)


async def test_reminders_come_without_sound_where_that_is_wanted(stage: Stage) -> None:
    anna = await with_plan(stage)
    await stage.next_reminder()
    assert not (await anna.last()).silent
    await anna.says("/settings")
    await anna.taps("Mute reminders")
    await stage.next_reminder()
    assert (await anna.last()).silent
    assert not (await anna.says("/today"))[0].silent, "an answer is none"
    await anna.says("/settings sound on")
    await stage.next_reminder()
    assert not (await anna.last()).silent


async def test_bands_are_named_in_their_order_tap_by_tap(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/settings equipment bands")
    await anna.taps("Equipment")
    await anna.taps("My bands")
    for colour in ("black", "red", "pink", "red"):
        [asked] = await anna.taps(colour)
    assert "Light to heavy: black, pink" in asked.text
    assert {"1 black", "2 pink", "red"} <= set(asked.buttons)
    await anna.taps("That's it")
    [shown] = await anna.taps("Back")
    assert "bands (black band, pink band)" in shown.text
    await anna.says("/log hip thrust 3x12 black band")
    assert "pink band" in (await anna.says("/log hip thrust next band"))[0].text


async def test_weights_are_named_tap_by_tap_and_the_ladder_keeps_to_them(stage: Stage) -> None:
    ben = await with_plan(stage, "Ben")
    await ben.says("/settings equipment dumbbells")
    await ben.says("/settings units lb")
    await ben.taps("Equipment")
    await ben.taps("My weights")
    await ben.taps("Dumbbells")
    for weight in ("10 lb", "20 lb", "10 lb"):
        [asked] = await ben.taps(weight)
    assert "✓ 20 lb" in asked.buttons
    await ben.taps("That's it")
    await ben.taps("That's it")
    [shown] = await ben.taps("Back")
    assert "dumbbells (20 lb dumbbell)" in shown.text


async def test_who_has_everything_and_names_the_dumbbells_keeps_the_rest(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/settings")
    await anna.taps("Equipment")
    await anna.taps("My weights")
    await anna.taps("Dumbbells")
    await anna.taps("8 kg")
    shown = await text_of(anna, "/settings")
    assert "bands, ankle weights, dumbbells, kettlebells, barbell (8 kg dumbbell)" in shown


@pytest.mark.parametrize(
    ("pages", "text", "has"),
    [
        (["My weights"], "2 kg ankle weights", "bands, ankle weights, dumbbells (8 kg"),
        (["My weights", "Dumbbells"], "10 12", "bands, dumbbells (10 kg dumbbell, 12 kg dumbbell)"),
        (["My bands"], "red green", "bands, dumbbells (8 kg dumbbell, red band, green band)"),
    ],
)
async def test_who_types_bands_or_weights_on_their_page_keeps_the_rest(
    stage: Stage, pages: list[str], text: str, has: str
) -> None:
    anna = await with_plan(stage)
    await anna.says("/settings equipment bands; dumbbells 8 kg")
    await anna.taps("Equipment")
    for page in pages:
        await anna.taps(page)
    await anna.says(text)
    assert has in await text_of(anna, "/settings")


async def test_quiet_hours_by_button_and_typed(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/settings")
    await anna.taps("Quiet hours")
    [shown] = await anna.taps("23:00–08:00")
    assert "quiet hours 23:00–08:00" in shown.text
    await anna.taps("Quiet hours")
    [shown] = await anna.says("22:30 to 7")
    assert "quiet hours 22:30–07:00" in shown.text
    await anna.taps("Quiet hours")
    [shown] = await anna.taps("No quiet hours")
    assert "quiet hours none" in shown.text


async def test_a_language_changes_whose_words_come_first(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/settings")
    await anna.taps("Language")
    [shown] = await anna.taps("Spanish")
    assert "English; logs in Spanish first" in shown.text


async def test_every_panel_leads_back_to_all_settings(stage: Stage) -> None:
    anna = await with_plan(stage)
    [panel] = await anna.says("/settings")
    for label in ("Where I am", "Days", "Time", "Weekly summary", "Equipment", "Quiet hours",
                  "Language"):  # fmt: skip
        [asked] = await anna.taps(label, on=panel)
        assert asked.id == panel.id
        [again] = await anna.taps("Back", on=asked)
        assert (again.text, again.buttons) == (panel.text, panel.buttons)


async def test_days_and_time_are_settings_too(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/settings")
    await anna.taps("Days")
    await anna.taps("Wed")
    [shown] = await anna.taps("That's it")
    assert "✓ Training: Mon Fri 07:30" in shown.text
    await anna.taps("Days")
    [shown] = await anna.says("tue sat")
    assert "✓ Training: Tue Sat 07:30" in shown.text
    await anna.taps("Time")
    [shown] = await anna.taps("18:30")
    assert "✓ Training: Tue Sat 18:30" in shown.text
    await anna.taps("Time")
    [shown] = await anna.says("quarter to 7")
    assert "✓ Training: Tue Sat 06:45" in shown.text
    arrival = await stage.next_reminder()
    assert arrival.now == datetime(2026, 3, 3, 5, 45, tzinfo=UTC)


async def test_without_a_plan_days_begin_one(stage: Stage) -> None:
    ben = await arrives(stage, "Ben")
    await ben.says("/settings")
    [asked] = await ben.taps("Days")
    assert "no plan yet" in asked.text
    [asked] = await ben.says("/settings days tue thu")
    assert "At what time?" in asked.text


async def test_a_move_takes_the_reminders_along(stage: Stage) -> None:
    ben = await with_plan(stage, "Ben")
    await ben.says("/settings zone New York")
    arrival = await stage.next_reminder()
    assert arrival.now == datetime(2026, 3, 2, 12, 30, tzinfo=UTC)


async def test_a_shared_place_answers_where_one_is(stage: Stage) -> None:
    ben = await with_plan(stage, "Ben")
    await ben.says("/settings")
    await ben.taps("Where I am")
    [shown] = await ben.shares_location(*NEW_YORK)
    assert "New York, 04:00 now" in shown.text


async def test_a_place_shared_unasked_is_only_offered(stage: Stage) -> None:
    ben = await with_plan(stage, "Ben")
    [offer] = await ben.shares_location(*NEW_YORK)
    assert "near New York" in offer.text
    assert "Berlin, 10:00 now" in await text_of(ben, "/settings")
    [shown] = await ben.taps("New York", on=offer)
    assert "New York, 04:00 now" in shown.text


async def test_several_zones_are_asked_about(stage: Stage) -> None:
    ben = await with_plan(stage, "Ben")
    await ben.says("/settings")
    await ben.taps("Where I am")
    [asked] = await ben.says("usa")
    assert "Which of these" in asked.text
    [shown] = await ben.taps("Chicago", on=asked)
    assert "Chicago, 03:00 now" in shown.text


async def test_units_change_what_bare_numbers_mean_and_nothing_that_is_kept(stage: Stage) -> None:
    ben = await with_plan(stage, "Ben")
    await ben.says("/log hip thrust 3x8x40")
    await ben.says("/settings units lb")
    await ben.says("/log hip thrust 3x8x90")
    history = await text_of(ben, "/history hip thrust")
    assert "40 kg" in history
    assert "90 lb" in history


async def test_every_button_sets_what_it_says(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/settings")
    [shown] = await anna.taps("Use lb")
    assert "Units: lb" in shown.text
    await anna.taps("Weekly summary")
    [shown] = await anna.taps("Sat")
    assert "Saturday, 18:00" in shown.text
    await anna.taps("Weekly summary")
    await anna.taps("At 18:00")
    [shown] = await anna.taps("20:30")
    assert "Saturday, 20:30" in shown.text
    await anna.taps("Equipment")
    await anna.taps("✓ A gym")
    await anna.taps("Bands")
    [shown] = await anna.taps("That's it")
    assert "You train with: bands" in shown.text


async def test_the_summary_comes_at_the_time_that_was_set(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/plan fri 07:30")
    await anna.says("/settings week tue 20:00")
    await stage.move(days=1, hours=9, minutes=59)
    assert not await anna.news()
    await stage.move(minutes=1)
    [summary] = await anna.news()
    assert "Your week" in summary.text


async def test_the_time_on_one_s_watch_tells_the_zone(stage: Stage) -> None:
    ben = await with_plan(stage, "Ben")
    await ben.says("/settings")
    await ben.taps("Where I am")
    [asked] = await ben.says("it's 4:00")
    assert asked.button("New York · 04:00 now")


async def test_a_log_is_a_log_whatever_was_asked(stage: Stage) -> None:
    ben = await with_plan(stage, "Ben")
    await ben.says("/settings")
    await ben.taps("Where I am")
    [receipt] = await ben.says("hip thrust 3x10 // in Paris")
    assert "3×10" in receipt.text
    assert "Berlin, 10:00 now" in await text_of(ben, "/settings")


async def test_a_city_typed_after_other_takes_the_location_key_away(stage: Stage) -> None:
    ben = await with_plan(stage, "Ben")
    await ben.says("/settings")
    await ben.taps("Where I am")
    await ben.taps("Other")
    found, shown = await ben.says("NYC")
    assert "New York, where it's 04:00 now" in found.text
    assert "New York, 04:00 now" in shown.text


async def test_forged_buttons_change_nothing(stage: Stage) -> None:
    anna = await with_plan(stage)
    [panel] = await anna.says("/settings")
    for data in ("units:stone", "zone:Mars/Base", "week-end:9", "week-time:9999", "equipment:99",
                 "zone-clock:9999", "zone-clock:x", "zone-clock:--60", "quiet:2200-2200",
                 "quiet:x", "sound:loud", "detail:some", "language:tlh", "my-bands:plaid",
                 "set-days:9", "set-days:pick:x", "set-time:9999", "my-weights:anvil",
                 "my-weights:dumbbells:3.14", "my-weights::8"):  # fmt: skip
        await forge(stage, anna, panel, data)
    assert await text_of(anna, "/settings") == panel.text
