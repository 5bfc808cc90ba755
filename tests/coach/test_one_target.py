"""Whatever was logged, hurt or undone: the card, the receipt and the progress name one target."""

import html
import re
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.content.conftest import SHIPPED
from tests.stories.training_days import FULL, asked
from tgbot.cards.card import Card
from tgbot.coach import progress, receipt, session
from tgbot.coach.desk import Desk
from tgbot.coach.plan_of import log_of, plan_of
from tgbot.content import Library
from tgbot.store import logs, people, plans, tables, workouts
from tgbot.store.database import engine_for
from tgbot.store.secret import Sealer, new_key
from tgbot.training.workout import Pain, Set, Workout

CONTENT = Library(SHIPPED).current
EXERCISE = next(one for one in CONTENT.exercises.values() if one.text("en").name == FULL)
MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

acts = st.tuples(
    st.sampled_from([1, 2, 2, 3, 7, 12, 30]),
    st.sampled_from(
        ["done", "spare", "short", "wobbly", "hurts a little", "hurts a lot", "undone"]
    ),
)


def told(card: Card) -> tuple[str, str]:
    """The target and reason of a card; the reason alone where the exercise rests."""
    text = html.unescape(re.sub(r"<[^>]*>", "", card.text))
    rests = re.search(r"(?:↳|Next:) (it rests .*|it made you stop .*)", text)
    return ("", rests.group(1)) if rests else asked(text)


def logged(desk: Desk, key: str, act: str) -> None:
    """Does what is planned for the day, in one way or another."""
    plan = plan_of(desk, EXERCISE, log_of(desk))
    more = {"spare": 3, "short": -4}.get(act, 0)
    reps = [max(1, plan.target.reps + more)] * max(1, plan.target.sets)
    sets = tuple(Set(reps=one, resistance=plan.resistance) for one in reps)
    score = {"hurts a little": 4, "hurts a lot": 7}.get(act)
    workout = Workout(desk.today, plan.exercise.slug, sets, desk.now, prescribed=plan.prescribed)
    if score is not None:
        workout = replace(workout, pain=Pain(score, "knee"))
    if act == "wobbly":
        workout = replace(workout, form="wobbly")
    workouts.add(desk.conn, desk.person.id, key, f"{key}:1", workout)
    if act == "undone":
        logs.undo(desk.conn, desk.person.id, key, desk.now)


@settings(max_examples=40)
@given(st.lists(acts, min_size=1, max_size=14), st.booleans())
def test_the_card_the_receipt_and_the_progress_name_one_target(
    life: list[tuple[int, str]], experienced: bool
) -> None:
    engine = engine_for("sqlite://")
    tables.metadata.create_all(engine)
    with engine.begin() as conn:
        conn.info["sealer"] = Sealer(new_key())
        person = people.create(conn, 1, 1, "en", "Europe/Berlin", MORNING)
        if experienced:
            person = people.change(conn, 1, beginning="experienced")
        plans.put(conn, 1, plans.Plan("hip-thrust-finisher", {0: time(7, 30)}))
        now, shown = MORNING, None
        for number, (days, act) in enumerate(life):
            now += timedelta(days=days)
            logged(Desk(conn, person, CONTENT, now, now, "bot"), f"log{number}", act)
            shown = shown if act == "undone" else f"log{number}"
        tomorrow = now + timedelta(days=1)
        desk = Desk(conn, person, CONTENT, tomorrow, tomorrow, "bot")
        card = told(session.card(desk, session.session(desk, session.todays(desk))))
        assert told(progress.card(desk, EXERCISE)) == card
        made = None if shown is None else receipt.receipt(desk, shown)
        if made is not None:
            assert told(made.card) == card
