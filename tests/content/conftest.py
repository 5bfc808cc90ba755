"""A copy of the shipped content, to be broken."""

import shutil
from pathlib import Path

import pytest

SHIPPED = Path(__file__).parents[2] / "content"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return shutil.copytree(SHIPPED, tmp_path / "content")
