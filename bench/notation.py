"""How long the reader takes for a line: median and 99th percentile over some hundred lines.

    .venv/bin/python bench/notation.py

The lines are those of the hard set in tests/training/notation, refusals included, each with
its own context. A line's time is the best of five and of this thread alone, so that other
programs do not count.
"""

import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.training.notation.test_hard_lines import NAMES, TODAY, lines
from tgbot.training.notation import Context, Reading, context_of, read

ROUNDS = 5


def microseconds(text: str, context: Context) -> float:
    """The best time of a few for one line."""
    times = []
    for _ in range(ROUNDS):
        begin = time.thread_time()
        read(text, context)
        times.append(time.thread_time() - begin)
    return min(times) * 1e6


def row(name: str, times: list[float]) -> str:
    """A line of the table."""
    ordered = sorted(times)
    p99 = ordered[int(len(ordered) * 0.99)]
    median = statistics.median(ordered)
    return f"{name:<10}{len(ordered):>7}{median:>12.0f}{p99:>10.0f}{ordered[-1]:>10.0f}"


def main() -> None:
    """Measure and print."""
    known = [(line.text, context_of(line.context, TODAY, NAMES)) for line in lines()]
    read_, refused = [], []
    for text, context in known:
        answer = read(text, context)
        (read_ if isinstance(answer, Reading) else refused).append(microseconds(text, context))
    print(f"{'µs a line':<10}{'lines':>7}{'median':>12}{'p99':>10}{'most':>10}")
    print(row("all", read_ + refused))
    print(row("read", read_))
    print(row("refused", refused))
    longest = max(
        microseconds(text * (4096 // len(text)), Context()) for text in ("1 ", "4x", "a;")
    )
    print(f"4,096 characters: {longest / 1000:.1f} ms at most")


if __name__ == "__main__":
    main()
