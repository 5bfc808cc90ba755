"""What a person reads stands in the catalogue: no sentence in Python, no key that leads nowhere."""

import ast
import re
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from tests.house.checkout import ROOT, modules, named, tree
from tests.house.sentences import looked_up, mentioned, sentences
from tgbot.content import shapes

SPEAKING = ("chat", "cards", "coach", "clock")
# What /livez answers is for who runs the bot, not for who trains with it.
FOR_OPERATORS = {"tgbot/clock/loops.py"}
CATALOGUE = ROOT / "tgbot" / "locale" / "en.ftl"


def entries(text: str) -> dict[str, ftl.Pattern]:
    """The texts of a catalogue by key; a message's attribute is called key.attribute."""
    found: dict[str, ftl.Pattern] = {}
    for entry in FluentParser().parse(text).body:
        assert not isinstance(entry, ftl.Junk), f"not Fluent: {entry.content}"
        if isinstance(entry, ftl.Message | ftl.Term):
            mark = "-" if isinstance(entry, ftl.Term) else ""
            if entry.value is not None:
                found[mark + entry.id.name] = entry.value
            found |= {f"{mark}{entry.id.name}.{a.id.name}": a.value for a in entry.attributes}
    return found


class References(Visitor):
    """The names of what a text refers to: values, and other texts."""

    def __init__(self) -> None:
        self.values: set[str] = set()
        self.texts: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 Fluent's
        self.values.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802 Fluent's
        self.texts.add(node.id.name + (f".{node.attribute.name}" if node.attribute else ""))

    def visit_TermReference(self, node: ftl.TermReference) -> None:  # noqa: N802 Fluent's
        self.texts.add("-" + node.id.name)
        self.generic_visit(node)


def references(pattern: ftl.Pattern) -> References:
    """What a text refers to."""
    found = References()
    found.visit(pattern)
    return found


@pytest.fixture(scope="module")
def catalogue() -> dict[str, ftl.Pattern]:
    return entries(CATALOGUE.read_text("utf-8"))


@pytest.mark.parametrize(
    "code",
    [
        "ctx.say('Nothing logged yet')",
        "ctx.say(f'Next: {target}')",
        "ctx.say(f'{count} sets')",
        "ctx.say('<b>All set.</b> Glutes')",
        "ctx.say(f'{note or \"Nothing logged yet\"}')",
        "LABELS = {'done': 'Done as planned'}",
    ],
)
def test_a_sentence_in_python_is_found(code: str) -> None:
    assert sentences(ast.parse(code))


@pytest.mark.parametrize(
    "code",
    [
        "'''Says what the room answers.'''",
        "raise ValueError(f'the exercise {slug} is unknown')",
        "log.info('reminder sent', person=1)",
        "words.t('receipt-next', target=target)",
        "format_date(day, 'EEE d MMM yyyy HH:mm')",
        "f'{sets}×{reps} · {resistance}'",
        "f'howto:{slug}:{page}'",
    ],
)
def test_what_no_person_reads_is_not_taken_for_a_sentence(code: str) -> None:
    assert sentences(ast.parse(code)) == []


@pytest.mark.parametrize(
    "module", [m for m in modules(*SPEAKING) if named(m) not in FOR_OPERATORS], ids=named
)
def test_no_sentence_stands_in_python(module: Path) -> None:
    # What the content's files call a site or a piece of equipment is data, not speech.
    names = {repr(name) for kind in (shapes.Site, shapes.Equipment) for name in get_args(kind)}
    assert [found for found in sentences(tree(module)) if found[1] not in names] == []


def test_every_key_that_is_looked_up_is_in_the_catalogue_with_all_it_wants(
    catalogue: dict[str, ftl.Pattern],
) -> None:
    calls = [(named(m), *call) for m in modules(*SPEAKING) for call in looked_up(tree(m))]
    assert calls, "nobody looks anything up: is it still called t()?"
    unknown = [f"{m}:{line}: {key}" for m, line, key, _ in calls if key not in catalogue]
    assert unknown == []
    wanting = [
        f"{m}:{line}: {key} wants {sorted(missing)}"
        for m, line, key, names in calls
        if names is not None and (missing := wants(key, catalogue) - names)
    ]
    assert wanting == []


def wants(key: str, catalogue: dict[str, ftl.Pattern]) -> set[str]:
    """The values that a text needs, those of the texts that it refers to among them."""
    found = references(catalogue[key])
    return found.values.union(*(wants(other, catalogue) for other in found.texts))


def test_every_text_of_the_catalogue_is_used(catalogue: dict[str, ftl.Pattern]) -> None:
    said = [mentioned(tree(m)) for m in modules()]
    literals = set().union(*(words for words, _ in said))
    patterns = {p for _, made in said for p in made if re.search(r"[a-z]{3}", p.split("[")[0])}
    for text in catalogue.values():
        literals |= references(text).texts
    unused = [
        key
        for key in catalogue
        if key not in literals and not any(re.fullmatch(one, key) for one in patterns)
    ]
    assert unused == []
