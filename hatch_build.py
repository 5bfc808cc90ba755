"""Takes the wheel's dependencies from requirements/run.in, so that they stand in one place."""

from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

BUILD_ONLY = {"hatchling", "editables"}


class RequirementsHook(MetadataHookInterface):
    """Reads requirements/run.in into the project's dependencies."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Adds the dependencies, without those that only the build needs."""
        lines = (Path(self.root) / "requirements" / "run.in").read_text("utf-8").splitlines()
        wanted = [line.split("#")[0].strip() for line in lines]
        metadata["dependencies"] = [
            name for name in wanted if name and name.split("==")[0] not in BUILD_ONLY
        ]
