"""The log notation: what people write about their training, as sets and back.

`read` understands a text whole or refuses it with the place, the reason and an example;
`write` gives the canonical form, which reads back to the same entry. The whole language
stands on one page in `phrases.py`; its words in `words/`, a file for each language.
"""

from tgbot.training.notation.as_sentence import as_sentence
from tgbot.training.notation.context import Context, Planned
from tgbot.training.notation.context_json import context_of
from tgbot.training.notation.json_lines import answer, json_line
from tgbot.training.notation.reading import Entry, Limit, Reading, Refusal
from tgbot.training.notation.understand import read
from tgbot.training.notation.writer import write, write_pain, write_resistance, write_sets

__all__ = [
    "Context",
    "Entry",
    "Limit",
    "Planned",
    "Reading",
    "Refusal",
    "answer",
    "as_sentence",
    "context_of",
    "json_line",
    "read",
    "write",
    "write_pain",
    "write_resistance",
    "write_sets",
]
