"""All exercises and programmes, and the one that a person means by a name."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Self

from tgbot.content.names import Names
from tgbot.training.exercise import Exercise, Ladder
from tgbot.training.programme import Programme


@dataclass(frozen=True, eq=False)
class Content:
    """The exercises and programmes by slug, in stable order.

    `language` chooses whose names are looked at; English ones are always understood. It equals
    nothing but itself, so that what was found in it can be kept by it.
    """

    exercises: Mapping[str, Exercise]
    programmes: Mapping[str, Programme]
    _names: dict[str, Names] = field(default_factory=dict, init=False, repr=False, compare=False)
    _aliases: dict[str, frozenset[str]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _called: dict[str, Mapping[str, str]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    _ways: dict[str, tuple[str, ...]] = field(
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

    def longest_named(
        self, words: Sequence[str], most: int, language: str = "en"
    ) -> tuple[Exercise, int, int] | None:
        """The exercise of the longest name among words, and from which word to which it stands."""
        found = self._exercise_names(language).longest(words, most)
        return None if found is None else (self.exercises[found[0]], *found[1:])

    def nearest(self, name: str, language: str = "en", most: int = 3) -> list[Exercise]:
        """At most `most` exercises whose names are near, likest first; none if none is."""
        near = self._exercise_names(language).near(name)
        return [self.exercises[slug] for slug in near[:most]]

    def sure(self, name: str, language: str = "en") -> Exercise | None:
        """The exercise that this name can only mean, or None where one has to ask."""
        found = self._exercise_names(language).sure(name)
        return None if found is None else self.exercises[found]

    def way_to(self, slug: str) -> tuple[str, ...]:
        """An exercise and all that lead to it, by ladders and prerequisites; () for an unknown."""
        if slug not in self._ways:
            self._ways[slug] = tuple(self._lead_to(slug))
        return self._ways[slug]

    def _lead_to(self, slug: str) -> Iterator[str]:
        found: set[str] = set()
        queue = [slug]
        while queue:
            one = queue.pop()
            exercise = self.exercises.get(one)
            if one in found or exercise is None:
                continue
            found.add(one)
            yield one
            queue += exercise.ladder.regressions
            queue += [needed.exercise for needed in exercise.prerequisites]

    def called(self, language: str) -> Mapping[str, str]:
        """The names of all exercises by slug, as they are shown in a language."""
        if language not in self._called:
            every = self.exercises.items()
            self._called[language] = {slug: one.text(language).name for slug, one in every}
        return self._called[language]

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
