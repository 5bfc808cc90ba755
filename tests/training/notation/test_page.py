"""docs/notation.md is true: each of its examples is read and recorded as it says."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.training.notation.written_logs import TODAY
from tgbot.training.activity import activity_of
from tgbot.training.activity.timed import spelled_out, without_time
from tgbot.training.notation import Reading, Refusal, context_of, read

PAGE = Path(__file__).parents[3] / "docs" / "notation.md"
CONTEXT = re.compile(r"<!-- context (\{.*\}) -->")
ROW = re.compile(r"\| `(?P<text>[^|]+)` \| (?P<answer>[^|]+) \|")
PAGE_OF_LINES = re.compile(
    r"^```\n(?P<text>.*?)\n```\n(?:becomes|asked as) (?P<answer>[^\n]+)", re.M | re.S
)
LIMITS = re.compile(r"^\| what \| least", re.MULTILINE)


def examples() -> Iterator[tuple[str, dict[str, Any], str]]:
    """The rows of the page with the context that stands above their table."""
    context: dict[str, Any] = {}
    page = PAGE.read_text(encoding="utf-8")
    for line in page[: LIMITS.search(page).start()].splitlines():
        if found := CONTEXT.fullmatch(line):
            context = json.loads(found.group(1))
        elif found := ROW.fullmatch(line):
            yield found["text"], context, found["answer"].strip()


def pages() -> Iterator[tuple[str, dict[str, Any], str]]:
    """The notebook pages of the document, each with what it becomes."""
    for found in PAGE_OF_LINES.finditer(PAGE.read_text(encoding="utf-8")):
        answer = found["answer"]
        yield found["text"], {}, answer if "`" in answer else answer.partition(":")[0]


def outings() -> list[tuple[str, str]]:
    """The activities of the page, each with what is kept of it."""
    _, page = PAGE.read_text(encoding="utf-8").split("## A run, a ride")
    return [(row["text"], row["answer"].strip()) for row in ROW.finditer(page)]


def test_the_page_has_its_examples() -> None:
    assert len(list(examples())) > 100
    assert len(list(pages())) == 3


@pytest.mark.parametrize(("text", "context", "answer"), [*examples(), *pages()])
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


@pytest.mark.parametrize(("text", "answer"), outings())
def test_an_activity_of_the_page_is_kept_as_it_says(text: str, answer: str) -> None:
    line = spelled_out(text)
    rest, took = without_time(line) or (line, None)
    result = read(rest, context_of({}, TODAY, frozenset()))
    assert isinstance(result, Reading), result
    found = activity_of(result.entries[0], TODAY, datetime(2026, 3, 15, 9, tzinfo=UTC))
    assert found is not None
    [done] = found.sets
    far = done.distance and f"{done.distance.value.normalize():f} {done.distance.unit}"
    seconds = took or done.seconds
    long = seconds and str(timedelta(seconds=seconds)).removeprefix("0:")
    assert ", ".join(part for part in (found.kind, far, long) if part) == answer
