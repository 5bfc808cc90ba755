"""`python -m bench.pipeline [UPDATES]`: what a message costs on its way, without its handler.

As `python -m bench.updates`, but the commands only put an answer into the outbox. So this is the
most that a faster handler can reach.
"""

import asyncio
import sys
from statistics import median

from bench.updates.__main__ import ROUNDS, measure, plain, stub


async def main(count: int) -> None:
    """Prints the table."""
    print(f"{count} waiting updates, medians of {ROUNDS} rounds by turns.")
    runs = [(await measure(stub, count), await measure(plain, count)) for _ in range(ROUNDS)]
    for name, of in zip(("pipeline", "plain"), zip(*runs, strict=True), strict=True):
        answers, cpu = median(run.answers for run in of), median(run.cpu_ms for run in of)
        print(f"{name:>10} {answers:>6.0f} answers/s {cpu:>6.2f} ms CPU a message")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 3000))
