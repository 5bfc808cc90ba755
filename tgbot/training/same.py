"""Answers that are kept by the very values they were asked about.

People do the same sets over and over, and those are kept once. To hash a set takes longer than to
look at it, and equal ones may be written differently (20 and 20.0 kg), so the value itself counts.
"""

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar, cast

MOST = 1000
"""So many answers of each question are kept, before it is begun anew."""

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


def of_the_same(find: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
    """The same question, which is answered once for the same values that never change."""
    find_of: Callable[..., Answer] = find
    known: dict[tuple[int, ...], tuple[tuple[object, ...], Answer]] = {}

    def ask(*args: Any) -> Answer:
        key = tuple(map(id, args))
        found = known.get(key)
        if found is None:
            if len(known) >= MOST:
                known.clear()
            # The values are kept with the answer, so that their ids stay theirs.
            found = known[key] = args, find_of(*args)
        return found[1]

    return cast(Callable[Asked, Answer], ask)
