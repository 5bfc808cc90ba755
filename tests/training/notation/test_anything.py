"""Anything at all may be sent: nothing raises, all is quick, and a refusal always helps."""

import cProfile
import random
import re
import time
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.training.notation.test_hard_lines import NAMES, lines
from tests.training.notation.written_logs import TODAY
from tgbot.training.notation import Context, Reading, Refusal, context_of, read

MOST = 4096
SLOWEST = 0.020
TRIES = 8
COUNTING = 0.0015
"""Seconds that `count` takes on the machine for which the 20 ms are promised."""
CONTEXT = Context(today=TODAY, names=NAMES)
KNOWN = [
    (line.text, context_of(line.context, TODAY, NAMES)) for line in lines() if len(line.text) < 200
]
SIGNS = "0123456789xX×*,./-+@#:;|'\"()?! \nkgslbrwm—·%=&½²①٣х🔴💪\u200b\u202e\u00a0"
anything = st.one_of(
    st.text(max_size=80),
    st.text(alphabet=SIGNS, max_size=60),
    st.lists(st.sampled_from([text for text, _ in KNOWN]), max_size=4).map(" ".join),
)


def check(text: str, context: Context) -> None:
    """What holds for every text: it reads back, or its refusal points and proposes."""
    result = read(text, context)
    if isinstance(result, Reading):
        for entry in result.entries:
            assert read(entry.canonical, context) == Reading((entry,)), text
        return
    start, end = result.span
    assert 0 <= start <= end <= len(text), text
    assert result.part == text[start:end], text
    assert isinstance(read(result.example, context), Reading), (text, result)
    for reading in result.readings:
        assert isinstance(read(reading, context), Reading), (text, result)


@settings(max_examples=500)
@given(anything, st.sampled_from([context for _, context in KNOWN]))
@example("\ud800", CONTEXT)
@example("", CONTEXT)
@example("1" * 5000, CONTEXT)
def test_nothing_raises_and_every_refusal_helps(text: str, context: Context) -> None:
    check(text, context)


def seconds(text: str) -> float:
    """The best time of some; of this thread alone, as other programs run here too.

    A slow machine, or one that others share, counts as one on which counting takes `COUNTING`.
    """
    best = float("inf")
    for _ in range(TRIES):
        slowness = max(1.0, spent(count) / COUNTING)
        best = min(best, spent(lambda: read(text, CONTEXT)) / slowness)
        if best <= SLOWEST:
            break
    return best


def spent(work: Callable[[], object]) -> float:
    begin = time.thread_time()
    work()
    return time.thread_time() - begin


def count() -> None:
    for number in range(20_000):
        str(number)


LONG = [
    "1 " * 2048, "x" * MOST, "4x" * 2048, "1," * 2048, ";" * MOST, "\n" * MOST, "a;" * 2048,
    "3x12\n" * 819, "knee " * 819, "left " * 819, "with " * 819, "-" * MOST, "/" * MOST,
    "1/2 " * 1024, "@8 " * 1365, "red + " * 682, "\ufdfa" * MOST, "e" + "\u0301" * 4095,
    "3x12 red, " * 409, "+" * MOST, "9" * MOST, "1:30 " * 819, "no " * 1365, "то же " * 682,
    "3x12 // " + "a;" * 2000, "# " * 2048, "— " * 2048, "day before " * 372, "𝟛x" * 2048,
    "(" * MOST, "'" * MOST, "1.1." * 1024, "1-2-3-4-" * 512, "bnad " * 819, "a-" * 2048,
    "squat\n" + "red\n" * 1020, "squat\n" + "1\n" * 2040, "Mon\n" * 1024, "1. a\n2. 1\n" * 409,
    "tempo 3-1-2-0 " * 292,
    "squat 1x1" + ", abc 1x1" * 450, "ten, " * 819, "squat\n1x1\n" + "tempo 1111\n" * 370,
]  # fmt: skip


def calls(text: str) -> int:
    """How many functions reading a text calls, which no other program on the machine changes."""
    counted = cProfile.Profile()
    counted.runcall(read, text, CONTEXT)
    return sum(entry.callcount for entry in counted.getstats())


@pytest.mark.parametrize("piece", ["tempo 3-1-2-0 ", "next band ", "as planned ", "3x12 right "])
def test_twice_as_long_is_twice_the_work(piece: str) -> None:
    calls(piece * 10)
    assert calls(piece * 290) < 2.2 * calls(piece * 145)


