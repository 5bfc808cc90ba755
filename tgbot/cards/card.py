"""A card: one message as a person sees it, with its buttons, and as the Bot API wants it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from tgbot.wording import Html

Style = Literal["primary", "success", "danger"]
LONGEST_DATA = 64


@dataclass(frozen=True, slots=True)
class Button:
    """A button: `data` comes back to us, `url` opens a page, `copy` lands in the clipboard.

    `style` only colours it; the words carry the meaning.
    """

    text: str
    data: str | None = None
    url: str | None = None
    copy: str | None = None
    style: Style | None = None

    def as_json(self) -> dict[str, Any]:
        """InlineKeyboardButton of the Bot API."""
        shown: dict[str, Any] = {"text": self.text}
        if self.data is not None:
            if len(self.data.encode()) > LONGEST_DATA:
                raise ValueError(f"The data of a button is longer than 64 bytes: {self.data}")
            shown["callback_data"] = self.data
        if self.url is not None:
            shown["url"] = self.url
        if self.copy is not None:
            shown["copy_text"] = {"text": self.copy}
        if self.style is not None:
            shown["style"] = self.style
        return shown


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A message: text and buttons; `location` offers a key that shares where one is."""

    text: Html
    buttons: Rows = ()
    location: str | None = None

    def to_send(self) -> dict[str, Any]:
        """The parameters of sendMessage, without the chat."""
        shown: dict[str, Any] = {**self.to_edit()}
        if self.location is not None:
            key = {"text": self.location, "request_location": True}
            shown["reply_markup"] = {
                "keyboard": [[key]],
                "one_time_keyboard": True,
                "resize_keyboard": True,
            }
        return shown

    def to_edit(self) -> dict[str, Any]:
        """The parameters of editMessageText, without chat and message."""
        return {
            "text": str(self.text),
            "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": True},
            "reply_markup": {
                "inline_keyboard": [[button.as_json() for button in row] for row in self.buttons]
            },
        }


def rows_of(buttons: Iterable[Button], across: int) -> Rows:
    """Buttons in rows of so many."""
    every = list(buttons)
    return tuple(tuple(every[n : n + across]) for n in range(0, len(every), across))
