"""The document on delivery names tests that exist."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAMED = re.compile(r"`(tests/\S+\.py)::(\w+)`")


def test_each_test_that_the_promises_name_is_there() -> None:
    named = NAMED.findall((ROOT / "docs" / "delivery.md").read_text("utf-8"))
    assert len(named) > 50
    gone = [
        f"{file}::{test}"
        for file, test in named
        if f"def {test}(" not in (ROOT / file).read_text("utf-8")
    ]
    assert gone == []
