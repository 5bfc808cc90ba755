"""The wheel is whole: whoever installs it needs no checkout beside it."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from email.parser import Parser
from pathlib import Path

import pytest

from tests.house.checkout import ROOT, files, named
from tests.house.locks import normal, wishes


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built without a second environment."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    subprocess.run([*build, "--directory", str(folder)], cwd=ROOT, check=True, capture_output=True)
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of a new environment with the wheel but no checkout."""
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, with_pip=False)
    programs = home / "bin"
    pip = [sys.executable, "-m", "pip", "--python", str(programs / "python"), "install"]
    subprocess.run([*pip, "--quiet", "--no-deps", "--no-index", str(wheel)], check=True)
    # The libraries are borrowed from the environment of the tests, as installing them again would
    # take a quarter of a minute. Python follows no link that it finds inside a borrowed folder,
    # so the checkout, which is linked in there, stays out of sight.
    ours = {"base": str(home), "platbase": str(home)}
    borrowed = Path(sysconfig.get_path("purelib", vars=ours)) / "borrowed.pth"
    borrowed.write_text(sysconfig.get_path("purelib") + "\n")
    return programs


def test_every_file_of_the_package_the_content_and_the_migrations_is_in_it(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    moved = {"content/": "tgbot/_content/", "migrations/": "tgbot/_migrations/"}
    wanted = {named(path) for path in files("tgbot", *moved)}
    for source, target in moved.items():
        wanted = {name.replace(source, target, name.startswith(source)) for name in wanted}
    assert wanted - inside == set()
    for kind in (".toml", ".md", ".ftl", ".html"):
        assert any(name.endswith(kind) for name in wanted), f"no {kind} file was looked for"


def test_it_asks_for_what_runs_and_not_for_what_builds(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    (name,) = (one for one in archive.namelist() if one.endswith(".dist-info/METADATA"))
    asked = Parser().parsestr(archive.read(name).decode()).get_all("Requires-Dist") or []
    wished = wishes("run")
    builders = {line for line in wished if line.split("==")[0] in {"hatchling", "editables"}}
    assert len(builders) == 2
    assert {normal(one) for one in asked} == wished - builders


def test_installed_alone_it_checks_out_in_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("TGBOT_", "PYTHON"))}
    told = subprocess.run(
        [installed / "tgbot", "check"],
        cwd=tmp_path,
        env={**environment, "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert told.returncode == 0, told.stdout + told.stderr
    origin = [installed / "python", "-c", "import tgbot; print(tgbot.__file__)"]
    found = subprocess.run(origin, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert Path(found.stdout.strip()).is_relative_to(installed.parent)
