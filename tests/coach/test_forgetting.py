"""What is kept in memory is kept once, and is gone when somebody has everything erased."""

from pathlib import Path

from tgbot.coach.folds import folds
from tgbot.coach.forgetting import forget
from tgbot.coach.kept_plans import kept_plans
from tgbot.coach.readings import Readings
from tgbot.store.database import engine_for
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
