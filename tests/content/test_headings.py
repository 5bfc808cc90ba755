"""A text file is taken apart as a person would read it, and nothing of it is lost."""

from hypothesis import given
from hypothesis import strategies as st

from tgbot.content.fault import Fault
from tgbot.content.headings import Page, read_page

TEXT = """# A name

A summary that
goes on in a second line.

## Steps
1. **First.** Do this
   and then that.
2. **Second:** Do more.
* **Third** Rest.

## Questions
### Why?
Because.

And because of that.
"""


def read(text: str, *headings: str) -> tuple[Page, list[Fault]]:
    faults: list[Fault] = []
    return read_page("en.md", text, headings, faults), faults


def test_lines_that_begin_nothing_go_on_with_the_one_before() -> None:
    page, faults = read(TEXT, "Steps", "Questions")
    assert faults == []
    assert [block.text for block in page.opening] == ["A summary that goes on in a second line."]
    assert page.sections["Steps"].blocks[0].text == "Do this and then that."


def test_the_bold_beginning_of_an_item_is_its_title_without_its_stop() -> None:
    page, _ = read(TEXT, "Steps", "Questions")
    titles = [(block.title, block.text) for block in page.sections["Steps"].blocks[1:]]
    assert titles == [("Second", "Do more."), ("Third", "Rest.")]


def test_groups_and_paragraphs_keep_their_order_and_their_lines() -> None:
    page, _ = read(TEXT, "Steps", "Questions")
    blocks = page.sections["Questions"].blocks
    assert [(block.kind, block.line) for block in blocks] == [
        ("group", 13),
        ("paragraph", 14),
        ("paragraph", 16),
    ]


def test_windows_line_ends_change_nothing() -> None:
    page, faults = read(TEXT.replace("\n", "\r\n"), "Steps", "Questions")
    assert faults == []
    assert page.sections["Steps"].blocks[0].text == "Do this and then that."


@given(st.text(alphabet="#-*1. \nabÄ`_<>[]()", max_size=200))
def test_whatever_stands_there_no_word_is_lost_without_a_fault(text: str) -> None:
    page, faults = read(text, "a", "b")
    kept = "".join(
        block.title + block.text
        for blocks in (page.opening, *(section.blocks for section in page.sections.values()))
        for block in blocks
    )
    kept += page.title.text if page.title else ""
    kept += "".join(page.sections)
    assert faults or kept.count("Ä") == text.count("Ä")
