"""What the house tests look at: the files of this checkout and the syntax trees of its modules."""

import ast
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def files(*patterns: str) -> list[Path]:
    """The files that git tracks or would add, all or those that match a pattern of git's."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *patterns]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def modules(*rooms: str) -> list[Path]:
    """The Python files of the package, all or those of some rooms."""
    folders = [f"tgbot/{room}/*.py" for room in rooms] or ["tgbot/*.py"]
    found = files(*folders)
    assert found, f"no Python file matches {folders}"
    return found


def tree(module: Path) -> ast.Module:
    """A module's syntax tree."""
    return ast.parse(module.read_text("utf-8"), str(module))


def named(path: Path) -> str:
    """A file's name as a person would say it: from the root of the checkout."""
    return path.relative_to(ROOT).as_posix()
