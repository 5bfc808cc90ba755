"""/help and /cancel: what there is to do, and the way out of a question."""

import pytest

from tests.stage import Stage
from tgbot.chat.answers import ANSWERS
from tgbot.chat.commands import COMMANDS
from tgbot.wording import words_for

WORDS = words_for("en")


async def test_help_fits_one_screen_and_names_every_command(stage: Stage) -> None:
    anna = await stage.person("Anna")
    [told] = await anna.says("/help")
    open_lines = told.html.partition("<blockquote expandable>")[0].splitlines()
    assert len(open_lines) <= 8
    for command in COMMANDS:
        assert f"/{command.name} · " in told.text
    [listed] = await anna.taps("How-to")
    assert "Which exercise?" in listed.text


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_what_telegrams_menu_says_of_a_command_is_short_and_plain(command: str) -> None:
    said = WORDS.t(f"command-{command}")
    assert 3 <= len(said) <= 60
    assert "<" not in said


def test_what_the_profile_says_fits_telegrams_limits() -> None:
    assert len(WORDS.label("bot-description")) <= 512
    assert len(WORDS.label("bot-short-description")) <= 120


async def test_cancel_says_which_question_it_ended(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    [told] = await anna.says("/cancel")
    assert "/start knows where we were" in told.text
    [nothing] = await anna.says("/cancel")
    assert "nothing going on" in nothing.text


@pytest.mark.parametrize("ask", ANSWERS)
def test_cancel_has_words_for_every_question(ask: str) -> None:
    assert WORDS.t(f"cancel-{ask.partition('-')[0]}")
