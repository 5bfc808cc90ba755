"""A post office without a pace, so that its tests wait for nothing."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.gateway.office import Office, an_office


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with an_office(tmp_path) as made:
        yield made
