"""A text that is too long for one message, in pieces that each fit one.

A message holds 4096 characters, markup not counted. A piece ends at the end of a line; markup
that is open there is closed, and opened again in the next piece.
"""

import html
import re
from collections.abc import Iterable, Sequence
from typing import Any

LONGEST = 4096
SURELY_FITS = LONGEST // 2
"""So many characters are never too many, however Telegram counts them (some count twice)."""

_MARKED_UP = re.compile(r"</?[a-zA-Z][^>]*>|&(?:#?\w+);|\n|[^\n<&]+|[<&]")
_PLAIN = re.compile(r"\n|[^\n]+")
_NAME = re.compile(r"</?([a-zA-Z][\w-]*)")
_ONLY_FIRST = ("reply_parameters",)
_ONLY_LAST = ("reply_markup", "message_effect_id")

Atoms = Sequence[str]


def messages(payload: dict[str, Any], longest: int = LONGEST) -> list[dict[str, Any]]:
    """The parameters of the messages that a text takes, mostly one.

    The last has the buttons. The first answers what it answers, and it alone may make a sound.
    """
    text = str(payload.get("text", ""))
    if len(text) <= min(SURELY_FITS, longest // 2):
        return [payload]
    texts = pieces(text, longest, marked_up="parse_mode" in payload)
    found = []
    for number, piece in enumerate(texts, start=1):
        part = payload | {"text": piece}
        if number > 1:
            part = _without(part, _ONLY_FIRST) | {"disable_notification": True}
        found.append(part if number == len(texts) else _without(part, _ONLY_LAST))
    return found


def in_so_many(payload: dict[str, Any], most: int) -> list[dict[str, Any]]:
    """The parameters of up to `most` messages; what is too long for them ends at a line."""
    found = messages(payload)
    if len(found) <= most:
        return found
    rest = "\n".join(part["text"] for part in found[most - 1 :])
    return [*found[: most - 1], shortened(found[-1] | {"text": rest})]


def shortened(payload: dict[str, Any], longest: int = LONGEST) -> dict[str, Any]:
    """The parameters of one message, whose text ends at a line where it is too long."""
    text, marked_up = str(payload["text"]), "parse_mode" in payload
    first, *rest = pieces(text, longest - 2, marked_up=marked_up)
    return payload | {"text": f"{first}\n…"} if rest else payload


def pieces(text: str, longest: int = LONGEST, *, marked_up: bool = True) -> list[str]:
    """The text in pieces of so many characters at most, each whole lines where that can be."""
    atoms: Atoms = (_MARKED_UP if marked_up else _PLAIN).findall(text)
    found = []
    while atoms:
        head, atoms = _first(atoms, longest, marked_up)
        if _says_something(head):
            found.append("".join(head))
    return found or [text]


def _without(payload: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {key: value for key, value in payload.items() if key not in names}


def _first(atoms: Atoms, longest: int, marked_up: bool) -> tuple[list[str], Atoms]:
    """What of it fits one message, and the rest."""
    count = 0
    tags: list[str] = []
    line: tuple[int, list[str]] | None = None
    for place, atom in enumerate(atoms):
        if marked_up and _NAME.match(atom):
            if atom.startswith("</"):
                tags[-1:] = []
            else:
                tags.append(atom)
            continue
        if atom == "\n" and count:
            line = (place, [*tags])
        width = _width(atom, marked_up)
        if count + width > longest:
            if line is not None:
                end, tags = line
                return _parted(atoms[:end], atoms[end + 1 :], tags)
            kept = _fitting(atom, longest - count, marked_up, begun=count > 0)
            before = [*atoms[:place], atom[:kept]]
            return _parted(before, [atom[kept:].lstrip(" "), *atoms[place + 1 :]], tags)
        count += width
    return [*atoms], []


def _parted(head: Atoms, rest: Atoms, tags: list[str]) -> tuple[list[str], Atoms]:
    closed = [*head, *(f"</{_name(tag)}>" for tag in reversed(tags))]
    behind = 0
    while behind < len(rest) and not rest[behind].strip():
        behind += 1
    return closed, [*tags, *rest[behind:]] if _says_something(rest[behind:]) else []


def _fitting(atom: str, room: int, marked_up: bool, *, begun: bool) -> int:
    """How much of a line fits, up to a space where there is one; an entity stays whole.

    Nothing at all may fit only behind what has `begun`.
    """
    if marked_up and atom.startswith("&") and len(atom) > 1:
        return 0
    kept = 0
    for character in atom:
        room -= _width(character, False)
        if room < 0:
            break
        kept += 1
    space = atom.rfind(" ", 0 if begun else 1, kept)
    return kept if space < 0 else space


def _says_something(atoms: Iterable[str]) -> bool:
    return any(atom.strip() and not _NAME.match(atom) for atom in atoms)


def _width(atom: str, marked_up: bool) -> int:
    """How long it is in the units in which Telegram counts where entities stand."""
    shown = html.unescape(atom) if marked_up else atom
    return len(shown) + sum(character > "\uffff" for character in shown)


def _name(tag: str) -> str:
    found = _NAME.match(tag)
    assert found is not None, "only tags are opened"
    return found[1]
