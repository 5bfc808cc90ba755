"""A programme: which exercises a training day has, for whom, on how many days."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ProgrammeText:
    """What a person reads about a programme, in one language."""

    name: str
    summary: str
    suits: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Programme:
    """The exercises of a session in their order; all sessions of a programme are alike.

    `equipment` has the kinds it makes use of ("bands", "dumbbells", "gym"); empty: none needed.
    `warm_up` is the drill that comes before the first exercise.
    """

    slug: str
    exercises: tuple[str, ...]
    days_a_week: tuple[int, int]
    minutes: int
    equipment: tuple[str, ...]
    texts: Mapping[str, ProgrammeText]
    warm_up: str | None = None

    def text(self, language: str) -> ProgrammeText:
        """The texts in a language, or in English where it has none."""
        return self.texts.get(language) or self.texts["en"]
