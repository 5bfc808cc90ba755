"""A log named in a few words, where it is spoken of elsewhere than in its receipt."""

from tgbot.cards import confirmation as cards
from tgbot.coach import receipt as receipts
from tgbot.coach.desk import Desk
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.store import workouts
from tgbot.wording import Html


def in_a_few_words(desk: Desk, log: str) -> Html:
    """Its first exercise with the sets; without one, that it is something else."""
    rows = workouts.of_log(desk.conn, desk.person.id, log)
    first = next(iter(receipts.together(rows)), None)
    if first is None:
        return desk.words.t("undo-log-without-sets")
    of = desk.content.exercises.get(first.workout.exercise)
    mode = "reps" if of is None else of.ladder.mode
    name = ExerciseNames(desk).name_of(first.workout.exercise)
    return Html(cards.named(desk.words, name, first.workout, mode).removeprefix("✓ "))
