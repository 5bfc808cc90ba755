"""What do Telegram's HTML tags make of a text: the plain text and its entities, or a refusal.

Stricter than Telegram in one thing: an `&` that starts no entity is refused, where Telegram
lets it stand. A bot that forgets to escape is found here, before a name such as `R&amp;D` shows it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from tgbot.playground.links import checked_link
from tgbot.playground.refusal import RefusalError, bad_request

Entity = dict[str, Any]

KINDS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "blockquote": "blockquote",
    "tg-time": "date_time",
}
NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
DATE_FORMAT = re.compile(r"(?:r|w?[dD]?[tT]?)")
_CHARACTER = re.compile(r"&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z]+));?")
_OPENING = re.compile(r"<([^\s>]*)")
_CLOSING = re.compile(r"</([^\s>]*)\s*>")
_ATTRIBUTE = re.compile(
    r"""\s*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([A-Za-z0-9.-]+)(?=[\s>])))?"""
)


@dataclass(frozen=True)
class Formatted:
    """A text as the reader sees it; entities count in UTF-16 units, as Telegram does."""

    text: str
    entities: tuple[Entity, ...] = ()


@dataclass
class _Open:
    tag: str
    attributes: dict[str, str]
    start: int
    index: int


def width(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def parse_html(markup: str) -> Formatted:
    """Reads a text in Telegram's HTML style.

    Args:
        markup: the text with tags.

    Returns:
        The plain text and its entities, outer ones first.

    Raises:
        RefusalError: 400 `can't parse entities: …` with Telegram's reason and byte offset.
    """
    return _Parser(markup).parse()


class _Parser:
    def __init__(self, markup: str) -> None:
        self.markup = markup
        self.at = 0
        self.pieces: list[str] = []
        self.offset = 0
        self.open: list[_Open] = []
        self.entities: list[Entity] = []

    def parse(self) -> Formatted:
        while self.at < len(self.markup):
            if self.markup.startswith("</", self.at):
                self._close()
            elif self.markup[self.at] == "<":
                self._open()
            elif self.markup[self.at] == "&":
                self._character()
            else:
                end = _next_special(self.markup, self.at)
                self._add(self.markup[self.at : end])
                self.at = end
        if self.open:
            raise bad_request(
                "can't parse entities: Can't find end tag corresponding to start tag "
                f'"{self.open[-1].tag}"'
            )
        return Formatted("".join(self.pieces), tuple(sorted(self.entities, key=_outer_first)))

    def _add(self, text: str) -> None:
        self.pieces.append(text)
        self.offset += width(text)

    def _refused(self, why: str) -> RefusalError:
        offset = len(self.markup[: self.at].encode())
        return bad_request(f"can't parse entities: {why} at byte offset {offset}")

    def _character(self) -> None:
        found = _CHARACTER.match(self.markup, self.at)
        character = _decoded(found) if found else ""
        if not found or not character:
            raise self._refused('Unescaped "&"')
        self._add(character)
        self.at = found.end()

    def _open(self) -> None:
        found = _OPENING.match(self.markup, self.at)
        assert found is not None  # the caller has seen the "<"
        if found.end() == len(self.markup):
            raise self._refused("Unclosed start tag")
        tag = found[1].lower()
        if tag not in KINDS:
            raise self._refused(f'Unsupported start tag "{tag}"')
        attributes, end = self._attributes(tag, found.end())
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self._refused('Tag "span" must have class "tg-spoiler"')
        self.open.append(_Open(tag, attributes, self.offset, len(self.pieces)))
        self.at = end

    def _attributes(self, tag: str, at: int) -> tuple[dict[str, str], int]:
        attributes: dict[str, str] = {}
        while True:
            rest = self.markup[at:].lstrip()
            if not rest:
                raise self._refused("Unclosed start tag")
            if rest[0] == ">":
                return attributes, len(self.markup) - len(rest) + 1
            found = _ATTRIBUTE.match(self.markup, at)
            if not found:
                raise self._refused(f'Empty attribute name in the tag "{tag}"')
            values = [group for group in found.groups()[1:] if group is not None]
            if not values and (tag, found[1]) != ("blockquote", "expandable"):
                raise self._refused(
                    f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
                )
            attributes[found[1].lower()] = _unescaped(values[0]) if values else ""
            at = found.end()

    def _close(self) -> None:
        if not self.open:
            raise self._refused("Unexpected end tag")
        found = _CLOSING.match(self.markup, self.at)
        if not found:
            raise self._refused("Unclosed end tag")
        opened = self.open[-1]
        if found[1] and found[1].lower() != opened.tag:
            raise bad_request(
                "can't parse entities: Unmatched end tag at byte offset "
                f'{len(self.markup[: self.at].encode())}, expected "</{opened.tag}>", '
                f'found "</{found[1].lower()}>"'
            )
        self.open.pop()
        if self.offset > opened.start:
            self._finish(opened)
        self.at = found.end()

    def _finish(self, opened: _Open) -> None:
        entity: Entity = {
            "type": KINDS[opened.tag],
            "offset": opened.start,
            "length": self.offset - opened.start,
        }
        if opened.tag == "a":
            target = opened.attributes.get("href") or "".join(self.pieces[opened.index :])
            link = checked_link(target)
            if link is None:
                return  # Telegram shows the words and drops a link that leads nowhere
            entity["url"] = link
        elif opened.tag == "tg-time":
            entity |= self._moment(opened.attributes)
        elif opened.tag == "blockquote" and "expandable" in opened.attributes:
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "code":
            entity |= _language(opened.attributes)
        elif opened.tag == "pre":
            self._take_inner_language(entity)
        self.entities.append(entity)

    def _moment(self, attributes: dict[str, str]) -> Entity:
        unix, shape = attributes.get("unix", ""), attributes.get("format", "")
        if not unix.isdigit() or not DATE_FORMAT.fullmatch(shape):
            raise self._refused("Invalid date-time format specified")
        return {"unix_time": int(unix)} | ({"date_time_format": shape} if shape else {})

    def _take_inner_language(self, pre: Entity) -> None:
        if self.entities:
            inner = self.entities[-1]
            same = (inner["offset"], inner["length"]) == (pre["offset"], pre["length"])
            if same and inner["type"] == "code" and "language" in inner:
                pre["language"] = self.entities.pop()["language"]


def _next_special(markup: str, at: int) -> int:
    places = [place for place in (markup.find("<", at), markup.find("&", at)) if place >= 0]
    return min(places, default=len(markup))


def _decoded(found: re.Match[str]) -> str:
    hexadecimal, decimal, name = found.groups()
    if name:
        return NAMED.get(name, "")
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    return chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code <= 0xDFFF else ""


def _unescaped(value: str) -> str:
    return _CHARACTER.sub(lambda found: _decoded(found) or found[0], value)


def _language(attributes: dict[str, str]) -> Entity:
    name = attributes.get("class", "")
    return {"language": name.removeprefix("language-")} if name.startswith("language-") else {}


def _outer_first(entity: Entity) -> tuple[int, int]:
    return entity["offset"], -entity["length"]
