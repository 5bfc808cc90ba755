"""Who types a command without its slash is understood, and talk stays talk."""

import pytest

from tests.stage import Stage
from tests.stories.arrivals import arrives
from tests.stories.receipts import question, receipt
from tests.stories.test_anna import begins

SAID = {
    "plan": "/plan",
    "Show me my plan, please": "/plan",
    "week": "/week",
    "progress": "/progress",
    "my progress in dead bug": "/progress dead bug",
    "history": "/history",
    "dead bug history": "/history dead bug",
    "help": "/help",
    "what can you do?": "/help",
    "settings": "/settings",
    "pause": "/pause",
    "pause 10": "/pause 10",
    "resume": "/resume",
    "today": "/today",
    "What do I do today?": "/today",
    "what do i do tody": "/today",
    "was mache ich heute?": "/today",
    "What's my next target?": "/today",
    "which band should I use": "/today",
    "wie viele Sätze?": "/today",
    "am I making progress?": "/progress",
    "how to dead bug": "/howto dead bug",
    "How does the dead bug work?": "/howto dead bug",
    "how do you do a hip thrust": "/howto hip thrust",
    "what is a dead bug?": "/howto dead bug",
    "was ist ein dead bug": "/howto dead bug",
    "plan tue thu 18:00": "/plan tue thu 18:00",
    "settings units lb": "/settings units lb",
    "undo": "/undo",
    "löschen": "/undo",
    "rückgängig": "/undo",
    "delete that": "/undo",
}


@pytest.mark.parametrize(("text", "command"), SAID.items())
async def test_plain_words_are_the_command(stage: Stage, text: str, command: str) -> None:
    anna, ben = await begins(stage), await begins(stage, "Ben")
    said, meant = await anna.says(text), await ben.says(command)
    assert [one.text for one in said] == [one.text for one in meant]
    assert said


async def test_undo_in_reply_to_a_receipt_takes_back_that_one(stage: Stage) -> None:
    anna = await begins(stage)
    first = receipt(await anna.says("/log dead bug 3x8"))
    await stage.move(minutes=1)
    await anna.says("/log hip thrust 3x8")
    await anna.says("undo", reply_to=first)
    kept = (await anna.says("/history"))[-1].text
    assert "Hip thrust" in kept
    assert "Dead bug" not in kept


@pytest.mark.parametrize(("text", "near"), [("tody", "/today"), ("halp", "/help")])
async def test_a_slip_is_offered(stage: Stage, text: str, near: str) -> None:
    anna = await begins(stage)
    [told] = await anna.says(text)
    assert near in told.text


@pytest.mark.parametrize(
    "text",
    ["plank 60s", "burpees 20 reps", "Plank: 60s", 'wall sit 45"', "3x10 pushups", "3x12 20kg rdl"],
)
async def test_an_unknown_exercise_is_offered_as_ones_own(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    assert question(await anna.says(text)).button("My own exercise")
    assert receipt(await anna.taps("My own exercise"))


@pytest.mark.parametrize(
    "text",
    [
        "plank",
        "back in 5 min",
        "wait 5 min",
        "see you at 7",
        "I have 2 kids",
        "remind me to drink",
        "how to fly",
        "plan is too hard",
    ],
)
async def test_talk_stays_talk(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    [told] = await anna.says(text)
    assert "training talk" in told.text


async def test_a_break_s_question_is_closed_by_what_ends_the_break(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/pause")
    await anna.says("/resume")
    assert "On a break" not in (await anna.says("week"))[-1].text


async def test_in_a_group_plain_words_are_nobody_s_command(stage: Stage) -> None:
    anna = await begins(stage)
    [shown] = await anna.says("/howto@repbell_bot dead bug", group=True)
    assert await anna.says("plan", reply_to=shown, group=True) == []


async def test_who_thanks_gets_a_kind_word(stage: Stage) -> None:
    anna = await arrives(stage)
    for text in ("thanks!", "Thank you", "👍"):
        assert "Any time" in (await anna.says(text))[-1].text, text
    assert "Ready when you are" in (await anna.says("Good morning!"))[-1].text


async def test_a_word_that_means_a_command_needs_no_right_name(stage: Stage) -> None:
    anna = await arrives(stage)
    for text, answer in (("/weekly", "this week"), ("/woche", "this week"), ("/stats", "stand")):
        assert answer in (await anna.says(text))[-1].text, text


async def test_a_mistyped_command_gives_back_what_stood_behind_it(stage: Stage) -> None:
    anna = await arrives(stage)
    [offered] = await anna.says("/lgo dead bug 3x12")
    assert offered.rows[0][0]["copy_text"] == {"text": "/log dead bug 3x12"}


async def test_a_mistake_is_taken_back(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/log dead bug 3x12")
    assert "Taken back" in (await anna.says("that was a mistake"))[-1].text


async def test_what_somebody_has_too_is_added(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/settings equipment dumbbells")
    assert "bands, dumbbells" in (await anna.says("I have bands too"))[-1].text
