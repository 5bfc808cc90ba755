"""Lone numbers as sets: `12`, `dead bug 12`, `12 // tired`, and lines of them."""

from tgbot.coach import activity as outings
from tgbot.coach.desk import Desk
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.coach.guess import Guess
from tgbot.coach.log import Understood, understand, understood
from tgbot.coach.standing import standing
from tgbot.training.body_weight import begins_with_name
from tgbot.training.notation import Entry, Refusal
from tgbot.training.workout import Set


def lone(desk: Desk, number: int, meant: Guess) -> Understood | None:
    """One bare number as one set of the exercise that is meant."""
    slug = meant.exercise
    if slug is None or not ExerciseNames(desk).has(slug):
        return None
    at = standing(desk, slug, meant.day or desk.today)
    mode = "reps" if at.exercise is None else at.exercise.ladder.mode
    if mode == "distance":
        return None
    done = Set(reps=number) if mode == "reps" else Set(seconds=number)
    return understood(desk, Entry(None, None, (done,)), at, meant)


def is_bare(text: str, refusal: Refusal) -> bool:
    """Whether a refused text is one number and nothing else."""
    return refusal.lone is not None and refusal.part == text.strip()


def one_set(desk: Desk, text: str, refusal: Refusal, meant: Guess) -> Understood | None:
    """A refused text whose only number is taken as one set: `12`, `dead bug 12`, `12 // tired`."""
    if refusal.lone is None or begins_with_name(text):
        return None
    if is_bare(text, refusal):
        return lone(desk, refusal.lone, meant)
    found = understand(desk, refusal.readings[0], meant) if refusal.readings else None
    line = found[0] if isinstance(found, list) and len(found) == 1 else None
    return line if isinstance(line, Understood) else None


def each_one_set(desk: Desk, text: str, meant: Guess) -> str | None:
    """A text of several lines with each lone number in it as one set; None where none is."""
    said, place, changed = text, 0, False
    for piece in outings.pieces(text):
        place = said.index(piece, place)
        found = understand(desk, piece, meant)
        if isinstance(found, Refusal) and found.lone is not None and found.readings:
            said = f"{said[:place]}{found.readings[0]}{said[place + len(piece) :]}"
            place += len(found.readings[0])
            changed = True
        else:
            place += len(piece)
    return said if changed and len(outings.pieces(text)) > 1 else None
