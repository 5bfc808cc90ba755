"""What the onboarding suggests, warns of, and says is still open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from tests.store.cast import ANNA, NOW, a_plan, anna
from tests.store.databases import migrated_file, opened
from tgbot.coach import setup
from tgbot.coach.desk import Desk
from tgbot.content import load
from tgbot.store import people, plans
from tgbot.store.secret import new_key

CONTENT = load(Path(__file__).parents[2] / "content")


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[Connection]:
    with opened(migrated_file(tmp_path / "coach.db"), new_key()) as connection:
        yield connection


@pytest.fixture
def desk(conn: Connection) -> Desk:
    """Anna's, who has just come in."""
    return Desk(conn, anna(conn), CONTENT, NOW, NOW, "repbell_bot")


def changed(desk: Desk, **changes: object) -> Desk:
    return desk.with_person(people.change(desk.conn, ANNA, **changes))


def test_what_is_still_open_is_said_in_one_line(desk: Desk) -> None:
    line = setup.open_line(changed(desk, setup="time"))
    assert line == (
        "Still open from the start: the time, what you train with, the programme. "
        "/start goes on where we were."
    )


def test_nothing_open_is_nothing_to_say(desk: Desk) -> None:
    assert setup.open_line(changed(desk, setup=None)) is None


def test_who_is_done_but_has_no_plan_is_asked_for_days(desk: Desk) -> None:
    done = changed(desk, setup=None)
    assert setup.open_step(done) == "days"
    plans.put(desk.conn, ANNA, a_plan())
    assert setup.open_step(done) is None


def test_every_step_has_a_question_below_what_was_chosen(desk: Desk) -> None:
    plans.put(desk.conn, ANNA, a_plan())
    asked = [setup.question(desk, step, "Anna") for step in setup.STEPS]
    assert all(card.buttons for card in asked)
    heads = [card.text.partition("\n")[0] for card in asked[1:]]
    assert heads[-2] == "✓ gently · Berlin · Mon Wed Fri · 07:30"
    assert [len(head.split(" · ")) for head in heads] == [1, 2, 3, 4, 5]


def test_a_programme_that_was_chosen_already_is_the_suggested_one(desk: Desk) -> None:
    assert setup.suggested(desk).slug == "glutes-and-legs-at-home"
    plan = a_plan()
    plans.put(desk.conn, ANNA, plans.Plan("first-steps", plan.slots))
    assert setup.suggested(desk).slug == "first-steps"
    assert setup.by_preference(desk)[0].slug == "first-steps"


@pytest.mark.parametrize(
    ("site", "instead"),
    [("knee", "hip-thrust"), ("hip", "glute-bridge"), ("low back", "glute-bridge")],
)
def test_a_caution_puts_the_first_easier_exercise_that_is_safe_in_place(
    desk: Desk, site: str, instead: str
) -> None:
    careful = changed(desk, cautions={site})
    found = {
        one.exercise.slug: one.instead and one.instead.slug
        for one in setup.cautioned(careful, setup.suggested(careful))
    }
    assert found["hip-thrust-with-leg-extension"] == instead


def test_who_has_no_caution_is_warned_of_nothing(desk: Desk) -> None:
    assert setup.cautioned(desk, setup.suggested(desk)) == ()
