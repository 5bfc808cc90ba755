"""The content as it is for one person: with their own bands and weights on its ladders.

Who named none has everybody's. The last few that were asked for are kept, so that an exercise
stays the very same value from one message to the next.
"""

import json
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from tgbot.coach.equipment import Equipment
from tgbot.content import Content

MOST = 500

Key = tuple[int, str]
_made: OrderedDict[Key, tuple[Content, Content]] = OrderedDict()


def content_for(library: Content, equipment: Mapping[str, Any] | None) -> Content:
    """The content for somebody with this equipment, as it is kept with a person.

    Only the database thread asks, one at a time.
    """
    if equipment is None or not equipment.get("own"):
        return library
    # The library is kept beside what was made of it, so that its id stays its own.
    key = (id(library), json.dumps(equipment, sort_keys=True))
    known = _made.get(key)
    if known is None:
        mine = Equipment.of_json(equipment)
        assert mine is not None, "who has named something has not everything"
        known = _made[key] = (library, library.with_ladders(mine.own_ladder))
        if len(_made) > MOST:
            _made.popitem(last=False)
    else:
        _made.move_to_end(key)
    return known[1]
