"""The cast of the story tests: people who talk to a bot over HTTP, as the page does.

`await stage.person("Anna")` makes one (see tests/stage.py). After each act they wait until the bot
is quiet; nothing sleeps.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import aiohttp

from tgbot.playground.world import GROUP_ID

if TYPE_CHECKING:
    from tests.stage import Stage

TAGS = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "spoiler": ("<tg-spoiler>", "</tg-spoiler>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "expandable_blockquote": ("<blockquote expandable>", "</blockquote>"),
}


@dataclass(frozen=True)
class Shown:
    """A message as a person sees it."""

    raw: dict[str, Any]

    @property
    def id(self) -> int:
        return int(self.raw["id"])

    @property
    def text(self) -> str:
        return str(self.raw["text"])

    @property
    def html(self) -> str:
        """The text with its tags, so that a test can look for `<b>3 × 12</b>`."""
        marks: dict[int, list[str]] = {}
        for entity in self.raw["entities"]:
            if entity["type"] in TAGS:
                opening, closing = TAGS[entity["type"]]
                end = entity["offset"] + entity["length"]
                marks.setdefault(entity["offset"], []).append(opening)
                marks.setdefault(end, []).insert(0, closing)
        units = self.text.encode("utf-16-le")
        places = [0, *sorted(marks), len(units) // 2]
        pieces = []
        for first, last in pairwise(places):
            pieces += [*marks.pop(first, []), units[2 * first : 2 * last].decode("utf-16-le")]
        return "".join([*pieces, *(mark for rest in marks.values() for mark in rest)])

    @property
    def rows(self) -> list[list[dict[str, Any]]]:
        """The inline buttons or keys, row by row, as Telegram has them."""
        markup = self.raw["markup"] or {}
        rows: list[list[dict[str, Any]]] = markup.get("inline_keyboard", markup.get("keyboard", []))
        return rows

    @property
    def buttons(self) -> list[str]:
        return [button["text"] for row in self.rows for button in row]

    @property
    def edited(self) -> bool:
        return bool(self.raw["edited"])

    @property
    def silent(self) -> bool:
        return bool(self.raw["silent"])

    @property
    def date(self) -> datetime:
        return datetime.fromtimestamp(self.raw["date"], UTC)

    @property
    def reaction(self) -> str:
        return str(self.raw["reaction"])

    @property
    def file_name(self) -> str:
        return str(self.raw["media"]["name"]) if self.raw["media"] else ""

    def button(self, label: str) -> dict[str, Any] | None:
        """The first button whose words contain `label`, case ignored."""
        for row in self.rows:
            for button in row:
                if label.casefold() in button["text"].casefold():
                    return button
        return None


class Someone:
    """A person of the story; `stage.person("Anna")` makes one."""

    def __init__(self, stage: Stage, person_id: int, name: str) -> None:
        self._stage = stage
        self.id = person_id
        self.name = name
        self.last_answer = ""
        self._seen = 0

    async def says(
        self,
        text: str,
        reply_to: Shown | None = None,
        *,
        quote: str = "",
        group: bool = False,
    ) -> list[Shown]:
        """Says a text and waits; the bot's messages that are new or changed since."""
        body: dict[str, Any] = {"text": text, "quote": quote, "chat": self._chat(group)}
        if reply_to is not None:
            body["reply_to"] = reply_to.id
        return await self._act("say", body, group=group)

    async def edits(self, message: Shown, text: str) -> list[Shown]:
        """Edits an own message, which `said` gave."""
        return await self._act("edit", {"message": message.id, "text": text})

    async def taps(
        self, label: str, on: Shown | None = None, *, group: bool = False
    ) -> list[Shown]:
        """Taps the newest button that contains `label`; the toast is in `last_answer`."""
        message = on or await self._with_button(label, group=group)
        button = message.button(label)
        assert button is not None, f"no button {label!r} among {message.buttons}"
        if "callback_data" not in button:
            assert "url" not in button, f"{label!r} opens a page, nobody answers to that"
            return await self.says(button["text"], group=group)
        return await self._tap(message, button["callback_data"], group, stale=on is not None)

    async def forges(self, message: Shown, data: str) -> list[Shown]:
        """Sends a tap with data that no button ever had."""
        return await self._tap(message, data, group=False, stale=True)

    async def _tap(self, message: Shown, data: str, group: bool, stale: bool) -> list[Shown]:
        body = {"message": message.id, "data": data, "wait": 0, "stale": stale}
        since = await self._stage.revision()
        made = await self._stage.post("tap", body | {"person": self.id, "chat": self._chat(group)})
        await self._stage.quiet()
        answer = (await self._stage.get(f"taps/{made['tap']}"))["answer"]
        self.last_answer = answer["text"] if answer else ""
        return await self._bot_since(since, group=group)

    async def shares_location(self, latitude: float, longitude: float) -> list[Shown]:
        return await self._act("location", {"latitude": latitude, "longitude": longitude})

    async def sends(
        self, data: bytes, name: str = "file.csv", kind: str = "document", caption: str = ""
    ) -> list[Shown]:
        """Sends a file."""
        form = aiohttp.FormData({"person": str(self.id), "kind": kind, "caption": caption})
        form.add_field("file", data, filename=name)
        since = await self._stage.revision()
        await self._stage.post("send", form=form)
        await self._stage.quiet()
        return await self._bot_since(since)

    async def blocks(self, blocked: bool = True) -> list[Shown]:
        """Blocks the bot, or with False lets it write again."""
        return await self._act("block", {"blocked": blocked})

    async def sees(self, *, group: bool = False) -> list[Shown]:
        """All messages of the chat, their own too, oldest first."""
        return await self._shown_since(0, group=group)

    async def news(self) -> list[Shown]:
        """The bot's messages that are new or changed since this person's last look or act."""
        return await self._bot_since(self._seen)

    async def last(self, *, group: bool = False) -> Shown:
        """The bot's newest message."""
        return [shown for shown in await self.sees(group=group) if shown.raw["from"] == "bot"][-1]

    async def said(self) -> Shown:
        """This person's newest message."""
        return [shown for shown in await self.sees() if shown.raw["from"] == self.id][-1]

    async def opens(self, message: Shown) -> bytes:
        """The content of the file in a message."""
        return await self._stage.download(message.raw["media"]["url"])

    def _chat(self, group: bool) -> int:
        return GROUP_ID if group else self.id

    async def _act(self, act: str, body: dict[str, Any], *, group: bool = False) -> list[Shown]:
        since = await self._stage.revision()
        await self._stage.post(act, body | {"person": self.id})
        await self._stage.quiet()
        return await self._bot_since(since, group=group)

    async def _with_button(self, label: str, *, group: bool) -> Shown:
        for shown in reversed(await self.sees(group=group)):
            if shown.raw["from"] == "bot" and shown.button(label):
                return shown
        raise AssertionError(f"{self.name} sees no button {label!r}")

    async def _bot_since(self, since: int, *, group: bool = False) -> list[Shown]:
        self._seen = await self._stage.revision()
        shown = await self._shown_since(since, group=group)
        return [message for message in shown if message.raw["from"] == "bot"]

    async def _shown_since(self, since: int, *, group: bool) -> list[Shown]:
        found = await self._stage.get(f"messages?chat={self._chat(group)}&since={since}")
        return [Shown(raw) for raw in found["messages"] if not raw["deleted"]]
