"""What is kept in memory is kept once, and is gone when somebody has everything erased."""

from pathlib import Path

from tests.coach.test_kept_plans import house
from tgbot.coach.folds import folds
from tgbot.coach.forgetting import forget
from tgbot.coach.kept_plans import kept_plans
from tgbot.coach.readings import Readings
from tgbot.coach.said_before import SHORT, said_before
from tgbot.store import plans
from tgbot.store.database import engine_for
from tgbot.store.reads import reads
from tgbot.store.recall import recall
from tgbot.training.notation import Context
from tgbot.wording import words_for


def test_nothing_that_anybody_wrote_stays(tmp_path: Path) -> None:
    engine = engine_for(f"sqlite:///{tmp_path / 'anna.db'}")
    with engine.connect() as conn:

        def kept() -> list[object]:
            line = Readings().first("3x12 // a secret", Context())
            note = words_for("en-GB").t("receipt-note", note="a secret")
            return [recall(conn), folds(conn), kept_plans(conn), line, note]

        before = kept()
        assert all(one is other for one, other in zip(before, kept(), strict=True))
        forget(conn)
        assert not any(one is other for one, other in zip(before, kept(), strict=True))
    engine.dispose()


def test_a_plan_that_nothing_changed_is_kept_and_forgotten_too() -> None:
    conn = house()
    plan = plans.get(conn, 1)
    reads(conn).forget()
    assert plans.get(conn, 1) is plan
    forget(conn)
    assert plans.get(conn, 1) == plan
    assert plans.get(conn, 1) is not plan
    conn.close()


def test_what_a_short_text_says_is_found_once_and_forgotten_too(tmp_path: Path) -> None:
    asked: list[str] = []
    shouted = said_before(lambda text: asked.append(text) or text.upper())
    long = "a secret " * SHORT
    assert [shouted(text) for text in ("a secret", "a secret", long, long)] == [
        text.upper() for text in ("a secret", "a secret", long, long)
    ]
    assert asked == ["a secret", long, long]
    engine = engine_for(f"sqlite:///{tmp_path / 'anna.db'}")
    with engine.connect() as conn:
        forget(conn)
    engine.dispose()
    shouted("a secret")
    assert asked[-1] == "a secret"
