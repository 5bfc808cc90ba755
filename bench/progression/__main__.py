"""`python -m bench.progression [PEOPLE]`: a simulated year under several ways of prescribing."""

import sys
from dataclasses import replace
from datetime import timedelta
from statistics import median
from time import process_time_ns

from bench.progression.ladders import courses
from bench.progression.peers import double_progression, linear, two_for_two
from bench.progression.people import KINDS
from bench.progression.trial import Prescribe, Trial, Year
from bench.progression.written import written_rules
from tgbot.training.progression import ANYONE, next_target

WAYS: dict[str, Prescribe] = {
    "repbell": next_target,
    "rules as written": written_rules,
    "double progression": double_progression,
    "2-for-2": two_for_two,
    "linear": linear,
}


def years(prescribe: Prescribe, each: int) -> dict[tuple[str, str], list[Year]]:
    """The years of so many trainees of each kind on each ladder."""
    return {
        (kind.name, course.name): [
            Trial(prescribe, kind, course, seed).run(52) for seed in range(each)
        ]
        for kind in KINDS
        for course in courses()
    }


def line(name: str, lived: list[Year]) -> str:
    """One row of the table."""
    sessions = sum(year.sessions for year in lived)
    weeks = [year.week_of_six for year in lived if year.week_of_six]
    n = len(lived)
    return (
        f"{name:20} {sum(y.failed for y in lived) / max(1, sessions):7.1%} "
        f"{sum(y.short for y in lived) / max(1, sessions):7.1%} "
        f"{len(weeks) / n:7.1%} {median(weeks) if weeks else 0:6.0f} "
        f"{sum(y.pains for y in lived) / n:7.2f} {sum(y.unsafe for y in lived) / n:7.2f} "
        f"{sum(y.overreaching for y in lived) / n:7.2f} {sum(y.jumps for y in lived) / n:7.2f} "
        f"{sum(y.gained for y in lived) / n:7.1%}"
    )


def call_us() -> float:
    """Microseconds of processor time for a call with a year of history, the best of many."""
    course = courses()[0]
    trial = Trial(next_target, replace(KINDS[0], skips=0.0), course, 1)
    trial.run(52)
    today = trial.history[-1].date + timedelta(2)

    def once() -> int:
        start = process_time_ns()
        next_target(trial.history, course.ladder, today, ANYONE)
        return process_time_ns() - start

    print(f"{len(trial.history)} sessions of history")
    return min(once() for _ in range(500)) / 1000


def main() -> None:
    """Print the tables."""
    each = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    print(f"a call: {call_us():.0f} µs")
    print(f"{'':20}  failed   short    +6 %  weeks    pain  unsafe    over   jumps  gained")
    for name, prescribe in WAYS.items():
        table = years(prescribe, each)
        print(line(name, [year for lived in table.values() for year in lived]))
        if name not in ("repbell", "rules as written"):
            continue
        for n in (0, 1):
            for part in dict.fromkeys(key[n] for key in table):
                some = [y for key, lived in table.items() if key[n] == part for y in lived]
                print(line("  " + part, some))


if __name__ == "__main__":
    main()
