"""Whatever is sent, somebody answers, and a text that is refused leaves no trace."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from tests.chat.talking import Anna, a_database, anna_talks
from tgbot.store import tables

PIECES = [
    "3x12", "12", "12, 11", "10 left 9 right", " ", "\n", ";", " red band", " 20kg", " @8",
    "+2.5kg", "same", "next band", "done", "hip thrust ", "dead bug ", "pistol squat ", "ran ",
    "5 km", " in 25:30", "bike ", "weight ", "72.4 kg", "yesterday ", "3/4 ", "tomorrow",
    " knee 3/10", " // note", "/", "x", "8-12", "4 10", "99999", "<b>", "&", "🔴", "١٢",
    "\u200f", "\x00",
]  # fmt: skip
TEXTS = st.one_of(
    st.text(min_size=1, max_size=200),
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map("".join),
).filter(lambda text: bool(text.strip()) and not text.startswith("/"))


@pytest.fixture(scope="module")
def anna(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Anna]:
    folder: Path = tmp_path_factory.mktemp("talk")
    with anna_talks(*a_database(folder)) as anna:
        anna.says("/log hip thrust 3x12 20kg")
        yield anna


def said_to(anna: Anna) -> int:
    """How many calls wait for her, edits included."""
    return anna.conn.execute(select(func.count()).select_from(tables.outbox)).scalar_one()


@given(text=TEXTS, command=st.booleans())
@example(text="z" * 3000 + " 3x10", command=True)
@example(text="hip thrust 3x10 // " + "<" * 480, command=False)
@example(text="\n".join(["ran 5 km in 25:30"] * 60), command=False)
@example(text="weight 72.4 kg\n" * 200, command=True)
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_text_is_answered(anna: Anna, text: str, command: bool) -> None:
    with anna.conn.begin_nested() as attempt:
        before, lines = said_to(anna), anna.count()
        anna.says(f"/log {text}" if command else text)
        asked = anna.conn.execute(
            select(func.count()).where(tables.outbox.c.subject.startswith("asked:"))
        ).scalar_one()
        assert said_to(anna) > before
        assert not (asked and anna.count() > lines), "a question and a record of the same text"
        attempt.rollback()
