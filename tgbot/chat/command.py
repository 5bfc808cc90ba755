"""A command of the chat: its name, its function, and where it may answer."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tgbot.chat.context import Context


@dataclass(frozen=True, slots=True)
class Command:
    """`/name`; `also` are other spellings of it, and its help is `command-<name>`."""

    name: str
    function: "Callable[[Context], None]"
    also: tuple[str, ...] = ()
    answers_in_group: bool = False
