"""Content files → exercises and programmes; names as people write them → the one meant.

The format is described in `content/README.md`, for people who do not program.
"""

from tgbot.content.catalogue import Content
from tgbot.content.fault import ContentError, Fault
from tgbot.content.library import Library
from tgbot.content.loading import folder, load

__all__ = ["Content", "ContentError", "Fault", "Library", "folder", "load"]
