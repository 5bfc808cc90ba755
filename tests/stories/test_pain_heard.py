"""Pain is heard wherever it is said, and the log beside it is kept."""

import pytest

from tests.stage import Stage
from tests.stories.led import led, logged
from tests.stories.receipts import confirmed
from tests.stories.test_anna import begins


@pytest.mark.parametrize("text", ["my knee hurts", "I can't go on, my knee hurts"])
async def test_in_reply_to_the_card_it_is_asked_in_which_exercise(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    [asked] = await anna.says(text, reply_to=await anna.last())
    assert asked.button("Dead bug")
    [much] = await anna.taps("Dead bug", on=asked)
    assert much.button("A lot")


async def test_in_reply_to_a_receipt_it_is_of_its_sets(stage: Stage) -> None:
    anna = await begins(stage)
    [done] = await anna.says("/log dead bug 3x8")
    await anna.says("knee 7/10", reply_to=done)
    kept = (await anna.says("/history"))[-1].text
    assert "3×8" in kept
    assert "knee 7/10" in kept


async def test_in_reply_to_a_how_to_it_is_of_that_exercise(stage: Stage) -> None:
    anna = await begins(stage)
    shown = (await anna.says("/howto dead bug"))[-1]
    [much] = await anna.says("my back hurts", reply_to=shown)
    assert "Dead bug" in much.text
    assert much.button("A lot")


@pytest.mark.parametrize(
    "text", ["hip thrust 3x12 but my knee hurts", "hip thrust 3x12, knee hurts"]
)
async def test_sets_with_a_pain_are_kept_and_how_much_is_asked(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    shown = await anna.says(text)
    assert confirmed(shown).startswith("Hip thrust · 3×12 · bodyweight · knee ?/10")
    assert "📝" not in shown[0].text
    await anna.taps("A lot", on=shown[-1])
    assert "knee 6/10" in (await anna.says("/history"))[-1].text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("hip thrust 3x12, pinching in my hip", "hip ?/10"),
        ("hip thrust 3x12 but my hip pinched", "hip ?/10"),
        ("hip thrust 3x12 ouch", "pain ?/10"),
        ("hip thrust 3x12 but my knee hurts 6/10", "knee 6/10"),
    ],
)
async def test_what_pinches_is_a_pain_and_a_but_before_it_no_note(
    stage: Stage, text: str, kept: str
) -> None:
    anna = await begins(stage)
    shown = await anna.says(text)
    assert confirmed(shown).startswith(f"Hip thrust · 3×12 · bodyweight · {kept}")
    assert "📝" not in shown[0].text


@pytest.mark.parametrize("text", ["all done, knee hurts", "done but my knee hurts"])
async def test_a_session_with_a_pain_is_kept_and_where_it_hurt_is_asked(
    stage: Stage, text: str
) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    shown = await anna.says(text, reply_to=await anna.last())
    assert len(confirmed(shown).splitlines()) == 3
    asked = next(one for one in shown if one.button("None of these"))
    await anna.taps("Dead bug", on=asked)
    await anna.taps("Noticeably")
    kept = (await anna.says("/history"))[-1].text
    assert kept.count("knee 4/10") == 1


async def test_what_does_not_hurt_is_no_report(stage: Stage) -> None:
    anna = await begins(stage)
    [told] = await anna.says("my knee doesn't hurt anymore")
    assert not told.button("None of these")


@pytest.mark.parametrize(
    ("text", "reps"),
    [
        ("8, knee hurts", 8),
        ("did 8, my knee hurts", 8),
        ("only 6 because my knee hurts", 6),
        ("stopped after 6 reps, my knee hurts", 6),
        ("hip thrust: stopped after 6, knee hurts", 6),
        ("/log 8, knee hurts", 8),
    ],
)
async def test_in_a_guided_session_a_number_beside_a_pain_is_the_set(
    stage: Stage, text: str, reps: int
) -> None:
    anna = await led(stage)
    shown = await anna.says(text)
    [asked] = [one for one in shown if one.button("Sharp pain")]
    await anna.taps("Noticeably", on=asked)
    assert f"Hip thrust: 1×{reps} · bodyweight · knee 4/10" in await logged(anna)


async def test_the_score_beside_the_set_is_the_one_out_of_ten(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("8 but my knee hurts 7/10")
    assert await logged(anna) == ["Hip thrust: 1×8 · bodyweight · knee 7/10"]


@pytest.mark.parametrize("text", ["hip thrust hurt for 6 weeks", "hip thrust tat 3 Tage weh"])
async def test_how_long_it_hurts_is_no_score(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    [asked] = await anna.says(text)
    assert asked.text.startswith("Hip thrust: how much")


async def test_beside_sets_how_long_it_hurts_is_a_note(stage: Stage) -> None:
    anna = await begins(stage)
    shown = await anna.says("/log hip thrust 3x12 knee pain 6 weeks")
    assert confirmed(shown).startswith("Hip thrust · 3×12 · bodyweight · knee ?/10")
    assert "6 weeks" in shown[0].text
    assert shown[-1].button("A lot")


async def test_where_somebody_is_when_it_hurts_is_not_asked(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("I'm in Spain, knee hurts")
    assert asked.button("None of these")


@pytest.mark.parametrize(
    "text",
    [
        "injured my knee",
        "I tweaked my back",
        "pulled a muscle in my hip",
        "my knee is swollen",
        "knee is killing me",
        "skip, knee 7/10",
        "only did 1 set of it, knee 7/10",
    ],
)
async def test_an_injury_in_words_is_heard(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    assert "In which exercise" in (await anna.says(text))[-1].text


async def test_beside_a_done_that_is_asked_about_it_is_not_lost(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    shown = await anna.says("done, knee hurt during the hip thrust 6/10")
    assert "Stop here for today" in shown[-1].text
    await anna.taps("All of the session")
    kept = (await anna.says("/history"))[-1].text
    assert "Hip thrust: knee 6/10" in kept
    assert "Dead bug: 2×6" in kept


@pytest.mark.parametrize("text", ["/pain wall sit 7/10 knee", "wall sit hurts 7/10, my knee"])
async def test_ones_own_exercise_is_found_though_its_name_has_a_word_of_ours(
    stage: Stage, text: str
) -> None:
    anna = await begins(stage)
    await anna.says("wall sit 3x30s")
    await anna.taps("My own exercise")
    assert confirmed(await anna.says(text)).startswith("Wall sit · knee 7/10")
