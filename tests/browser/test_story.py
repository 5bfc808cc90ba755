"""The main job, played in the browser: from START to the week, on a phone and on a desk."""

from typing import Literal

import pytest
from playwright.async_api import Browser, expect

from tests.browser.page import DESK, PATIENCE, PHONE, Chat, a_chat
from tests.process.program import Program
from tgbot.chat.commands import COMMANDS

pytestmark = pytest.mark.browser

LOOKS = [("phone", PHONE), ("desk", DESK)]


async def play(chat: Chat, name: str) -> None:
    """The story of issue 3, with a picture of each of its scenes."""
    await chat.picture(f"{name}-0-empty")
    await chat.presses_first_buttons_until("All set")
    await chat.picture(f"{name}-1-all-set")
    await chat.says("/howto hip thrust with leg extension")
    howto = await chat.last("1. Set up")
    await expect(howto.get_by_role("button", name="Mistakes")).to_be_visible()
    await chat.picture(f"{name}-2-howto")
    await chat.says("/log 3x12 red band")
    receipt = await chat.last("3×12 · red band")
    await expect(receipt).to_contain_text("Next:")
    for label in ("Undo", "Change", "It hurt"):
        await expect(receipt.get_by_role("button", name=label)).to_be_visible()
    await chat.picture(f"{name}-3-receipt")
    await chat.waits_for("Next reminder")
    card = chat.messages.filter(has=chat.page.get_by_role("button", name="Done as planned")).last
    await expect(card).to_be_visible(timeout=PATIENCE)
    await chat.picture(f"{name}-4-reminder")
    await card.get_by_role("button", name="Done as planned").click()
    await chat.last("All done for this day")
    done = await chat.last("✓ Hip thrust")
    await expect(done.get_by_role("button", name="Undo")).to_be_visible()
    await chat.picture(f"{name}-5-done")
    await chat.says("/week")
    await chat.last("Your week")
    await chat.picture(f"{name}-6-week")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("device", "size"), LOOKS)
async def test_the_story_from_start_to_week(
    playground: Program,
    chromium: Browser,
    device: str,
    size: tuple[int, int],
    scheme: Literal["light", "dark"],
) -> None:
    async with a_chat(chromium, playground.url, size, scheme) as chat:
        await play(chat, f"{device}-{scheme}")
        assert chat.faults == []
        assert await fits(chat), "nothing stands beside the screen"


async def fits(chat: Chat) -> bool:
    """Whether the page is no wider than the screen."""
    found: bool = await chat.page.evaluate(
        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    )
    return found


async def test_whoever_writes_a_program_for_the_page_finds_each_thing_once(
    playground: Program, chromium: Browser
) -> None:
    async with a_chat(chromium, playground.url) as chat:
        page = chat.page
        await chat.presses_first_buttons_until("All set")
        await chat.says("/help")
        await chat.last("/today")
        for one in (
            page.get_by_label("Message"),
            page.get_by_role("textbox"),
            page.get_by_role("textbox", name="Message"),
            page.get_by_role("button", name="Send"),
            page.get_by_role("button", name="Next reminder"),
            page.get_by_role("button", name="+1 h"),
            page.get_by_role("button", name="+1 day"),
        ):
            await expect(one).to_have_count(1)
        shown = await chat.messages.evaluate_all(
            "nodes => nodes.map((one) => [one.dataset.messageId, one.querySelectorAll('button,"
            " [role=button]').length, one.querySelectorAll('.keys button').length])"
        )
        assert len({number for number, _, _ in shown}) == len(shown)
        assert [one for one in shown if one[1] != one[2]] == [], "only the bot's own are buttons"


BROKEN_WORDS = """
nodes => nodes.filter((button) => {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = getComputedStyle(button).font;
  return button.textContent.split(/\\s+/).some((word) =>
    pen.measureText(word).width > button.clientWidth - 8);
}).map((button) => button.textContent)
"""


async def test_on_a_phone_no_button_breaks_in_the_middle_of_a_word(
    playground: Program, chromium: Browser
) -> None:
    async with a_chat(chromium, playground.url) as chat:
        await chat.presses_first_buttons_until("All set")
        keys = chat.page.locator(".keys button")
        for command in COMMANDS:
            said = await chat.messages.count()
            await chat.says(f"/{command.name}")
            await expect(chat.messages.nth(said + 1)).to_be_visible(timeout=PATIENCE)
            assert await keys.evaluate_all(BROKEN_WORDS) == [], command.name
        assert await keys.count() > 20
        assert await fits(chat)


async def test_the_steps_of_the_clock_move_it_and_what_falls_due_comes(
    playground: Program, chromium: Browser
) -> None:
    async with a_chat(chromium, playground.url) as chat:
        await chat.presses_first_buttons_until("All set")
        time = chat.page.locator("#clock time")
        for step, seconds in (("+1 h", 3600), ("+1 day", 86400)):
            before = await time.get_attribute("datetime")
            await chat.waits_for(step)
            moved = await time.evaluate(
                "(node, before) => new Date(node.dateTime) - new Date(before)", before
            )
            assert seconds <= moved / 1000 < seconds + 60
        await chat.waits_for("+1 day")
        await chat.waits_for("+1 day")
        card = chat.page.get_by_role("button", name="Done as planned")
        await expect(card.first).to_be_visible(timeout=PATIENCE)
        assert chat.faults == []


async def test_what_one_person_says_no_other_one_sees(
    playground: Program, chromium: Browser
) -> None:
    async with a_chat(chromium, playground.url) as chat:
        await chat.presses_first_buttons_until("All set")
        await chat.page.get_by_role("button", name="Cleo").click()
        await expect(chat.messages).to_have_count(0)
        await expect(chat.page.get_by_role("button", name="START")).to_be_visible()
        assert chat.faults == []
