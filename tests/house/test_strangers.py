"""Nothing of one machine stands in the project: no path, no registry; locks name hashes only."""

import re
from pathlib import Path

import pytest

from tests.house.checkout import ROOT, files, named

# Written in pieces, so that this file does not find itself.
HOSTS = ("py" + "pi.org", "python" + "hosted.org", "npm" + "js.", "debian" + ".org/")
OPTIONS = ("--index" + "-url", "--extra-index" + "-url", "--find" + "-links")
PATH = re.compile(r"(?<![\w.:}])/(?:wor[k]|far[m]|roo[t]|tm[p]|hom[e]/\w+)/")
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


def strangers(text: str) -> list[str]:
    """What a text holds that belongs to one machine or one registry."""
    found = [word for word in (*HOSTS, *OPTIONS) if word in text]
    return found + PATH.findall(text)


def test_a_machine_s_path_and_a_registry_s_host_are_found() -> None:
    assert strangers("cd /wor" + "k/main")
    assert strangers("pip install " + OPTIONS[0] + "=x")
    assert strangers("https://" + HOSTS[0] + "/simple")
    assert not strangers("uses a/root/of/b and network/work/")


def test_no_file_names_a_machine_or_a_registry() -> None:
    texts = {path: path.read_bytes().decode("utf-8", "replace") for path in files()}
    faults = {named(path): found for path, text in texts.items() if (found := strangers(text))}
    assert faults == {}


def normal(requirement: str) -> str:
    """A requirement as locks write it: without extras, one kind of dash."""
    name, _, version = re.sub(r"\[.*?\]", "", requirement.strip().lower()).partition("==")
    return re.sub(r"[-_.]+", "-", name) + "==" + version


def pins(text: str) -> dict[str, list[str]]:
    """A lock's requirements with their hashes."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in text.splitlines():
        if line and not line[0].isspace() and not line.startswith("#"):
            name = line.split(";")[0].removesuffix("\\").strip()
            found[name] = []
        found.setdefault(name, []).extend(re.findall(r"--hash=sha256:([0-9a-f]{64})", line))
    return found


@pytest.mark.parametrize("lock", LOCKS, ids=named)
def test_a_lock_pins_every_package_by_version_and_hash_and_names_no_address(lock: Path) -> None:
    text = lock.read_text("utf-8")
    assert "://" not in text
    loose = [name for name in pins(text) if not re.fullmatch(r"[\w.-]+(\[\w+\])?==[\w.]+", name)]
    assert loose == []
    unsealed = [name for name, hashes in pins(text).items() if not hashes]
    assert unsealed == []


@pytest.mark.parametrize("lock", LOCKS, ids=named)
def test_a_lock_holds_what_its_wishes_name(lock: Path) -> None:
    wishes = lock.with_suffix(".in").read_text("utf-8").splitlines()
    wanted = {normal(line) for line in wishes if line and line[0].isalpha()}
    assert wanted, f"{lock.name} is made from nothing"
    assert wanted <= {normal(name) for name in pins(lock.read_text("utf-8"))}
