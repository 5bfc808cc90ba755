"""Who installs gets the very files that were tried: pinned, sealed, from no address of ours."""

import re
from pathlib import Path

import pytest

from tests.house.checkout import named
from tests.house.locks import FOLDER, normal, pins, wishes

LOCKS = sorted(FOLDER.glob("*.txt"))


@pytest.mark.parametrize("lock", LOCKS, ids=named)
def test_a_lock_pins_every_package_by_version_and_hash_and_names_no_address(lock: Path) -> None:
    assert "://" not in lock.read_text("utf-8")
    pinned = pins(lock)
    loose = [name for name in pinned if not re.fullmatch(r"[\w.-]+(\[\w+\])?==[\w.]+", name)]
    assert loose == []
    unsealed = [name for name, hashes in pinned.items() if not hashes]
    assert unsealed == []


@pytest.mark.parametrize("lock", LOCKS, ids=named)
def test_a_lock_holds_what_was_wished_for(lock: Path) -> None:
    wanted = wishes(lock.stem)
    assert wanted, f"{lock.name} is made from nothing"
    assert wanted <= {normal(name) for name in pins(lock)}


def test_no_package_has_one_version_to_run_and_another_to_test() -> None:
    versions: dict[str, set[str]] = {}
    for lock in LOCKS:
        for pin in pins(lock):
            name, _, version = normal(pin).partition("==")
            versions.setdefault(name, set()).add(version)
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}
