"""docs/notation.md is true: each of its examples is read and recorded as it says."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.training.notation.written_logs import TODAY
from tgbot.training.notation import Reading, Refusal, context_of, read

PAGE = Path(__file__).parents[3] / "docs" / "notation.md"
CONTEXT = re.compile(r"<!-- context (\{.*\}) -->")
ROW = re.compile(r"\| `(?P<text>[^|]+)` \| (?P<answer>[^|]+) \|")
LIMITS = re.compile(r"^\| what \| least", re.MULTILINE)


def examples() -> Iterator[tuple[str, dict[str, Any], str]]:
    """The rows of the page with the context that stands above their table."""
    context: dict[str, Any] = {}
    page = PAGE.read_text(encoding="utf-8")
    for line in page[: LIMITS.search(page).start()].splitlines():  # type: ignore[union-attr]
        if found := CONTEXT.fullmatch(line):
            context = json.loads(found.group(1))
        elif found := ROW.fullmatch(line):
            yield found["text"], context, found["answer"].strip()


def test_the_page_has_its_examples() -> None:
    assert len(list(examples())) > 100


@pytest.mark.parametrize(("text", "context", "answer"), list(examples()))
def test_an_example_of_the_page_is_read_as_it_says(
    text: str, context: dict[str, Any], answer: str
) -> None:
    result = read(text, context_of(context, TODAY, frozenset()))
    if answer.startswith("`"):
        assert isinstance(result, Reading), result
        assert [entry.canonical for entry in result.entries] == re.findall("`(.+?)`", answer)
    else:
        assert isinstance(result, Refusal), result
        assert result.kind == answer
