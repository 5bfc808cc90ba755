"""A line as people write it is a log, whole or not at all."""

import re

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.receipts import confirmed, question, receipt
from tests.stories.test_anna import begins


async def history(person: Someone) -> str:
    return (await person.says("/history"))[-1].text


async def test_several_exercises_a_message_are_one_log(stage: Stage) -> None:
    anna = await begins(stage)
    shown = await anna.says("/log hip thrust 3x12 20kg\ndead bug 3x8; glute bridge 12, 12, 10 red")
    assert confirmed(shown).splitlines() == [
        "Hip thrust · 3×12 · 20 kg",
        "Dead bug · 3×8 · bodyweight",
        "Glute bridge · 12, 12, 10 · red band",
    ]
    await anna.says("/undo")
    assert "Nothing logged yet" in await history(anna)


async def test_one_bad_line_refuses_the_whole_message_and_is_named(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("/log hip thrust 3x12 20kg\ndead bug 3x99999"))
    assert "In line 2" in asked.text
    assert "99999" in asked.text
    assert "Nothing was saved" in asked.text
    assert "Nothing logged yet" in await history(anna)


async def test_a_line_that_only_its_own_exercise_refuses_is_named_too(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("/log dead bug 3x8\nhip thrust same"))
    assert "In line 2" in asked.text
    assert "needs a last time" in asked.text
    assert "Nothing logged yet" in await history(anna)


