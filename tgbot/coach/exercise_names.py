"""The names of exercises as one person knows them: the content's and their own."""

from functools import cached_property

from tgbot.coach.desk import Desk
from tgbot.coach.other_names import with_other_names
from tgbot.content.names import Names
from tgbot.store import own_exercises
from tgbot.store.own_exercises import OwnExercise

MOST_NEAR = 3

Choice = tuple[str, str]
"""The slug and the name of an exercise that may be meant."""


class ExerciseNames:
    """Finds the exercise that a person means; their own come first."""

    def __init__(self, desk: Desk) -> None:
        self._content = desk.content
        self._language, self._spoken = desk.language, desk.words.language
        self._conn, self._person_id = desk.conn, desk.person.id

    @cached_property
    def own(self) -> list[OwnExercise]:
        """The person's own exercises."""
        return own_exercises.of_person(self._conn, self._person_id)

    @cached_property
    def spellings(self) -> frozenset[str]:
        """Every name in lower case, for the notation's reader; those that we don't know too."""
        mine = frozenset(one.name.lower() for one in self.own)
        known = with_other_names(self._content.aliases(self._language))
        return known | mine if mine else known

    def find(self, name: str) -> str | None:
        """The slug of the exercise that a name can only mean, or None where one has to ask."""
        mine = self._own_names
        of_content = self._content.named(name, self._language)
        if own := mine.exact(name):
            return own
        if of_content is not None:
            return of_content.slug
        sure = self._content.sure(name, self._language)
        # Near to one of each is near to two.
        if own := mine.sure(name):
            return own if sure is None else None
        return None if sure is None else sure.slug

    def near(self, name: str) -> tuple[Choice, ...]:
        """At most three that may be meant, their own first."""
        mine = [(slug, self.name_of(slug)) for slug in self._own_names.near(name)]
        content = self._content.nearest(name, self._language)
        theirs = [(one.slug, one.text(self._spoken).name) for one in content]
        return tuple([*mine, *theirs][:MOST_NEAR])

    def has(self, slug: str | None) -> bool:
        """Whether the person can log this one."""
        return slug in self._content.exercises or any(one.slug == slug for one in self.own)

    def name_of(self, slug: str) -> str:
        """What an exercise is called; what has left the content is called by its slug."""
        if slug in self._content.exercises:
            return self._content.exercises[slug].text(self._spoken).name
        return next((one.name for one in self.own if one.slug == slug), slug)

    @cached_property
    def _own_names(self) -> Names:
        return Names.of((one.name, one.slug) for one in self.own)
