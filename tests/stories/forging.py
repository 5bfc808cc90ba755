"""Taps that a playground would refuse: forged data, and buttons that are no longer shown."""

from unittest.mock import patch

from tests.people import Shown, Someone
from tests.stage import Stage


async def forge(stage: Stage, person: Someone, message: Shown, data: str) -> None:
    """Taps a button with this data, whether the message has one or not."""
    with patch("tgbot.playground.people._callback_data", return_value=[data]):
        body = {"message": message.id, "data": data, "wait": 0}
        await stage.post("tap", body | {"person": person.id, "chat": person.id})
    await stage.quiet()
