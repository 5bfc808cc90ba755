"""Six weeks and more, session by session: up, down, away and back, and one target everywhere."""

from datetime import datetime

import pytest

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.training_days import SUNDAY_BEFORE, asked, card_of, everywhere, newest, trains

SPARE = 3


@pytest.fixture
def story_begins() -> datetime:
    return SUNDAY_BEFORE


def numbers(target: str) -> tuple[int, int]:
    sets, reps = target.partition(" · ")[0].split(" × ")
    return int(sets), int(reps)


async def does(person: Someone, card: Shown, *, spare: int = 0, short: int = 0) -> str:
    """Replies to the card with what it asks, the last set `spare` better, each `short` worse."""
    target, _ = asked(card)
    sets, reps = numbers(target)
    done = [reps - short] * (sets - 1) + [reps - short + spare]
    said = await person.says(", ".join(map(str, done)), reply_to=card)
    return newest(said, "Next:").text


async def test_six_weeks_take_anna_from_bodyweight_to_the_green_band(stage: Stage) -> None:
    anna = await trains(stage)
    rungs: list[str] = []
    for _ in range(18):
        card = await card_of(stage, anna)
        target, reason = asked(card)
        rungs.append(target.partition(" · ")[2])
        assert reason
        receipt = await does(anna, card, spare=SPARE)
        assert {asked(receipt)} == await everywhere_but_today(anna)
    climbed = list(dict.fromkeys(rungs))
    assert climbed == ["", "yellow band", "red band", "green band"]


async def everywhere_but_today(person: Someone) -> set[tuple[str, str]]:
    """What /progress has; /today has today's session, which is done."""
    [progress] = await person.says("/progress hip thrust with leg extension")
    return {asked(progress)}


async def test_the_next_reminder_shows_what_the_receipt_promised(stage: Stage) -> None:
    anna = await trains(stage)
    for spare in (3, 0, 0, 2):
        promised = asked(await does(anna, await card_of(stage, anna), spare=spare))
        card = await card_of(stage, anna)
        assert asked(card) == promised
        assert await everywhere(anna) == {promised}
        await does(anna, card)


async def test_ben_fails_three_times_and_is_eased(stage: Stage) -> None:
    ben = await trains(stage, "Ben")
    for _ in range(7):
        await does(ben, await card_of(stage, ben), spare=SPARE)
    hard, _ = asked(await card_of(stage, ben))
    assert hard.endswith("yellow band")
    told = []
    for _ in range(3):
        told.append(await does(ben, await ben.last(), short=4))
        await stage.next_reminder()
    assert "a bit short once" in told[0]
    assert "short twice" in told[1]
    assert "short three times" in told[2]
    eased, _ = asked(await ben.last())
    assert "band" not in eased


async def test_four_weeks_on_holiday_cost_a_rung_and_come_back(stage: Stage) -> None:
    anna = await trains(stage)
    for _ in range(8):
        last = await card_of(stage, anna)
        await does(anna, last, spare=SPARE)
    before, _ = asked(last)
    assert before.endswith("yellow band")
    await anna.says("/pause 28")
    card = await card_of(stage, anna)
    target, reason = asked(card)
    assert "days off" in reason
    assert "band" not in target
    assert numbers(target)[0] == 2
    assert await everywhere(anna) == {(target, reason)}
    back = asked(await does(anna, card, spare=SPARE))[0]
    assert numbers(back) > numbers(target)


async def test_a_barbell_is_kept_with_a_warning_and_moves_no_ladder(stage: Stage) -> None:
    anna = await trains(stage)
    card = await card_of(stage, anna)
    promised, _ = asked(card)
    said = await anna.says("3x8 60kg barbell", reply_to=card)
    receipt = newest(said, "Next:")
    assert "60 kg barbell" in receipt.text
    assert "don't load this one with a barbell" in receipt.text
    assert asked(receipt)[0] == promised


async def test_an_undo_changes_the_next_target_back(stage: Stage) -> None:
    anna = await trains(stage)
    card = await card_of(stage, anna)
    before = asked(card)
    after = asked(await does(anna, card, spare=SPARE))
    assert after[0] != before[0]
    await anna.taps("Undo")
    assert await everywhere(anna) == {before}
    await anna.taps("Bring it back")
    assert await everywhere_but_today(anna) == {after}


async def test_too_hard_lets_nothing_rise_and_too_easy_spares_a_confirmation(stage: Stage) -> None:
    anna = await trains(stage)
    first = await card_of(stage, anna)
    risen, _ = asked(await does(anna, first, spare=SPARE))
    [week] = await anna.says("/week")
    await anna.taps("Too hard", on=week)
    assert "nothing rises" in anna.last_answer
    [(held, reason)] = await everywhere_but_today(anna)
    assert held == asked(first)[0] != risen
    assert "too hard" in reason
    await anna.taps("Right", on=week)
    [(again, _)] = await everywhere_but_today(anna)
    assert again == risen
