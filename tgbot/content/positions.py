"""On which line a key or a list's element of a TOML file stands.

`tomllib` gives values without their places, and a message without a line leaves the
author searching. The text has been parsed before, so nothing here checks it again.
"""

import re
from collections.abc import Mapping

Path = tuple[str | int, ...]

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r"""\s*("[^"]*"|'[^']*'|[A-Za-z0-9_-]+)\s*(\.?)""")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'', re.DOTALL
)
_PLAIN = re.compile(r"[^,\]}\n#]+")


def lines_of(text: str) -> Mapping[Path, int]:
    """The line of each key and element by its path: ("ladder", "resistance", 2, "kind")."""
    return _Scan(text).document()


def line_at(lines: Mapping[Path, int], path: Path) -> int:
    """The line of a path, or of the nearest thing that holds it; the first line at worst."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


class _Scan:
    """Walks once over a valid TOML text and notes where things begin."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines: dict[Path, int] = {}
        self.tables: dict[Path, int] = {}

    def document(self) -> Mapping[Path, int]:
        here: Path = ()
        while self._blank():
            if self.text[self.at] == "[":
                here = self._header()
            else:
                self._pair(here)
        return self.lines

    def _blank(self) -> bool:
        self._skip(_BLANK)
        return self.at < len(self.text)

    def _skip(self, pattern: re.Pattern[str]) -> None:
        if found := pattern.match(self.text, self.at):
            self.at = found.end()

    def _note(self, path: Path) -> None:
        self.lines.setdefault(path, self.text.count("\n", 0, self.at) + 1)

    def _header(self) -> Path:
        start, double = self.at, self.text.startswith("[[", self.at)
        self.at += 2 if double else 1
        path = self._key()
        self.at += 2 if double else 1
        end, self.at = self.at, start
        if double:
            self.tables[path] = self.tables.get(path, -1) + 1
            self._note(path)
            path = (*path, self.tables[path])
        self._note(path)
        self.at = end
        return path

    def _key(self) -> Path:
        parts: list[str | int] = []
        more = "."
        while more:
            found = _KEY.match(self.text, self.at)
            assert found, "the text was parsed before, so a key stands here"
            parts.append(found[1].strip("\"'"))
            more, self.at = found[2], found.end()
        return tuple(parts)

    def _pair(self, here: Path) -> None:
        start = self.at
        path = (*here, *self._key())
        end, self.at = self.at, start
        self._note(path)
        self.at = end + 1
        self._value(path)

    def _value(self, path: Path) -> None:
        self._blank()
        match self.text[self.at]:
            case "[":
                self._list(path)
            case "{":
                self._inline_table(path)
            case '"' | "'":
                self._skip(_STRING)
            case _:
                self._skip(_PLAIN)

    def _list(self, path: Path) -> None:
        self.at += 1
        index = 0
        while self._blank() and self.text[self.at] != "]":
            if self.text[self.at] == ",":
                self.at += 1
                continue
            self._note((*path, index))
            self._value((*path, index))
            index += 1
        self.at += 1

    def _inline_table(self, path: Path) -> None:
        self.at += 1
        while self._blank() and self.text[self.at] != "}":
            if self.text[self.at] == ",":
                self.at += 1
                continue
            self._pair(path)
        self.at += 1
