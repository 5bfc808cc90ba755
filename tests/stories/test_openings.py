"""Each session's card begins with another word; nothing else about it changes.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

from tests.people import Shown
from tests.stage import Stage
from tests.stories.arrivals import arrives


def opening(card: Shown) -> str:
    return card.text.splitlines()[1]


async def test_no_opening_comes_again_for_eight_sessions_of_one_weekday(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/plan wed 07:30")
    seen, rests = [], set()
    for _ in range(8):
        await stage.next_reminder()
        card = await anna.last()
        seen.append(opening(card))
        rests.add(card.text.replace(opening(card), ""))
        await anna.says("thanks")
    assert len(set(seen)) == 8
    assert len(rests) == 1, "the same content"


async def test_today_and_the_reminder_of_a_day_begin_alike(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/plan wed fri 07:30")
    await stage.next_reminder()
    wednesday = await anna.last()
    [again] = await anna.says("/today")
    assert again.text == wednesday.text
    await stage.next_reminder()
    assert opening(await anna.last()) != opening(wednesday)


async def test_a_short_card_says_only_what_to_do(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/plan wed 07:30")
    await stage.next_reminder()
    full = (await anna.last()).text.splitlines()
    await anna.says("/settings detail short")
    [short] = await anna.says("/today")
    said = short.text.splitlines()
    assert not any("↳" in line for line in said)
    assert [line for line in full if "↳" not in line and line != full[1]] == said
    assert any("⚠️" in line for line in said), "what keeps her safe stays"
