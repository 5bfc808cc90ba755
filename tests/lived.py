"""Many lives of a state machine, the same each time."""

import os

from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test

BY_CHANCE = bool(os.environ.get("LIVES_BY_CHANCE"))
"""Set where somebody looks for faults: other lives each time."""


def lived(machine: type[RuleBasedStateMachine], lives: int, steps: int) -> None:
    """Runs so many lives of so many steps; the first that breaks is told as it was.

    They are the same each time, so that what breaks here is mended before it lands, not by chance
    later. A life is short enough to read, and to make it shorter takes minutes.
    """
    how = settings(
        max_examples=lives,
        stateful_step_count=steps,
        deadline=None,
        derandomize=not BY_CHANCE,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=how)
