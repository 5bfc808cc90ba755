"""Reads the files of the content folder: text as UTF-8, TOML into a checked shape."""

import codecs
import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from tgbot.content.fault import Fault
from tgbot.content.positions import line_at, lines_of

Shape = TypeVar("Shape", bound=BaseModel)

# What is wanted, by pydantic's name for the error; {…} are what pydantic says about it.
_WANTED = {
    "int_type": "Write a whole number, without quotes",
    "is_instance_of": "Write a number, without quotes",
    "string_type": 'Write a text in "quotes"',
    "bool_type": "Write true or false, without quotes",
    "list_type": "Write a list in [brackets], even of one",
    "dict_type": "Write a table: {{ key = value, … }}",
    "model_type": "Write a table: {{ key = value, … }}",
    "greater_than": "Write more than {gt}",
    "greater_than_equal": "Write {ge} or more",
    "less_than_equal": "Write {le} or less",
    "string_too_long": "Write at most {max_length} characters",
    "too_short": "Write at least {min_length}",
    "too_long": "Write at most {max_length}",
}

# The form of texts that have one, by their key.
_FORMS = {
    "tempo": "Write four numbers of seconds, lowering first: 3-0-2-0.",
    "colour": "Write the English word in small letters: red.",
    "id": "Use small letters, digits, dashes and dots: ankle-0.5.",
}
_SLUG_FORM = "Use small letters, digits and single dashes: hip-thrust."


@dataclass(frozen=True, slots=True)
class Facts(Generic[Shape]):
    """What a TOML file says, and where it says it."""

    file: str
    says: Shape
    lines: Mapping[tuple[str | int, ...], int]

    def fault(self, id: str, place: tuple[str | int, ...], what: str, mend: str) -> Fault:
        """A fault at the line on which `place` stands."""
        return Fault(id, self.file, line_at(self.lines, place), what, mend)


def read_text(path: Path, faults: list[Fault]) -> str | None:
    """The text of a file, or None with a fault added where it cannot be read."""
    try:
        # Editors on Windows begin a file with a mark that says it is UTF-8.
        return path.read_bytes().removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except FileNotFoundError:
        what, mend = "This file is missing.", f"Create {path.name}; content/README.md says how."
        faults.append(Fault("C005", str(path), 1, what, mend))
    except OSError as error:
        what = f"This file cannot be read: {error.strerror or error}."
        mend = "Give the bot's user the right to read it, or put a plain file in its place."
        faults.append(Fault("C002", str(path), 1, what, mend))
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        what = "This line holds bytes that are not UTF-8 text."
        faults.append(Fault("C003", str(path), line, what, "Save the file again as UTF-8."))
    return None


def read_facts(path: Path, shape: type[Shape], faults: list[Fault]) -> Facts[Shape] | None:
    """A TOML file in its shape, or None with every fault of it added."""
    text = read_text(path, faults)
    if text is None:
        return None
    try:
        table = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        faults.append(_syntax_fault(str(path), text, str(error)))
        return None
    lines = lines_of(text)
    try:
        return Facts(str(path), shape.model_validate(table), lines)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            id, what, mend = _told(detail, shape)
            faults.append(Fault(id, str(path), line_at(lines, detail["loc"]), what, mend))
        return None


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """A mend that offers the nearest known word, or else says what is possible."""
    near = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"Did you mean “{near[0]}”?" if near else otherwise


def _syntax_fault(file: str, text: str, message: str) -> Fault:
    found = re.search(r"\(at line (\d+), column \d+\)", message)
    line = int(found[1]) if found else text.count("\n") + 1
    reason = re.sub(r"\s*\(at .*\)$", "", message)
    what = f"This is not TOML: {reason[:1].lower()}{reason[1:]}."
    mend = (
        'Write each fact as key = value: texts in "quotes", lists in [brackets], '
        "2.5 with a point, no dot at ends."
    )
    return Fault("C004", file, line, what, mend)


def _told(detail: ErrorDetails, shape: type[BaseModel]) -> tuple[str, str, str]:
    """A pydantic error in our words: id, what is wrong, how to mend it."""
    key = _spoken(detail["loc"])
    context: dict[str, Any] = detail.get("ctx", {})
    match detail["type"]:
        case "extra_forbidden":
            known = _keys_beside(shape, detail["loc"])
            name = str(detail["loc"][-1])
            otherwise = f"Remove it; possible here: {', '.join(known)}."
            return "C010", f"The key “{key}” is unknown.", did_you_mean(name, known, otherwise)
        case "missing":
            return "C011", f"The key “{key}” is missing.", "Add it; content/README.md shows how."
        case "literal_error":
            what = f"“{detail['input']}” is no value for “{key}”."
            return "C012", what, f"Use one of {context['expected']}."
        case "string_pattern_mismatch":
            what = f"“{detail['input']}” is written in another form than “{key}” has."
            return "C012", what, _FORMS.get(_list_or_key(detail["loc"]), _SLUG_FORM)
        case kind:
            what = f"“{key}” does not fit: {_shown(detail['input'])}."
            wanted = _WANTED.get(kind)
            mend = wanted.format(**context) if wanted else detail["msg"].rstrip(".")
            return "C012", what, f"{mend}."


def _spoken(loc: tuple[int | str, ...]) -> str:
    parts = [str(part + 1) if isinstance(part, int) else part for part in loc]
    return " → ".join(parts)


def _list_or_key(loc: tuple[int | str, ...]) -> str:
    """The last name in a place: the key itself, or that of the list an element is in."""
    return [part for part in loc if isinstance(part, str)][-1]


def _shown(written: object) -> str:
    """A value as its author wrote it, shortened."""
    text = "an empty list" if written == [] else str(written)
    return text if len(text) <= 40 else f"{text[:37]}…"


def _keys_beside(shape: type[BaseModel], loc: tuple[int | str, ...]) -> list[str]:
    """The keys that are possible in the table in which `loc` stands."""
    for part in loc[:-1]:
        if isinstance(part, str):
            shape = _table_of(shape.model_fields[part].annotation)
    return list(shape.model_fields)


def _table_of(annotation: Any) -> type[BaseModel]:
    for inner in getattr(annotation, "__args__", ()):
        if isinstance(inner, type) and issubclass(inner, BaseModel):
            return inner
    found: type[BaseModel] = annotation
    return found
