"""What is written reads back: for logs that were made up, and for lines that were read."""

from dataclasses import replace

from hypothesis import HealthCheck, example, given, settings

from tests.training.notation.written_logs import TODAY, contexts, entries
from tgbot.training.notation import Context, Entry, Reading, read, write
from tgbot.training.workout import Pain, Set

QUIET = [HealthCheck.too_slow, HealthCheck.data_too_large]


@settings(max_examples=300, suppress_health_check=QUIET)
@given(entries, contexts)
@example(Entry(None, TODAY, (Set(reps=10),), Pain(None, "knee")), Context(today=TODAY))
@example(Entry(None, None, (Set(reps=10),) * 60), Context(today=TODAY))
def test_every_valid_log_reads_back_as_it_was(entry: Entry, context: Context) -> None:
    assert read(write(entry, context), context) == Reading((entry,))


@settings(max_examples=100, suppress_health_check=QUIET)
@given(entries, contexts)
def test_what_was_read_carries_its_canonical_form(entry: Entry, context: Context) -> None:
    written = write(entry, context)
    result = read(written, context)
    assert isinstance(result, Reading)
    assert [one.canonical for one in result.entries] == [written]


@settings(max_examples=100, suppress_health_check=QUIET)
@given(entries, entries, contexts)
def test_two_logs_of_one_message_read_back_too(one: Entry, other: Entry, context: Context) -> None:
    dated = replace(one, date=TODAY, sets=one.sets[:30])
    both = (dated, replace(other, date=TODAY, sets=other.sets[:30]))
    message = "\n".join(write(entry, context) for entry in both)
    assert read(message, context) == Reading(both)
