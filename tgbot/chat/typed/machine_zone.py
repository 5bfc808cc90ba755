"""Which zone this machine's clock shows: from TZ, /etc/localtime or /etc/timezone."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_FOLDER = "zoneinfo/"


def machine_zone(environ: Mapping[str, str] = os.environ, root: Path = Path("/")) -> str:
    """The machine's zone by a name that zoneinfo knows; "UTC" where it cannot be told.

    Args:
        environ: the environment whose TZ comes first.
        root: the folder in which `etc` stands.
    """
    return next((name for name in _told(environ, root / "etc") if _known(name)), "UTC")


def _told(environ: Mapping[str, str], etc: Path) -> Iterator[str]:
    """What the machine says about its zone, in the order in which programs ask."""
    yield _in_folder(environ.get("TZ", "").removeprefix(":"))
    link = etc / "localtime"
    if link.is_symlink():
        yield _in_folder(str(link.readlink()))
    page = etc / "timezone"
    if page.is_file():
        yield page.read_text(encoding="utf-8", errors="replace").strip()


def _in_folder(path: str) -> str:
    """The name of a zone from the path of its file."""
    return path.rsplit(_FOLDER, 1)[-1].removeprefix("posix/").removeprefix("right/")


def _known(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return bool(name)
