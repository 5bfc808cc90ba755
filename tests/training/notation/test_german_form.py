"""What a German is shown of a log: in German words, and so that it reads back when copied."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings

from tests.training.notation.written_logs import TODAY, contexts, entries
from tgbot.training.notation import Context, Entry, Reading, read, write, write_pain, write_sets
from tgbot.training.resistance import Assistance, Band, Bodyweight, Resistance, Weight
from tgbot.training.workout import Distance, Pain, Set

QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large]


@settings(max_examples=300, deadline=None, suppress_health_check=QUIET)
@given(entries, contexts)
def test_every_valid_log_reads_back_from_german(entry: Entry, context: Context) -> None:
    here, real = replace(context, language="de", today=TODAY), _in_quarters(entry)
    assert read(write(real, here, "de"), here) == Reading((real,))


def _in_quarters(entry: Entry) -> Entry:
    """The entry with weights as there are: any number's comma may as well part two sets."""

    def real(used: Resistance) -> Resistance:
        if isinstance(used, Weight | Assistance) and used.value is not None:
            return replace(used, value=round(used.value * 4) / Decimal(4) or Decimal("0.25"))
        return used

    sets = (
        replace(
            one,
            resistance=None if one.resistance is None else real(one.resistance),
            also=tuple(map(real, one.also)),
        )
        for one in entry.sets
    )
    return replace(entry, sets=tuple(sets))


@pytest.mark.parametrize(
    ("used", "written"),
    [
        (Band("red"), "3×12 · rotes Band"),
        (Band("red", None, 2), "3×12 · 2 rote Bänder"),
        (Band("blue", "light"), "3×12 · leichtes blaues Band"),
        (Band(None, "heavy"), "3×12 · starkes Band"),
        (Band("mauve"), "3×12 · mauve Band"),
        (Bodyweight(), "3×12 · Körpergewicht"),
        (Weight(Decimal("22.5"), "kg", "barbell"), "3×12 · 22,5 kg Langhantel"),
        (Weight(Decimal(8), "kg", "dumbbell", 2), "3×12 · 8 kg Kurzhantel pro Hand"),
        (Weight(Decimal("0.5"), "kg", "ankle", 2), "3×12 · 0,5 kg Fußgewicht pro Fuß"),
        (Weight(Decimal(20), "kg", None, 2), "3×12 · 20 kg jeweils"),
        (Assistance(Decimal(15), "kg"), "3×12 · 15 kg Unterstützung"),
    ],
)
def test_what_was_used_is_told_in_german(used: Resistance, written: str) -> None:
    assert write_sets((Set(reps=12, resistance=used),) * 3, language="de") == written


def test_how_it_was_done_is_told_in_german() -> None:
    hard = Set(reps=8, rpe=Decimal("8.5"), tempo="3-1-2-0", pause_s=2, side="each")
    sets = (Set(reps=10, kind="warmup"), hard)
    assert write_sets(sets, language="de") == (
        "Aufwärmen 1×10 | 1×8 · je Seite · RPE 8.5 · Tempo 3-1-2-0 · Pause 2 s"
    )
    walked = (Set(distance=Distance(Decimal("1.5"), "km")),)
    assert write_sets(walked, language="de-AT") == "1×1,5 km"


@pytest.mark.parametrize(
    ("pain", "written"),
    [
        (Pain(0), "kein Schmerz"),
        (Pain(4, "knee", "left"), "Knie links 4/10"),
        (Pain(6, "low back", None, True), "stechender Schmerz unterer Rücken 6/10"),
        (Pain(3), "Schmerz 3/10"),
    ],
)
def test_a_pain_is_told_in_german(pain: Pain, written: str) -> None:
    assert write_pain(pain, "de") == written


def test_who_speaks_neither_is_shown_the_canonical_form() -> None:
    sets = (Set(reps=12, resistance=Band("red")),) * 3
    assert write_sets(sets, language="es") == write_sets(sets) == "3×12 · red band"
