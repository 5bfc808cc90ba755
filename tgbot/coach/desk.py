"""What the coach has before it when it decides: the person, the moment, the content, the words."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property

from tgbot.coach.own_content import content_for
from tgbot.content import Content
from tgbot.store.database import Connection
from tgbot.store.people import Person
from tgbot.training.notation.lexicon import language_of
from tgbot.wording import Words, words_for


@dataclass(frozen=True)
class Desk:
    """One person's matters inside one transaction.

    `library` is the content as it is for everybody. `now` is the moment of deciding; `moment` the
    one that the person means (when their message was sent), whose local date is "today".
    """

    conn: Connection
    person: Person
    library: Content
    now: datetime
    moment: datetime
    bot_name: str

    @cached_property
    def content(self) -> Content:
        """The exercises and programmes, with what this person has on the rungs of the ladders."""
        return content_for(self.library, self.person.equipment)

    @cached_property
    def words(self) -> Words:
        """The catalogue in the person's language."""
        return words_for(self.person.language)

    @cached_property
    def language(self) -> str:
        """The language whose words come first in what the person says: "de" for "de-AT"."""
        return language_of(self.person.language)

    @cached_property
    def today(self) -> date:
        """The local date that the person means by today."""
        return self.person.local(self.moment).date()

    def with_person(self, person: Person) -> "Desk":
        """The same desk after the person was changed."""
        return replace(self, person=person)
