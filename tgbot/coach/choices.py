"""Exercises to choose from where a log names none that is known."""

from tgbot.coach import session as sessions
from tgbot.coach.desk import Desk
from tgbot.coach.exercise_names import Choice
from tgbot.store import plans


def of_the_programme(desk: Desk) -> tuple[Choice, ...]:
    """The exercises that a log most likely is for: the programme's and their easier ones."""
    exercises, language = desk.content.exercises, desk.words.language
    programme = sessions.programme_of(desk, plans.get(desk.conn, desk.person.id))
    easier = [slug for one in programme.exercises for slug in exercises[one].ladder.regressions]
    slugs = dict.fromkeys([*programme.exercises, *easier])
    return tuple((slug, exercises[slug].text(language).name) for slug in slugs)


def of_everything(desk: Desk) -> tuple[Choice, ...]:
    """All exercises by name, whoever asks."""
    every = [one for one in desk.content.exercises.values() if one.role == "exercise"]
    names = [(one.slug, one.text(desk.words.language).name) for one in every]
    return tuple(sorted(names, key=lambda choice: choice[1]))
