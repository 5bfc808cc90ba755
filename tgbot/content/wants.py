"""What each section of a text file wants, and the faults of one that has something else."""

from collections.abc import Iterator, Mapping
from typing import Literal

from tgbot.content.fault import Fault
from tgbot.content.headings import Block, Page, Section

Wants = Literal["line", "lines", "titled", "grouped", "questions"]

# A Telegram message holds 4,096 characters; what is left is for titles, marks and the name.
LONGEST_SECTION = 3000
LONGEST_ITEM = 500
LONGEST_LINE = 200
LONGEST_SUMMARY = 300
LONGEST_NAME = 60

# The sections without which an exercise could hurt somebody have ids of their own.
_MISSING_IDS = {"Safety": "C026", "Safety line": "C026", "Mistakes": "C027", "Easier": "C028"}
_FORMS: dict[Wants, str] = {
    "line": "one line of plain text",
    "lines": "a list: each line begins with “- ”",
    "titled": "a list whose items begin in bold: “- **Short title.** Text”",
    "grouped": "“### ” subheadings, each with a list: “- **Name.** Text”",
    "questions": "“### ” subheadings that ask, each with its answer below",
}


def check_page(
    page: Page, headings: Mapping[str, Wants], optional: frozenset[str], faults: list[Fault]
) -> None:
    """Adds what is wrong with the title, the summary and every section of a page."""
    faults.extend(_opening_faults(page))
    for heading, wants in headings.items():
        section = page.sections.get(heading)
        if section is not None:
            faults.extend(_section_faults(page, section, wants))
        elif heading not in optional:
            id = _MISSING_IDS.get(heading, "C021")
            what = f"The heading “## {heading}” is missing."
            mend = f"Add it with {_FORMS[wants]}."
            faults.append(Fault(id, page.file, page.last_line, what, mend))


def _opening_faults(page: Page) -> Iterator[Fault]:
    if page.title is None or not page.title.text:
        line = page.title.line if page.title else 1
        what = "The name is missing."
        yield Fault("C022", page.file, line, what, "Begin the file with “# Name”.")
        return
    if len(page.title.text) > LONGEST_NAME:
        yield _too_long(page.file, page.title, "The name", LONGEST_NAME)
    if len(page.opening) != 1 or page.opening[0].kind != "paragraph":
        line = page.opening[-1].line if page.opening else page.title.line
        what = f"Between the name and the first heading stand {len(page.opening)} texts."
        mend = "Write one paragraph there: the summary, in a sentence or two."
        yield Fault("C022", page.file, line, what, mend)
    elif len(page.opening[0].text) > LONGEST_SUMMARY:
        yield _too_long(page.file, page.opening[0], "The summary", LONGEST_SUMMARY)


def _section_faults(page: Page, section: Section, wants: Wants) -> Iterator[Fault]:
    if not any(block.text for block in section.blocks):
        id = _MISSING_IDS.get(section.heading, "C022")
        what = f"Nothing stands under “{section.heading}”."
        yield Fault(id, page.file, section.line, what, f"Write {_FORMS[wants]}.")
        return
    if section.length > LONGEST_SECTION:
        what = f"“{section.heading}” has {section.length} characters and does not fit one message."
        mend = f"Shorten it to {LONGEST_SECTION}."
        yield Fault("C024", page.file, section.line, what, mend)
    longest = LONGEST_LINE if wants == "line" else LONGEST_ITEM
    for index, block in enumerate(section.blocks):
        if not block.text:
            what = "A text is missing here."
            yield Fault("C022", page.file, block.line, what, "Write it, or remove the item.")
        elif len(block.text) > longest:
            yield _too_long(page.file, block, "This text", longest)
        elif not _fits(section, index, wants):
            what = f"“{section.heading}” is written in another form here."
            yield Fault("C025", page.file, block.line, what, f"Write {_FORMS[wants]}.")


def _fits(section: Section, index: int, wants: Wants) -> bool:
    block, blocks = section.blocks[index], section.blocks
    match wants:
        case "line":
            return len(blocks) == 1 and block.kind == "paragraph"
        case "lines":
            return block.kind == "item" and not block.title
        case "titled":
            return block.kind == "item" and bool(block.title)
        case "grouped":
            if block.kind == "group":
                return index + 1 < len(blocks) and blocks[index + 1].kind == "item"
            return index > 0 and block.kind == "item" and bool(block.title)
        case "questions":
            if block.kind == "group":
                return index + 1 < len(blocks) and blocks[index + 1].kind != "group"
            return index > 0 and block.kind == "paragraph"


def _too_long(file: str, block: Block, what: str, longest: int) -> Fault:
    says = f"{what} has {len(block.text)} characters; {longest} is the most."
    return Fault("C024", file, block.line, says, "Shorten it, or make two of it.")
