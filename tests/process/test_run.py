"""`tgbot run` against a Bot API server: it polls, answers, waits for a server that is away."""

import signal
from pathlib import Path

from tests.process.program import Program, free_port, running
from tests.process.telegram import Telegram, a_telegram
from tgbot.wording import SPOKEN

DOCUMENTED = {
    "getMe",
    "deleteWebhook",
    "getUpdates",
    "setMyCommands",
    "setMyDescription",
    "setMyShortDescription",
    "setChatMenuButton",
    "sendMessage",
}


def seen_by(telegram: Telegram, **more: object) -> dict[str, object]:
    """The settings with which a program finds this Telegram."""
    return {"token": telegram.token, "api_url": telegram.url, **more}


async def is_ready(program: Program, telegram: Telegram) -> None:
    """Waits until the program polls; then it must call itself ready."""
    await program.prints("Repbell runs")
    await telegram.called("deleteWebhook")
    assert await program.get("readyz") == (200, "ok\n")


async def test_it_answers_start_by_long_polling_and_documented_methods_only(
    tmp_path: Path, telegram: Telegram
) -> None:
    async with running(tmp_path, "run", **seen_by(telegram)) as program:
        await is_ready(program, telegram)
        telegram.says("/start")
        await telegram.shows("Hi Anna")
        await telegram.greeted()
        assert telegram.playground.updates.is_polled, "a poll waits at the server"
    assert telegram.playground.updates.allowed == {
        "message",
        "edited_message",
        "callback_query",
        "my_chat_member",
    }
    assert {call.method for call in telegram.calls} == DOCUMENTED
    assert {call.verb for call in telegram.calls} == {"POST"}
    assert [call for call in telegram.calls if call.status != 200] == []


async def test_every_command_is_registered_with_its_help(
    tmp_path: Path, telegram: Telegram
) -> None:
    async with running(tmp_path, "run", **seen_by(telegram)) as program:
        await program.prints("Repbell runs")
        await telegram.greeted()
    told = list(telegram.playground.world.bot.commands.values())
    assert len(told) == len(SPOKEN), "in each language"
    for commands in told:
        assert {"start", "log", "howto", "delete_me"} <= {one["command"] for one in commands}
        assert all(one["description"] for one in commands)


async def test_a_server_that_is_away_is_waited_for(tmp_path: Path) -> None:
    async with a_telegram(free_port()) as telegram:
        telegram.says("/start")
        async with running(tmp_path, "run", **seen_by(telegram)) as program:
            await program.prints("Telegram does not answer yet")
            status, why = await program.get("readyz")
            assert status == 503
            assert "waits for Telegram" in why
            assert "Repbell runs" not in program.output
            assert (await program.get("livez"))[0] == 200
            await telegram.opens()
            await program.prints("Repbell runs")
            await telegram.shows("Hi Anna")
            assert (await program.get("readyz"))[0] == 200


async def test_it_says_so_where_another_program_set_a_webhook_with_its_token(
    tmp_path: Path, telegram: Telegram
) -> None:
    async with running(tmp_path, "run", **seen_by(telegram)) as program:
        await is_ready(program, telegram)
        telegram.playground.webhook.url = "https://elsewhere.example/"
        await program.prints("another program set a webhook")
        status, why = await program.get("readyz")
        assert status == 200
        assert why.startswith("degraded: Another program has set a webhook")
        assert (await program.get("livez"))[0] == 200


async def test_told_to_stop_while_the_server_is_away_it_ends_well(tmp_path: Path) -> None:
    async with a_telegram(free_port()) as away, running(tmp_path, "run", **seen_by(away)) as bot:
        await bot.prints("Telegram does not answer yet")
        bot.told(signal.SIGTERM)
        assert await bot.ends() == 0
        assert "Traceback" not in bot.output


async def test_the_token_may_stand_in_a_file_or_in_env(tmp_path: Path, telegram: Telegram) -> None:
    (tmp_path / ".env").write_text(
        f"TGBOT_TOKEN_FILE=secret\nTGBOT_API_URL={telegram.url}\n", "utf-8"
    )
    (tmp_path / "secret").write_text(f"{telegram.token}\n", "utf-8")
    async with running(tmp_path, "run") as program:
        await is_ready(program, telegram)


async def test_the_metrics_count_what_was_handled(tmp_path: Path, telegram: Telegram) -> None:
    async with running(tmp_path, "run", **seen_by(telegram)) as program:
        telegram.says("/start")
        await telegram.shows("Hi Anna")
        telegram.says("/help")
        await telegram.shows("/today")
        status, metrics = await program.get("metrics")
    assert status == 200
    assert 'updates_total{kind="start"} 1.0' in metrics
    assert "sends_total{" in metrics
    assert "poll_last_success_timestamp_seconds 0.0" not in metrics
    assert "Anna" not in metrics


async def test_the_token_and_what_people_say_stand_in_no_output(
    tmp_path: Path, telegram: Telegram
) -> None:
    log = {"log": "debug", "log_format": "json"}
    telegram.playground.faults.add("close", "sendMessage")
    telegram.playground.faults.add("server_error", "setMyCommands")
    async with running(tmp_path, "run", **seen_by(telegram, **log)) as program:
        telegram.says("/start")
        await telegram.shows("Hi Anna")
        await telegram.closes()
        await program.prints("polling failed")
        await program.prints("a call failed")
        program.told(signal.SIGTERM)
        assert await program.ends() == 0
    assert telegram.token not in program.output
    assert "Anna" not in program.output
