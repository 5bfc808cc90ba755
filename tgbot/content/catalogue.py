"""All exercises and programmes, and the one that a person means by a name."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from tgbot.content.names import Names
from tgbot.training.exercise import Exercise, Ladder
from tgbot.training.programme import Programme


@dataclass(frozen=True)
class Content:
    """The exercises and programmes by slug, in stable order.

    `language` chooses whose names are looked at; English ones are always understood.
    """

    exercises: Mapping[str, Exercise]
    programmes: Mapping[str, Programme]
    _names: dict[str, Names] = field(default_factory=dict, init=False, repr=False, compare=False)
    _aliases: dict[str, frozenset[str]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def with_ladders(self, ladder_of: Callable[[Ladder], Ladder]) -> Self:
        """The same with other ladders, as `ladder_of` makes them of these; names are shared."""
        exercises = {}
        for slug, one in self.exercises.items():
            ladder = ladder_of(one.ladder)
            exercises[slug] = one if ladder is one.ladder else replace(one, ladder=ladder)
        made = replace(self, exercises=exercises)
        object.__setattr__(made, "_names", self._names)
        return made

    def named(self, name: str, language: str = "en") -> Exercise | None:
        """The exercise of exactly this slug, name or alias; case, blanks, dashes ignored."""
        found = self._exercise_names(language).exact(name)
        return None if found is None else self.exercises[found]

    def nearest(self, name: str, language: str = "en", most: int = 3) -> list[Exercise]:
        """At most `most` exercises whose names are near, likest first; none if none is."""
        near = self._exercise_names(language).near(name)
        return [self.exercises[slug] for slug in near[:most]]

    def sure(self, name: str, language: str = "en") -> Exercise | None:
        """The exercise that this name can only mean, or None where one has to ask."""
        found = self._exercise_names(language).sure(name)
        return None if found is None else self.exercises[found]

    def aliases(self, language: str = "en") -> frozenset[str]:
        """All names and aliases of exercises in lower case, for the notation's reader."""
        if language not in self._aliases:
            pairs = _spellings(self.exercises, language)
            self._aliases[language] = frozenset(spelling.lower() for spelling, _ in pairs)
        return self._aliases[language]

    def programme_named(self, name: str, language: str = "en") -> Programme | None:
        """The programme that this name can only mean ("glutes at home"), or None."""
        pairs = _spellings(self.programmes, language)
        found = Names.of(pairs).sure(name)
        return None if found is None else self.programmes[found]

    def _exercise_names(self, language: str) -> Names:
        if language not in self._names:
            self._names[language] = Names.of(_spellings(self.exercises, language))
        return self._names[language]


def _spellings(
    things: Mapping[str, Exercise | Programme], language: str
) -> Iterator[tuple[str, str]]:
    for slug, thing in things.items():
        yield slug, slug
        for spoken in dict.fromkeys((language, "en")):
            text = thing.text(spoken)
            for spelling in (text.name, *text.aliases):
                yield spelling, slug
