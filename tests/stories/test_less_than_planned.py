"""A day let go, made lighter or shorter: each reason has its consequence, none costs anything.

Stories begin on Sunday 1 March 2026 at noon in Berlin.
"""

from datetime import datetime

import pytest

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.test_session_card import of, on_a_training_day
from tests.stories.training_days import SUNDAY_BEFORE, asked, card_of, newest, trains


@pytest.fixture
def story_begins() -> datetime:
    return SUNDAY_BEFORE


async def grown(stage: Stage) -> tuple[Someone, Shown]:
    """Anna, whose first exercise is due three times ten by now, and the card that says so."""
    anna = await trains(stage, programme="glutes and legs at home")
    for _ in range(3):
        card = await card_of(stage, anna)
        sets, reps = asked(card)[0].partition(" · ")[0].split(" × ")
        done = [int(reps)] * (int(sets) - 1) + [int(reps) + 3]
        await anna.says(", ".join(map(str, done)), reply_to=card)
    return anna, await card_of(stage, anna)


async def skipped(anna: Someone, card: Shown, why: str) -> list[Shown]:
    [reasons] = await anna.taps("Skip", on=card)
    assert reasons.id == card.id
    return await anna.taps(why, on=reasons)


async def test_ill_offers_a_break_in_one_tap(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    ill = of(await skipped(anna, card, "Ill"), card)
    assert "Skipped" in ill.text
    assert "Next session: Wed 4 Mar" in ill.text
    paused = (await anna.taps("1 week", on=ill))[-1]
    assert "On a break up to and including Mon 9 Mar" in paused.text
    assert (await stage.move(days=6)).reminders == 0


async def test_pain_leads_into_the_pain_flow_at_once(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    shown = await skipped(anna, card, "Pain")
    assert "leave it be" in of(shown, card).text
    which = newest(shown, "which exercise")
    [much] = await anna.taps("Dead bug", on=which)
    where = newest(await anna.taps("A lot", on=much), "Where?")
    said = await anna.taps("Low back", on=where)
    assert "Stop here" in newest(said, "Stop here").text
    followed = next(one for one in await anna.sees() if one.id == card.id)
    assert "what hurts is noted" in followed.text
    assert followed.buttons == ["Take a break", "Train after all", "How-to"]
    card = await card_of(stage, anna)
    assert "Dead bug · rests for now" in card.text


async def test_no_time_offers_sizes_and_the_short_one_is_sized_to_them(stage: Stage) -> None:
    anna, card = await grown(stage)
    no_time = of(await skipped(anna, card, "No time"), card)
    assert "Skipped" in no_time.text
    sizes = [label for label in no_time.buttons if label.endswith("min")]
    assert sizes == ["11 min", "15 min"]
    [five] = await anna.taps("11 min", on=no_time)
    assert five.id == card.id
    assert "short version" in five.text
    assert "2 Side-lying" not in five.text
    assert "~11 min" in five.text
    [fifteen] = await anna.taps("15 min", on=no_time)
    assert "2 Dead bug" in fifteen.text
    assert "Side-lying" not in fifteen.text
    assert "First: Hip and knee warm-up" in fifteen.text, "short, but never cold"
    shown = await anna.taps("Done as planned", on=fifteen)
    assert "All done" in of(shown, card).text
    assert "Side-lying" not in newest(shown, "Next:").text


async def test_tired_skips_and_offers_a_lighter_one(stage: Stage) -> None:
    anna, card = await grown(stage)
    tired = of(await skipped(anna, card, "Tired"), card)
    assert "Rest is training too" in tired.text
    [light] = await anna.taps("A lighter one", on=tired)
    full, less = asked(card)[0], asked(light)[0]
    assert less < full
    assert f"your {full.partition(' · ')[0]} waits for you" in light.text


async def test_at_the_bottom_of_the_ladder_lighter_is_less_too(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    [more] = await anna.taps("More", on=card)
    [light] = await anna.taps("Lighter", on=more)
    for line in ("1 Hip thrust 1 × 8", "2 Side-lying leg raise 1 × 8", "3 Dead bug 1 × 6"):
        assert line in light.text
    assert "your 2 × 8 waits for you" in light.text
    await anna.taps("Done as planned", on=light)
    assert "2 Side-lying leg raise 2 × 8" in (await card_of(stage, anna)).text


async def test_nothing_shorter_is_promised_where_there_is_nothing_shorter(stage: Stage) -> None:
    anna = await trains(stage, basics=False)
    card = await card_of(stage, anna)
    no_time = of(await skipped(anna, card, "No time"), card)
    assert "as short as it gets" in no_time.text
    assert no_time.buttons == ["Train after all", "How-to"]


async def test_a_lighter_day_costs_nothing_on_the_ladder(stage: Stage) -> None:
    anna, card = await grown(stage)
    due = asked(card)[0]
    [more] = await anna.taps("More", on=card)
    [light] = await anna.taps("Lighter", on=more)
    assert "Lighter today" in light.text
    shown = await anna.taps("Done as planned", on=light)
    assert f"Next: {due}" in newest(shown, "Next:").text
    assert asked(await card_of(stage, anna))[0] == due


async def test_a_lighter_day_logged_in_words_costs_nothing_either(stage: Stage) -> None:
    anna, card = await grown(stage)
    due = asked(card)[0]
    [more] = await anna.taps("More", on=card)
    [light] = await anna.taps("Lighter", on=more)
    sets, reps = asked(light)[0].partition(" · ")[0].split(" × ")
    await anna.says(f"hip thrust with leg extension {sets}x{reps}")
    for _ in range(2):
        card = await card_of(stage, anna)
        assert asked(card)[0] == due
        [more] = await anna.taps("More", on=card)
        [light] = await anna.taps("Lighter", on=more)
        await anna.taps("Done as planned", on=light)
    assert asked(await card_of(stage, anna))[0] == due


async def test_who_does_more_than_the_lighter_one_climbs_all_the_same(stage: Stage) -> None:
    anna, card = await grown(stage)
    full = asked(card)[0].partition(" · ")[0]
    sets, reps = map(int, full.split(" × "))
    [more] = await anna.taps("More", on=card)
    await anna.taps("Lighter", on=more)
    done = ", ".join(map(str, [*[reps] * (sets - 1), reps + 3]))
    said = await anna.says(f"hip thrust with leg extension {done}")
    assert asked(newest(said, "Next:"))[0].partition(" · ")[0] > full


async def test_who_is_led_through_it_is_led_through_the_lighter_one(stage: Stage) -> None:
    anna, card = await grown(stage)
    [more] = await anna.taps("More", on=card)
    [light] = await anna.taps("Lighter", on=more)
    reps = asked(light)[0].partition(" · ")[0].split(" × ")[1]
    await anna.taps("Start", on=light)
    shown = await anna.last()
    while not shown.button(reps):
        [shown, *_] = await anna.taps(shown.buttons[0], on=shown)
    assert f"Aim for {reps}" in shown.text


async def test_all_of_it_again_and_a_skip_taken_back(stage: Stage) -> None:
    anna, card = await grown(stage)
    [more] = await anna.taps("More", on=card)
    [sizes] = await anna.taps("Shorter", on=more)
    [short] = await anna.taps("11 min", on=sizes)
    [more] = await anna.taps("More", on=short)
    [whole] = await anna.taps("All of it", on=more)
    assert asked(whole) == asked(card)
    skip = of(await skipped(anna, whole, "Tired"), card)
    [back] = await anna.taps("Train after all", on=skip)
    assert back.text == whole.text


async def test_forged_versions_change_nothing(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    number = card.rows[0][0]["callback_data"].partition(":")[2]
    for tail in ("heavy", "7", "999999", "-5", "5:5"):
        await anna.forges(card, f"version:{number}:{tail}")
    today = (await anna.says("/today"))[-1].text
    assert today.partition("\n")[2] in card.text or "short version" in today


async def test_who_trains_after_a_skip_without_a_tap_has_taken_it_back_too(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    await skipped(anna, card, "Tired")
    followed = of(await anna.says("dead bug 2x6"), card)
    assert "Skipped" not in followed.text
    assert "✓ 3 Dead bug 2×6" in followed.text
    assert followed.button("Done as planned")


async def test_nobody_is_led_on_through_a_session_that_they_let_go(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    await anna.taps("Start", on=card)
    await anna.taps("Skip it")
    shown = await skipped(anna, card, "Ill")
    assert "Stopped before the first set" in newest(shown, "Stopped").text
    await anna.news()
    await stage.move(hours=4)
    assert not await anna.news()