async def test_an_ambiguous_text_has_a_button_for_each_reading(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    asked = question(await anna.says("4 10"))
    assert asked.buttons == ["4×10", "4, 10", "Something else"]
    saved = receipt(await anna.taps("4, 10"))
    assert saved.id == asked.id
    assert "4, 10" in saved.text


async def test_a_question_is_answered_weeks_later_after_a_restart_and_once(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("/log hip thrust 4 10 yesterday"))
    await stage.move(days=18)
    await stage.restart()
    saved = receipt(await anna.taps("4×10", on=asked))
    assert "Hip thrust · Sun 1 Mar · 4×10" in saved.text
    await anna.forges(saved, "reading:0")
    assert "out of date" in anna.last_answer
    assert (await history(anna)).count("4×10") == 1


async def test_an_exercise_asked_about_weeks_ago_keeps_the_day_that_was_meant(stage: Stage) -> None:
    anna = await stage.person("Anna")
    asked = question(await anna.says("/log yesterday 3x12 red"))
    await stage.move(days=10)
    assert "Dead bug · Sun 1 Mar" in receipt(await anna.taps("Dead bug", on=asked)).text


async def test_something_else_saves_nothing(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log hip thrust 4 10")
    [told] = await anna.taps("Something else")
    assert "Nothing was saved" in told.text
    assert "Nothing logged yet" in await history(anna)


async def test_what_is_refused_is_suggested_from_what_was_sent(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("/log hip thrust 3x12 red bnad"))
    suggested = asked.buttons[0]
    assert "12" in suggested
    assert "red" in suggested
    assert "red band" in confirmed(await anna.taps(suggested))


@pytest.mark.parametrize(
    "text",
    ["hip thrust 60 kg", "hip thrust 3 sets", "hip thrust 3x99999 red", "dead bug each side"],
)
async def test_sets_that_nobody_said_are_on_no_button(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    asked = question(await anna.says(f"/log {text}"))
    assert asked.buttons == ["Something else"]
    assert "12" in asked.text, "it shows how to write it"


async def test_a_name_with_a_slip_is_understood(stage: Stage) -> None:
    anna = await begins(stage)
    assert confirmed(await anna.says("hip trust 4x10 60kg")) == "Hip thrust · 4×10 · 60 kg"


async def test_a_name_that_may_be_several_offers_at_most_three(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("/log leg 3x12"))
    offered = [
        label for label in asked.buttons if label not in ("My own exercise", "Something else")
    ]
    assert 1 < len(offered) <= 3
    assert offered[0] in confirmed(await anna.taps(offered[0]))


async def test_a_reply_to_an_old_card_logs_for_its_day(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    card = await anna.last()
    await stage.move(days=1)
    assert "Wed 4 Mar · 3×12" in confirmed(await anna.says("3x12", reply_to=card))


async def test_a_written_date_wins_over_the_card_s(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    card = await anna.last()
    await stage.move(days=2)
    assert "Thu 5 Mar · 3×12" in confirmed(await anna.says("3x12 yesterday", reply_to=card))


async def test_done_in_reply_to_a_card_is_all_that_it_printed(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    card = await anna.last()
    await stage.move(days=1)
    done = confirmed(await anna.says("done", reply_to=card)).splitlines()
    assert len(done) == 3
    assert all("Wed 4 Mar" in line for line in done)


async def test_done_twice_is_recorded_once(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    card = await anna.last()
    assert len(confirmed(await anna.says("did it", reply_to=card)).splitlines()) == 3
    [told] = await anna.says("done", reply_to=card)
    assert "logged already" in told.text
    assert (await history(anna)).count("Dead bug") == 1


async def test_did_it_yesterday_in_reply_to_a_card_is_all_of_it_on_that_day(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    card = await anna.last()
    await stage.move(days=3)
    shown = confirmed(await anna.says("did it yesterday", reply_to=card)).splitlines()
    assert len(shown) == 3
    assert all("Fri 6 Mar" in line for line in shown)
    again = confirmed(await anna.edits(await anna.said(), "did it on wednesday")).splitlines()
    assert len(again) == 3
    assert all("Wed 4 Mar" in line for line in again)


async def test_did_it_yesterday_typed_is_yesterday_s_session(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await stage.move(days=1)
    shown = confirmed(await anna.says("did it yesterday // felt great")).splitlines()
    assert len(shown) == 3
    assert all("Wed 4 Mar" in line for line in shown)
    assert shown[0].endswith("📝 felt great")


async def test_done_on_a_day_without_a_session_asks_which(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("did it yesterday"))
    assert "Dead bug · Sun 1 Mar · 2×6" in confirmed(await anna.taps("Dead bug", on=asked))


async def test_all_done_is_the_whole_session(stage: Stage) -> None:
    anna = await begins(stage)
    assert len(confirmed(await anna.says("all done")).splitlines()) == 3
    assert "logged already" in (await anna.says("did everything"))[-1].text


async def test_counting_is_asked_and_one_tap_if_it_was_meant(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("3 2 1 go"))
    assert asked.buttons == ["Yes, 3, 2, 1", "Something else"]
    assert "3, 2, 1" in confirmed(await anna.taps("Yes", on=asked))
    assert confirmed(await anna.says("10, 9, 8"))


async def test_talk_of_times_and_weeks_is_no_question(stage: Stage) -> None:
    anna = await begins(stage)
    for text in ("week 12", "it's 7:30 already", "I slept 6 hours", "back in 10", "maybe 12"):
        [told] = await anna.says(text)
        assert "training talk" in told.text, text


async def test_what_can_be_read_in_no_way_is_not_called_a_choice(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    asked = question(await anna.says("week 12", reply_to=await anna.last()))
    assert "can't tell" in asked.text
    assert "Which one" not in asked.text


async def test_talk_is_no_log(stage: Stage) -> None:
    anna = await begins(stage)
    for text in ("hello", "thanks!", "see you at 7", "I have 2 kids"):
        shown = await anna.says(text)
        assert not any(message.button("Undo") for message in shown), text


async def test_log_alone_has_ready_lines_that_are_logs(stage: Stage) -> None:
    anna = await begins(stage)
    [told] = await anna.says("/log")
    copied = [button.get("copy_text") for row in told.rows for button in row]
    lines = [one["text"] for one in copied if one]
    assert len(lines) == 3
    assert len(told.text.splitlines()) <= 8
    for line in lines:
        assert len(line) <= 256
        name = line.removeprefix("/log ").partition(" 2x")[0]
        assert confirmed(await anna.says(line)).startswith(name)


async def test_log_alone_shows_the_plan_s_own_lines_and_each_is_a_log(stage: Stage) -> None:
    anna = await begins(stage)
    for person in (anna, await stage.person("Ben")):
        [told] = await person.says("/log")
        shown = re.findall(r"<code>(/log [^<]*)</code>", told.html)
        assert sum("Hip thrust" in line for line in shown) == 3
        assert all([receipt(await person.says(line)) for line in shown])


async def test_log_alone_begins_no_session_on_a_rest_day(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.move(days=1)
    await anna.says("/log")
    assert question(await anna.says("3x12"))


async def test_an_edit_may_change_exercise_date_and_sets(stage: Stage) -> None:
    anna = await begins(stage)
    first = receipt(await anna.says("/log hip thrust 3x12 20kg"))
    mine = await anna.said()
    changed = receipt(await anna.edits(mine, "/log yesterday dead bug 3x8 // slowly"))
    assert changed.id == first.id
    assert "Dead bug · Sun 1 Mar · 3×8" in changed.text
    kept = await history(anna)
    assert "slowly" in kept
    assert "Hip thrust" not in kept


async def test_an_edit_that_takes_the_date_away_is_for_its_own_day_again(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log yesterday hip thrust 3x12 20kg")
    mine = await anna.said()
    await stage.move(hours=3)
    changed = receipt(await anna.edits(mine, "/log hip thrust 3x12 20kg"))
    assert "Sun 1 Mar" not in changed.text


async def test_an_edit_may_add_and_drop_lines(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log hip thrust 3x12 20kg")
    mine = await anna.said()
    two = receipt(await anna.edits(mine, "/log hip thrust 3x12 20kg; ran 5 km"))
    assert "Run · 5 km" in two.text
    one = receipt(await anna.edits(mine, "/log ran 6 km"))
    assert confirmed([one]) == "Run · 6 km"


async def test_an_edit_of_a_question_asks_in_its_place(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("/log hip thrust 4 10"))
    mine = await anna.said()
    again = question(await anna.edits(mine, "/log hip thrust 4 12"))
    assert again.id == asked.id
    assert again.buttons[0].endswith("4×12")


async def test_two_resistances_at_once(stage: Stage) -> None:
    anna = await begins(stage)
    shown = await anna.says("/log dead bug 3x10 red band + 1kg ankle weights")
    assert confirmed(shown) == "Dead bug · 3×10 · red band + 1 kg ankle weight"


async def test_in_a_group_the_receipt_has_the_sets_alone(stage: Stage) -> None:
    anna = await begins(stage)
    bot = stage.playground.world.bot.username
    await anna.says(f"/log@{bot} hip thrust 3x12 20kg knee 2/10 // secret", group=True)
    told = await anna.last(group=True)
    assert told.text == "✓ Hip thrust · 3×12 · 20 kg"
    assert told.buttons == []


async def test_a_reply_to_a_card_is_for_the_first_exercise_that_is_left(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    card = await anna.last()
    await stage.move(days=1)
    assert confirmed(await anna.says("3x12", reply_to=card)).startswith("Hip thrust ·")
    assert confirmed(await anna.says("3x12", reply_to=card)).startswith("Side-lying leg raise ·")


async def test_in_a_group_only_who_was_asked_may_answer(stage: Stage) -> None:
    anna, ben = await begins(stage), await begins(stage, "Ben")
    bot = stage.playground.world.bot.username
    await anna.says(f"/log@{bot} hip thrust 4 10", group=True)
    asked = await anna.last(group=True)
    assert await ben.taps("4×10", on=asked, group=True) == []
    assert "out of date" in ben.last_answer
    await anna.taps("4×10", on=asked, group=True)
    assert "Hip thrust · 4×10" in (await anna.last(group=True)).text
    assert "Nothing logged yet" in await history(ben)


async def test_a_reply_to_a_question_is_for_what_it_was_about(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    card = await anna.last()
    await stage.move(days=1)
    asked = question(await anna.says("4 10", reply_to=card))
    assert "Hip thrust · Wed 4 Mar · 4×10" in receipt(await anna.says("4x10", reply_to=asked)).text


async def test_a_suggestion_of_two_lines_is_one_button_that_saves_both(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("/log hip thrust 3x12 dead bug 3x8"))
    assert asked.buttons[0] == "hip thrust: 3×12; dead bug: 3×8"
    assert len(confirmed(await anna.taps("dead bug: 3×8")).splitlines()) == 2
