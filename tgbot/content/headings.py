"""Reads a text file of the content: a title, a summary, and sections under fixed headings.

The form is a small part of Markdown, so that an editor shows it well: `# Title`,
`## Section`, `### Group`, `- item`, `1. item`, plain paragraphs. A line that begins none
of these goes on with the one before. Anything else Markdown can do is refused, because a
card could not show it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from tgbot.content.fault import Fault
from tgbot.content.files import did_you_mean

Kind = Literal["title", "section", "group", "item", "paragraph"]

_STARTS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("group", re.compile(r"###\s+(.*)")),
    ("section", re.compile(r"##\s+(.*)")),
    ("title", re.compile(r"#\s+(.*)")),
    ("item", re.compile(r"(?:[-*]|\d+\.)\s+(.*)")),
)
_TITLED = re.compile(r"\*\*(.+?)[.:]?\*\*[.:]?\s*(.*)", re.DOTALL)
_MARKUP = re.compile(r"\*\*|__|`|\]\(|<[a-zA-Z/]")


@dataclass(slots=True)
class Block:
    """A heading, an item or a paragraph; `title` is the bold beginning of an item."""

    kind: Kind
    line: int
    text: str
    title: str = ""


@dataclass(slots=True)
class Section:
    """What stands under one heading."""

    heading: str
    line: int
    blocks: list[Block] = field(default_factory=list)

    @property
    def length(self) -> int:
        """Characters of text, titles included."""
        return sum(len(block.title) + len(block.text) + 1 for block in self.blocks)


@dataclass(slots=True)
class Page:
    """A text file taken apart: what stands before the first section, and the sections."""

    file: str
    title: Block | None
    opening: list[Block]
    sections: dict[str, Section]
    last_line: int

    def spelled(self) -> "Spelled":
        """The name and the aliases with their lines."""
        aliases = self.sections["Aliases"].blocks if "Aliases" in self.sections else []
        named = [self.title, *aliases] if self.title else aliases
        return Spelled(self.file, {block.text: block.line for block in named})


@dataclass(frozen=True, slots=True)
class Spelled:
    """The names that a file gives to its thing, each with its line."""

    file: str
    names: Mapping[str, int]


def read_page(file: str, text: str, headings: tuple[str, ...], faults: list[Fault]) -> Page:
    """Takes a text apart; headings that are unknown or come twice are added as faults."""
    page = Page(file, None, [], {}, text.count("\n") + 1)
    here: Section | None = None
    for block in _blocks(text):
        if block.kind == "title" and page.title is None:
            page.title = block
        elif block.kind in ("title", "section"):
            here = Section(block.text, block.line)
            if fault := _heading_fault(page, here, headings):
                faults.append(fault)
            else:
                page.sections[block.text] = here
        else:
            _split_title(file, block, faults)
            (page.opening if here is None else here.blocks).append(block)
    return page


def _blocks(text: str) -> Iterator[Block]:
    current: Block | None = None
    for number, raw in enumerate(text.split("\n"), start=1):
        line = raw.strip()
        started = next(((kind, m) for kind, p in _STARTS if (m := p.fullmatch(line))), None)
        if current and (started or not line):
            yield current
            current = None
        if started:
            current = Block(started[0], number, started[1][1].strip())
        elif line and current and current.kind in ("item", "paragraph"):
            current.text += " " + line
        elif line:
            if current:
                yield current
            current = Block("paragraph", number, line)
    if current:
        yield current


def _heading_fault(page: Page, here: Section, headings: tuple[str, ...]) -> Fault | None:
    if here.heading in page.sections:
        first = page.sections[here.heading].line
        what = f"The heading “{here.heading}” was there already on line {first}."
        return Fault("C023", page.file, here.line, what, "Put both parts under one heading.")
    if here.heading not in headings:
        otherwise = f"Use one of these: {', '.join(headings)}."
        mend = did_you_mean(here.heading, headings, otherwise)
        what = f"The heading “{here.heading}” is unknown."
        return Fault("C020", page.file, here.line, what, mend)
    return None


def _split_title(file: str, block: Block, faults: list[Fault]) -> None:
    if block.kind == "item" and (found := _TITLED.fullmatch(block.text)):
        block.title, block.text = found[1].strip(), found[2].strip()
    if markup := _MARKUP.search(block.title + block.text):
        what = f"“{markup[0]}” is markup that a chat message does not show here."
        mend = "Write plain words; only the beginning of an item can be **bold**."
        faults.append(Fault("C025", file, block.line, what, mend))
