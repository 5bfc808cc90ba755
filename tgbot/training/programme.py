"""A programme: which exercises a training day has, for whom, on how many days."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self


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


@dataclass(frozen=True, slots=True)
class Changes:
    """What a person makes different in a programme, by the slugs of exercises.

    `swapped` has what stands in the place of an exercise of the programme. Only what the
    programme has is left out, only what it lacks is added, so a programme whose author changes
    it keeps the person's own mark.
    """

    added: tuple[str, ...] = ()
    left_out: frozenset[str] = frozenset()
    swapped: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of_json(cls, kept: Mapping[str, Any]) -> Self:
        """The changes as they are kept with a plan."""
        left_out = frozenset(kept.get("left_out", ()))
        return cls(tuple(kept.get("added", ())), left_out, dict(kept.get("swapped", {})))

    def as_json(self) -> dict[str, Any]:
        """The changes as they are to be kept; of what is empty nothing."""
        kept = {
            "added": list(self.added),
            "left_out": sorted(self.left_out),
            "swapped": dict(self.swapped),
        }
        return {name: value for name, value in kept.items() if value}

    def __bool__(self) -> bool:
        return bool(self.added or self.left_out or self.swapped)

    def add(self, of: Programme, slug: str) -> "Changes":
        """With an exercise more: back in its old place where it was left out."""
        if slug in self.exercises(of):
            return self
        if slug in self.left_out:
            return replace(self, left_out=self.left_out - {slug})
        return replace(self, added=(*self.added, slug))

    def leave_out(self, of: Programme, slug: str) -> "Changes":
        """Without an exercise, whether the programme has it or it was put there."""
        if slug not in self.exercises(of):
            return self
        added = tuple(one for one in self.added if one != slug)
        gone = {old for old, new in self.swapped.items() if new == slug}
        swapped = {old: new for old, new in self.swapped.items() if new != slug}
        stood = {slug} & set(of.exercises) - self.swapped.keys()
        left_out = self.left_out | gone | stood
        return Changes(added, left_out, swapped)

    def swap(self, of: Programme, old: str, new: str) -> "Changes":
        """With one exercise in the place of another, which is part of the session now."""
        if old == new:
            return self
        if new in self.exercises(of):
            return self.leave_out(of, old)
        if old in self.added:
            added = tuple(new if one == old else one for one in self.added)
            return replace(self, added=added)
        first = next((one for one, now in self.swapped.items() if now == old), old)
        swapped = {one: now for one, now in self.swapped.items() if one != first}
        if new != first:
            swapped[first] = new
        return replace(self, swapped=swapped)

    def exercises(self, of: Programme) -> tuple[str, ...]:
        """The exercises of a session, the changes made."""
        kept = [self.swapped.get(slug, slug) for slug in of.exercises if slug not in self.left_out]
        return tuple(dict.fromkeys([*kept, *self.added]))
