"""Later, another day and skip in words: on a reply to the card, or while today's is open.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

import pytest

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.led import does, led, logged
from tests.stories.test_anna import begins


async def reminded(stage: Stage) -> tuple[Someone, Shown]:
    """Somebody whose card has just come, on Wednesday at 07:30."""
    anna = await begins(stage)
    await stage.next_reminder()
    return anna, await anna.last()


@pytest.mark.parametrize("replies", [True, False])
@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("later 1h", "08:30"),
        ("in 20 min", "07:50"),
        ("Remind me in half an hour", "08:00"),
        ("later this evening", "19:00"),
        ("tonight", "19:00"),
        ("tonight at 8", "20:00"),
        ("at 7 tonight", "19:00"),
        ("move to this evening at 18:30", "18:30"),
        ("later this afternoon at 4", "16:00"),
        ("later today at 17:00", "17:00"),
        ("postpone by an hour", "08:30"),
        ("later at 6 pm", "18:00"),
        ("snooze until 18:30", "18:30"),
    ],
)
async def test_later_with_a_time_comes_again_then(
    stage: Stage, said: str, at: str, replies: bool
) -> None:
    anna, card = await reminded(stage)
    shown = await anna.says(said, reply_to=card if replies else None)
    assert shown[-1].text == f"👍 I'll be back at {at}."
    assert f"I'll be back at {at}" in next(one.text for one in shown if one.id == card.id)
    arrival = await stage.next_reminder()
    assert arrival.now.strftime("%H:%M") == f"{int(at[:2]) - 1:02}{at[2:]}", "Berlin is one ahead"


@pytest.mark.parametrize("said", ["later", "not now", "later 7", "later today", "this afternoon"])
async def test_later_without_a_time_asks_with_buttons(stage: Stage, said: str) -> None:
    anna, _ = await reminded(stage)
    [page] = await anna.says(said)
    await anna.taps("1 h", on=page)
    assert "08:30" in anna.last_answer


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("move to thursday", "Thu 5 Mar"),
        ("move it to tomorrow", "Thu 5 Mar"),
        ("saturday instead", "Sat 7 Mar"),
        ("postpone to 8 March", "Sun 8 Mar"),
        ("move to saturday evening", "Sat 7 Mar, 19:00"),
        ("remind me tomorrow at 8", "Thu 5 Mar, 08:00"),
        ("I'll do it tomorrow", "Thu 5 Mar"),
    ],
)
async def test_another_day_in_words(stage: Stage, said: str, day: str) -> None:
    anna, card = await reminded(stage)
    shown = await anna.says(said)
    assert f"Moved to {day}" in shown[-1].text
    assert f"Moved to {day[:9]}" in next(one.text for one in shown if one.id == card.id)


async def test_with_a_time_and_then_to_yet_another(stage: Stage) -> None:
    anna, _ = await reminded(stage)
    await anna.says("move to saturday")
    said = (await anna.says("move it to tomorrow at 6 pm"))[-1].text
    assert "Moved to Thu 5 Mar, 18:00. I'll remind you then." in said
    arrival = await stage.next_reminder()
    assert arrival.now.strftime("%d %H:%M") == "05 17:00"


async def test_a_day_that_is_taken_or_not_named_is_asked(stage: Stage) -> None:
    anna, _ = await reminded(stage)
    assert "has a session already" in (await anna.says("move to friday"))[-1].text
    [page] = await anna.says("move")
    await anna.taps("Thu 5 Mar", on=page)
    assert "Moved to Thu 5 Mar" in (await anna.says("/today"))[-1].text


@pytest.mark.parametrize(
    ("said", "part", "button"),
    [
        ("skip ill", "Get well first", "3 days"),
        ("skip today, no time", "a short one instead", "Train after all"),
        ("Not today, I'm too tired", "Rest is training too", "Lighter"),
        ("skip it, exhausted", "Rest is training too", "Lighter"),
    ],
)
async def test_skip_with_its_reason_has_its_consequence(
    stage: Stage, said: str, part: str, button: str
) -> None:
    anna, card = await reminded(stage)
    shown = await anna.says(said)
    assert part in shown[-1].text
    assert shown[-1].button(button), shown[-1].buttons
    assert part in next(one.text for one in shown if one.id == card.id)


async def test_skip_for_a_pain_asks_what_hurts(stage: Stage) -> None:
    anna, _ = await reminded(stage)
    shown = await anna.says("skip, in pain")
    assert "In which exercise?" in shown[-1].text
    assert "Skipped" in shown[-2].text


@pytest.mark.parametrize("said", ["skip", "not today", "day off", "I'm ill"])
async def test_without_a_reason_and_without_the_word_it_is_asked(stage: Stage, said: str) -> None:
    anna, _ = await reminded(stage)
    [page] = await anna.says(said)
    assert "Why, this time?" in page.text
    assert "Skipped" not in (await anna.says("/today"))[-1].text


async def test_skipped_before_its_hour_the_card_does_not_come(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.move(days=1, hours=20)
    await anna.says("skip today, ill")
    arrival = await stage.next_reminder()
    assert arrival.now.strftime("%a") == "Fri"


@pytest.mark.parametrize("said", ["skip the lateral raises", "see you later", "move it", "in love"])
async def test_what_is_no_such_wish_moves_nothing(stage: Stage, said: str) -> None:
    anna, card = await reminded(stage)
    await anna.says(said)
    assert (await anna.says("/today"))[-1].text == card.text


@pytest.mark.parametrize("said", ["lighter", "make it lighter, please", "etwas leichter"])
async def test_lighter_is_taken_at_once(stage: Stage, said: str) -> None:
    anna, card = await reminded(stage)
    shown = await anna.says(said)
    assert "lighter on purpose" in shown[-1].text
    assert "lighter on purpose" in next(one.text for one in shown if one.id == card.id)


@pytest.mark.parametrize(
    "said",
    [
        "shorter",
        "make it shorter",
        "Make today's session a bit shorter, please",
        "I only have 15 minutes",
        "mach die Einheit kürzer",
        "ich habe heute nur 15 Minuten",
    ],
)
async def test_shorter_asks_how_long_there_is(stage: Stage, said: str) -> None:
    anna, _ = await reminded(stage)
    [page] = await anna.says(said)
    assert any(label.endswith("min") for label in page.buttons)


async def test_shorter_in_the_middle_of_a_led_session_ends_it_sooner(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    [page] = await anna.says("make it shorter")
    await anna.taps("11 min", on=page)
    await does(stage, anna, "8")
    assert any("All done for this day" in one.text for one in await anna.sees())
    assert await logged(anna) == ["Hip thrust: 2×8 · bodyweight"]


async def test_what_is_as_short_as_it_gets_says_so(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8", "8", "8", "8", "6")
    [page] = await anna.says("make it shorter")
    assert "It's as short as it gets by now." in page.text


async def test_one_less_asks_in_which(stage: Stage) -> None:
    anna, _ = await reminded(stage)
    [page] = await anna.says("one less")
    assert "Which one was a rep short?" in page.text
    await anna.taps("Dead bug", on=page)
    assert "Dead bug: 6, 5 · bodyweight" in (await anna.says("/history"))[-1].text


async def test_what_was_let_go_is_taken_back_in_words(stage: Stage) -> None:
    anna, card = await reminded(stage)
    await anna.says("skip, no time")
    shown = await anna.says("I'll train after all")
    assert shown[-1].button("Done as planned")
    assert next(one for one in shown if one.id == card.id).button("Done as planned")


async def test_on_a_rest_day_nothing_is_put_off(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.move(days=1)
    [told] = await anna.says("later 1h")
    assert "I'll be back" not in told.text


async def test_a_reply_to_an_older_card_is_for_its_day(stage: Stage) -> None:
    anna, card = await reminded(stage)
    await stage.next_reminder()
    friday = await anna.last()
    shown = await anna.says("skip, no time", reply_to=card)
    assert "Skipped" in next(one.text for one in shown if one.id == card.id)
    assert "Skipped" not in (await anna.says("/today"))[-1].text
    assert friday.id not in [one.id for one in shown]


async def test_a_button_s_words_in_reply_to_its_card_do_what_it_does(stage: Stage) -> None:
    anna, card = await reminded(stage)
    [asked] = await anna.says("one less", reply_to=card)
    assert asked.id == card.id
    assert "Which one was a rep short?" in asked.text
    shown = await anna.says("Dead bug", reply_to=asked)
    assert any("6, 5" in one.text for one in shown)
    history = (await anna.says("/history"))[-1].text
    await anna.says("one less", reply_to=card)
    assert (await anna.says("/history"))[-1].text == history


async def test_less_instead_of_what_was_skipped_is_taken_in_words_too(stage: Stage) -> None:
    anna, _ = await reminded(stage)
    assert "a short one instead" in (await anna.says("skip, no time"))[-1].text
    [asked] = await anna.says("make it shorter")
    assert "How long do you have?" in asked.text
    card = (await anna.taps("15 min", on=asked))[-1]
    assert "The short version, on purpose" in card.text
    await anna.says("skip, no time")
    assert "Lighter today, on purpose" in (await anna.says("lighter"))[-1].text
