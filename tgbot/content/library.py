"""Keeps the content fresh while the bot runs: changed files are taken up, broken ones are not."""

from pathlib import Path

from tgbot.content.catalogue import Content
from tgbot.content.fault import ContentError, Fault
from tgbot.content.loading import load

State = tuple[tuple[str, int, int], ...]


class Library:
    """The content of a folder; `current` is always whole and free of faults."""

    def __init__(self, folder: Path) -> None:
        """Loads the folder.

        Raises:
            ContentError: the content has faults at the start, when there is no older to keep.
        """
        self.folder = folder
        self._state = _state_of(folder)
        self.current: Content = load(folder)

    def refresh(self) -> list[Fault]:
        """Reads the folder again if a file of it has changed.

        Returns:
            The faults of a broken change, once for each state of the files; `current`
            stays the last good one. Otherwise nothing.
        """
        state = _state_of(self.folder)
        if state == self._state:
            return []
        self._state = state
        try:
            self.current = load(self.folder)
        except ContentError as error:
            return error.faults
        return []


def _state_of(folder: Path) -> State:
    """Names, times and sizes of all files: another state means that something changed."""
    found = []
    for path in sorted(folder.rglob("*")):
        try:
            seen = path.stat()
        except OSError:
            # It went away while we looked (an editor's scratch file), or is not ours to see;
            # where that matters, loading says so.
            continue
        found.append((str(path), seen.st_mtime_ns, seen.st_size))
    return tuple(found)