@pytest.mark.parametrize("text", LONG, ids=lambda text: repr(text[:12]))
def test_the_longest_message_takes_no_more_than_its_time(text: str) -> None:
    assert seconds(text) <= SLOWEST


@settings(max_examples=50, suppress_health_check=list(HealthCheck))
@given(st.text(min_size=MOST, max_size=MOST) | st.text(SIGNS, min_size=MOST, max_size=MOST))
def test_any_long_message_takes_no_more_than_its_time(text: str) -> None:
    assert seconds(text) <= SLOWEST


def outcome(text: str, context: Context) -> object:
    """What a text comes to, whatever the case of names and notes."""
    result = read(text, context)
    if isinstance(result, Refusal):
        return result.kind
    return [
        replace(
            entry,
            exercise=entry.exercise and _same(entry.exercise),
            note=entry.note and _same(entry.note),
        )
        for entry in result.entries
    ]


def _same(words: str) -> str:
    plain = unicodedata.normalize("NFKC", words).casefold().replace("–", "-")
    return "".join(plain.split())


FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
DEVANAGARI = str.maketrans("0123456789", "०१२३४५६७८९")
CROSS = re.compile(r"(?<=\d)\s*x\s*(?=\d)")
LOOK_ALIKES: dict[str, Callable[[str], str]] = {
    "more blanks": lambda text: f"  {text.replace(' ', '   ')} ",
    "tabs": lambda text: text.replace(" ", "\t"),
    "no-break blanks": lambda text: text.replace(" ", "\u00a0"),
    "capitals": str.upper,
    "small letters": str.lower,
    "full-width digits": lambda text: text.translate(FULL_WIDTH),
    "Arabic digits": lambda text: text.translate(ARABIC),
    "Devanagari digits": lambda text: text.translate(DEVANAGARI),
    "zero-width blanks": lambda text: "\u200b".join(text),
    "direction marks": lambda text: f"\u202e{text}\u200f",
    "letters and their marks apart": lambda text: unicodedata.normalize("NFD", text),
    "crosses": lambda text: CROSS.sub(" × ", text),
    "Cyrillic crosses": lambda text: CROSS.sub("х", text),
    "stars": lambda text: CROSS.sub(" * ", text),
    "typographic dashes": lambda text: text.replace("-", "–").replace("––", "--"),
}


@pytest.mark.parametrize("change", LOOK_ALIKES)
def test_blanks_case_and_look_alikes_change_nothing(change: str) -> None:
    noted = re.compile("//|#|—|note")
    plain = [(text, context) for text, context in KNOWN if not noted.search(text.lower())]
    for text, context in plain:
        changed = LOOK_ALIKES[change](text)
        assert outcome(changed, context) == outcome(text, context), (text, changed)


def _mutants(seed: int, count: int) -> Iterator[tuple[str, Context]]:
    """Known lines with pieces put in, taken out, swapped and joined."""
    dice = random.Random(seed)
    texts = [text for text, _ in KNOWN]
    words = sorted({word for text in texts for word in text.split()})
    for _ in range(count):
        text = dice.choice(texts)
        for _ in range(dice.randint(1, 3)):
            at, other = dice.randrange(len(text) + 1), dice.choice(texts)
            text = dice.choice(
                [
                    text[:at] + dice.choice(SIGNS) + text[at:],
                    text[:at] + text[at + 1 :],
                    f"{text[:at]} {dice.choice(words)} {text[at:]}",
                    text[:at] + other[dice.randrange(len(other) + 1) :],
                    " ".join(dice.choices(words, k=4)),
                    "".join(dice.choices(SIGNS, k=12)),
                ]
            )
        yield text[:MOST], dice.choice(KNOWN)[1]


def test_mutated_lines_are_read_back_or_refused_with_help() -> None:
    for text, context in _mutants(seed=4, count=3_000):
        check(text, context)


@pytest.mark.parametrize("text", ["Mo½n: 4x10 rd", "march each Sonntag 4-1-10"])
def test_what_once_read_back_as_something_else_reads_back(text: str) -> None:
    check(text, CONTEXT)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2026, 2031))
def test_half_a_million_mutated_lines_are_read_back_or_refused_with_help(seed: int) -> None:
    for text, context in _mutants(seed=seed, count=100_000):
        check(text, context)
