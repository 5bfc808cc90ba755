"""The card of a training day: in place, always what is left, six buttons and the rest behind one.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

import pytest

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.test_anna import begins

FIXED = ["✓ Done as planned", "One less", "Start", "How-to", "Later", "Skip"]
HIP, SIDE, BUG = "Hip thrust", "Side-lying leg raise", "Dead bug"


async def on_a_training_day(stage: Stage, name: str = "Anna") -> tuple[Someone, Shown]:
    """Somebody whose card has just come, on Wednesday at 07:30."""
    anna = await begins(stage, name)
    await stage.next_reminder()
    return anna, await anna.last()


def of(shown: list[Shown], card: Shown) -> Shown:
    """The card as it is by now."""
    [found] = [message for message in shown if message.id == card.id]
    return found


async def test_it_begins_with_the_warm_up_and_has_six_buttons_and_more(stage: Stage) -> None:
    _, card = await on_a_training_day(stage)
    lines = card.text.splitlines()
    assert "Wednesday" in lines[0]
    assert "25 min" in lines[0]
    warm_up = lines.index("🔥 First: Hip and knee warm-up")
    assert warm_up < next(at for at, line in enumerate(lines) if line.startswith("1 "))
    assert card.buttons == [*FIXED, "Warm-up", "More"]


async def test_the_warm_up_is_one_tap_in_place_and_one_back(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    [drill] = await anna.taps("Warm-up", on=card)
    assert drill.id == card.id
    assert "Hip and knee warm-up" in drill.text
    assert "1. " in drill.text
    assert "⚠️" in drill.text
    [back] = await anna.taps("Warm, on we go", on=drill)
    assert back.id == card.id
    assert back.text == card.text
    logged = await anna.taps("Done as planned", on=back)
    assert "First:" not in of(logged, card).text


@pytest.mark.parametrize("page", ["More", "One less", "Later", "Skip"])
async def test_each_page_keeps_the_card_and_leads_back(stage: Stage, page: str) -> None:
    anna, card = await on_a_training_day(stage)
    [opened] = await anna.taps(page, on=card)
    assert opened.id == card.id
    assert opened.text.startswith(card.text)
    [back] = await anna.taps("Back", on=opened)
    assert (back.id, back.text, back.buttons) == (card.id, card.text, card.buttons)


async def test_it_follows_every_way_of_logging_on_every_card_of_the_day(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    [other] = await anna.says("/today")
    said = await anna.says("dead bug 3x6")
    assert all("✓ 3 Dead bug 3×6" in of(said, one).text for one in (card, other))
    changed = await anna.edits(await anna.said(), "dead bug 3x7")
    assert all("✓ 3 Dead bug 3×7" in of(changed, one).text for one in (card, other))
    taken = await anna.says("/undo")
    assert all("✓" not in of(taken, one).text for one in (card, other))
    back = await anna.taps("Bring it back")
    assert "✓ 3 Dead bug 3×7" in of(back, card).text
    [more] = await anna.taps("More", on=other)
    one = await anna.taps(f"Only {SIDE}", on=more)
    assert all("✓ 2 Side-lying" in of(one, shown).text for shown in (card, other))
    rest = await anna.taps("Done as planned", on=card)
    assert all("All done" in of(rest, shown).text for shown in (card, other))
    history = (await anna.says("/history"))[-1].text
    assert history.count("Side-lying") == 1
    assert history.count(BUG) == 1


async def test_done_for_one_leaves_the_others_and_twice_records_once(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    [more] = await anna.taps("More", on=card)
    shown = await anna.taps(f"Only {BUG}", on=more)
    assert "✓ 3 Dead bug 2×6" in of(shown, card).text
    assert of(shown, card).text.count("✓") == 1
    await anna.taps(f"Only {BUG}", on=more)
    assert anna.last_answer in (
        "That's logged already.",
        "Nothing left to do here, it's all logged.",
    )
    assert (await anna.says("/history"))[-1].text.count(BUG) == 1


async def test_one_less_asks_which_in_place_and_records_the_rest_as_planned(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    [which] = await anna.taps("One less", on=card)
    shown = await anna.taps(SIDE, on=which)
    text = of(shown, card).text
    assert "✓ 2 Side-lying leg raise 8, 7" in text
    assert "✓ 3 Dead bug 2×6" in text


async def test_an_old_card_logs_for_its_own_day_and_says_so(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    await stage.move(days=3)
    shown = await anna.taps("Done as planned", on=card)
    assert "Wed 4 Mar" in of(shown, card).text
    assert "4 Mar" in (await anna.says("/history"))[-1].text


async def test_more_than_a_day_old_a_page_still_works(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    await stage.move(days=5)
    [more] = await anna.taps("More", on=card)
    assert more.id == card.id
    assert "Wed 4 Mar" in more.text


async def test_cleo_can_do_nothing_with_annas_card(stage: Stage) -> None:
    cleo = await begins(stage, "Cleo")
    anna, card = await on_a_training_day(stage)
    [hers] = await cleo.says("/today")
    before = (await anna.says("/today"))[-1].text
    appointment = card.rows[0][0]["callback_data"].partition(":")[2]
    verbs = ("card", "more", "warmup", "version", "move", "unmove", "skip", "later", "doneone")
    tails = ("", ":light", ":10", ":20260306", ":tired", ":60", ":dead-bug")
    for verb in verbs:
        for tail in tails:
            await cleo.forges(hers, f"{verb}:{appointment}{tail}")
    assert (await anna.says("/today"))[-1].text == before


LATER = {"10 min": 10, "1 h": 60, "Tonight": 11 * 60 + 30}


@pytest.mark.parametrize(("label", "minutes"), LATER.items(), ids=LATER)
async def test_later_comes_at_its_time_after_a_restart_too(
    stage: Stage, label: str, minutes: int
) -> None:
    anna, card = await on_a_training_day(stage)
    [page] = await anna.taps("Later", on=card)
    [put_off] = await anna.taps(label, on=page)
    assert put_off.id == card.id
    assert "I'll be back at" in put_off.text
    await stage.restart()
    before = len(await anna.sees())
    assert (await stage.move(minutes=minutes - 1)).reminders == 0
    assert (await stage.move(minutes=2)).reminders == 1
    again = (await anna.sees())[before:]
    assert [message.buttons[0] for message in again] == [FIXED[0]]
    assert "I'll be back" not in again[-1].text, "it is back"


TYPED = {"18:30": (18, 30), "6 pm": (18, 0), "9": (9, 0), "7": (19, 0), "half past eight": (8, 30)}


@pytest.mark.parametrize(("text", "comes"), TYPED.items(), ids=TYPED)
async def test_later_takes_a_typed_time_of_today(
    stage: Stage, text: str, comes: tuple[int, int]
) -> None:
    anna, card = await on_a_training_day(stage)
    await anna.taps("Later", on=card)
    await anna.taps("At…")
    shown = await anna.says(text)
    hour, minute = comes
    assert any(f"{hour:02}:{minute:02}" in message.text for message in shown)
    arrival = await stage.next_reminder()
    assert (arrival.now.hour, arrival.now.minute) == (hour - 1, minute), "UTC is an hour behind"


async def test_a_time_that_is_over_leads_on(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    await stage.move(hours=14)
    await anna.taps("Later", on=card)
    await anna.taps("At…")
    [over] = await anna.says("20:00")
    assert "over for today" in over.text
    assert over.button("Another day")
    [put_off] = [m for m in await anna.taps("1 h", on=over) if m.id == card.id]
    assert "I'll be back at 22:30" in put_off.text


async def test_a_log_is_no_time_when_nobody_asked_for_one(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    await anna.taps("Later", on=card)
    shown = await anna.says("12", reply_to=card)
    assert any("1×12" in message.text for message in shown)
