"""Finds links in this project's Markdown that lead nowhere: missing files, missing headings.

Only what stands in this checkout is looked at: addresses on the web are not, so that a check
says the same on a machine without internet.
"""

import re
import subprocess
import sys
from pathlib import Path

LINK = re.compile(r"!?\[[^\]]*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*$", re.MULTILINE)
CODE = re.compile(r"```.*?```|`[^`\n]*`", re.DOTALL)
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def anchors(text: str) -> set[str]:
    """The names by which a page's headings can be linked to, as GitHub makes them."""
    plain = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in HEADING.findall(text))
    return {heading.strip().replace(" ", "-") for heading in plain}


def dead_links(page: Path) -> list[str]:
    """What is wrong with a page's links, a sentence each.

    Args:
        page: a Markdown file; links in it are relative to its folder.
    """
    faults = []
    text = page.read_text("utf-8")
    for number, line in enumerate(CODE.sub(_blanked, text).splitlines(), start=1):
        for target in LINK.findall(line):
            if ELSEWHERE.match(target):
                continue
            path, _, anchor = target.partition("#")
            aim = page.parent / path if path else page
            if not aim.exists():
                faults.append(f"{page}:{number}: the link to {target} leads nowhere: no such file.")
            elif anchor and anchor not in anchors(aim.read_text("utf-8")):
                faults.append(f"{page}:{number}: {aim.name} has no heading “{anchor}”.")
    return faults


def _blanked(code: re.Match[str]) -> str:
    # Line numbers must stay right, so only the line ends of code are kept.
    return "\n" * code.group().count("\n")


def pages(root: Path) -> list[Path]:
    """Every Markdown file that git knows or would add."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.md"],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    )
    return [root / name for name in listed.stdout.splitlines() if (root / name).is_file()]


def main() -> None:
    """Checks every page of this checkout; exits 1 when a link is dead."""
    root = Path(__file__).resolve().parent.parent
    faults = [fault for page in pages(root) for fault in dead_links(page)]
    if faults:
        sys.exit("\n".join(faults))


if __name__ == "__main__":
    main()
