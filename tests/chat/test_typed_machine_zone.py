"""The machine's own zone."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tgbot.chat.typed.machine_zone import machine_zone


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A machine that stands in Vienna by its clock's link and in Prague by its note."""
    etc = tmp_path / "etc"
    etc.mkdir()
    (etc / "localtime").symlink_to("/usr/share/zoneinfo/Europe/Vienna")
    (etc / "timezone").write_text("Europe/Prague\n")
    return tmp_path


@pytest.mark.parametrize(
    "tz", ["Europe/Berlin", ":Europe/Berlin", "/usr/share/zoneinfo/Europe/Berlin"]
)
def test_tz_comes_first_in_each_of_its_forms(machine: Path, tz: str) -> None:
    assert machine_zone({"TZ": tz}, machine) == "Europe/Berlin"


@pytest.mark.parametrize("tz", ["", "CET-1CEST", "Europe", "../../etc/passwd", "nowhere"])
def test_a_tz_that_is_no_name_is_passed_over_for_the_clocks_link(machine: Path, tz: str) -> None:
    assert machine_zone({"TZ": tz}, machine) == "Europe/Vienna"


def test_a_clock_that_is_a_copy_leaves_it_to_the_note(machine: Path) -> None:
    (machine / "etc" / "localtime").unlink()
    (machine / "etc" / "localtime").write_bytes(b"TZif")
    assert machine_zone({}, machine) == "Europe/Prague"


def test_where_nothing_tells_it_is_utc(tmp_path: Path) -> None:
    assert machine_zone({}, tmp_path) == "UTC"


def test_this_machines_zone_is_one_that_zoneinfo_knows() -> None:
    assert ZoneInfo(machine_zone())
