"""A target that a person asks for in the log notation, as a place on the ladder."""

from collections.abc import Sequence
from dataclasses import dataclass

from tgbot.cards import own_target as cards
from tgbot.cards.card import Card
from tgbot.coach.desk import Desk
from tgbot.coach.plan_of import log_of, plan_of
from tgbot.coach.session import names
from tgbot.coach.targets import person_for
from tgbot.training.exercise import Exercise
from tgbot.training.notation import Context, Refusal, read
from tgbot.training.progression import Place
from tgbot.training.progression.own_ladder import OwnLadder
from tgbot.training.progression.rung_of import is_forbidden, rung_of
from tgbot.training.workout import Prescribed, Set


@dataclass(frozen=True, slots=True)
class Wish:
    """The target that was asked for, inside the ladder; `moved`: it had to be brought there."""

    target: Prescribed
    moved: bool


def wished(desk: Desk, exercise: Exercise, text: str) -> Wish | None:
    """What a text asks for; None where it is not sets, or nothing that the exercise allows."""
    log = log_of(desk, exercise)
    now = plan_of(desk, exercise, log)
    planned = now.target.rung if now.exercise is exercise else None
    unit, language = desk.person.units, desk.person.language
    mode = exercise.ladder.mode
    found = read(text, Context(unit=unit, language=language, mode=mode, today=desk.today))
    if isinstance(found, Refusal) or len(found.entries) != 1 or not found.entries[0].sets:
        return None
    sets = found.entries[0].sets
    if any(is_forbidden(done.resistance, exercise.ladder) for done in sets):
        return None
    rung = rung_of(sets[0].resistance, exercise.ladder, planned)
    reps = _least(sets)
    if rung is None or reps is None:
        return None
    asked = Place(rung, 0, 0, len(sets), reps)
    place = OwnLadder(exercise.ladder, person_for(desk, exercise, log)).clamp(asked)
    target = Prescribed(place.sets, place.reps, place.rung, place.tempo, place.pause)
    return Wish(target, moved=place != asked)


def confirmed(desk: Desk, exercise: Exercise, moved: bool) -> Card:
    """The target as it stands now that a wish was noted: pain and days off still come first."""
    plan = plan_of(desk, exercise, log_of(desk, exercise))
    return cards.confirmed(desk.words, plan, names(desk), desk.person.units, moved)


def _least(sets: Sequence[Set]) -> int | None:
    amounts = [done.reps if done.reps is not None else done.seconds for done in sets]
    known = [amount for amount in amounts if amount is not None]
    return min(known) if len(known) == len(amounts) else None
