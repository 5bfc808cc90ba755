"""The properties once more, over many more lives than a quick test has time for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROPERTIES = Path(__file__).with_name("test_properties.py")
EXAMPLES = 800


@pytest.mark.slow
def test_every_property_holds_over_many_lives() -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(PROPERTIES)]
    done = subprocess.run(
        command, env=os.environ | {"EXAMPLES": str(EXAMPLES)}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
