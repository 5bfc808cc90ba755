"""Somebody who goes without the onboarding, and has been told once of what is still open."""

from tests.people import Someone
from tests.stage import Stage


async def arrives(stage: Stage, name: str = "Anna") -> Someone:
    """Somebody new whose next message is answered with that answer only."""
    person = await stage.person(name)
    await person.says("/help")
    return person
