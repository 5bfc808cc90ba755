"""Reads requirements/: what is wished for (.in) and what is pinned (.txt)."""

import re
from pathlib import Path

from tests.house.checkout import ROOT

FOLDER = ROOT / "requirements"


def normal(requirement: str) -> str:
    """A requirement as locks write it: without extras, one kind of dash."""
    name, _, version = re.sub(r"\[.*?\]", "", requirement.strip().lower()).partition("==")
    return re.sub(r"[-_.]+", "-", name) + "==" + version


def wishes(name: str) -> set[str]:
    """What requirements/<name>.in names."""
    lines = (FOLDER / f"{name}.in").read_text("utf-8").splitlines()
    return {normal(line) for line in lines if line and line[0].isalpha()}


def pins(lock: Path) -> dict[str, list[str]]:
    """A lock's requirements, as they are written, with their hashes."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in lock.read_text("utf-8").splitlines():
        if line and not line[0].isspace() and not line.startswith("#"):
            name = line.split(";")[0].removesuffix("\\").strip()
            found[name] = []
        found.setdefault(name, []).extend(re.findall(r"--hash=sha256:([0-9a-f]{64})", line))
    return found
