"""A reader who follows a link arrives somewhere."""

from pathlib import Path

from scripts.links import dead_links, pages
from tests.house.checkout import ROOT


def test_every_link_in_our_documents_leads_somewhere() -> None:
    found = pages(ROOT)
    assert ROOT / "README.md" in found
    assert [fault for page in found for fault in dead_links(page)] == []


def test_a_dead_link_is_named_with_its_line(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    (tmp_path / "other.md").write_text("# Two words\n")
    page.write_text(
        "[good](other.md#two-words)\n"
        "[web](https://example.org/nowhere)\n"
        "```\n[in code](gone.md)\n```\n"
        "[gone](gone.md)\n"
        "[no heading](other.md#three-words)\n"
    )
    missing, heading = dead_links(page)
    assert missing == f"{page}:6: the link to gone.md leads nowhere: no such file."
    assert heading == f"{page}:7: other.md has no heading “three-words”."


def test_every_picture_stands_on_a_page() -> None:
    said = "".join(page.read_text("utf-8") for page in pages(ROOT))
    taken = [one.name for one in (ROOT / "docs" / "pictures").iterdir()]
    assert [name for name in taken if f"pictures/{name})" not in said] == []
