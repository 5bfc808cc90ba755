"""The bot behind a webhook: it names its address, hears who knows the secret, and nobody else."""

from pathlib import Path

import aiohttp

from tests.process.program import Program, free_port, running
from tests.process.telegram import ANNA, Telegram
from tests.process.test_run import seen_by

SECRET = "only-Telegram_knows"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


def update(number: int) -> dict[str, object]:
    """Anna says /start, as Telegram posts it."""
    anna = {"id": ANNA, "first_name": "Anna", "is_bot": False}
    chat = {"id": ANNA, "type": "private", "first_name": "Anna"}
    command = [{"type": "bot_command", "offset": 0, "length": 6}]
    said = {"message_id": number, "date": 1_700_000_000, "text": "/start", "entities": command}
    return {"update_id": number, "message": {**said, "chat": chat, "from": anna}}


async def posted(program: Program, body: object, secret: str | None) -> int:
    headers = {} if secret is None else {HEADER: secret}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{program.url}/telegram", json=body, headers=headers) as answer,
    ):
        return answer.status


async def test_it_names_its_address_and_hears_only_who_knows_the_secret(
    tmp_path: Path, telegram: Telegram
) -> None:
    port = free_port()
    hook = {"webhook_url": f"http://127.0.0.1:{port}", "webhook_secret": SECRET, "port": port}
    async with running(tmp_path, "run", **seen_by(telegram, **hook)) as program:
        await telegram.called("setWebhook")
        assert telegram.playground.webhook.url == f"http://127.0.0.1:{port}/telegram"
        for wrong in (None, "", "only-Telegram_know", SECRET + "s"):
            assert await posted(program, update(1), wrong) == 403
        for odd in ({"hello": 1}, [1], "update"):
            assert await posted(program, odd, SECRET) == 400
        assert telegram.of_the_bot() == []

        telegram.says("/start")
        await telegram.shows("Hi Anna")
        assert await posted(program, update(2_000_000_000), SECRET) == 200
        await telegram.until(lambda: len(telegram.of_the_bot()) == 2)
        assert SECRET not in program.output
    assert "getUpdates" not in {call.method for call in telegram.calls}


async def test_without_a_webhook_there_is_no_door_for_one(
    tmp_path: Path, telegram: Telegram
) -> None:
    async with running(tmp_path, "run", **seen_by(telegram)) as program:
        await telegram.called("deleteWebhook")
        assert await posted(program, update(1), SECRET) == 404
