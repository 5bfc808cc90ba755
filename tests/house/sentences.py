"""Finds, in a module's syntax tree, texts that a person would read and keys of the catalogue."""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise

VALUE = "{}"
UNITS = {"kg", "lb", "km", "cm", "mi", "min", "am", "pm"}  # signs, the same in every language
LOGGING = {"debug", "info", "warning", "error", "exception", "bind"}
LOOKS_UP = {"t", "label", "has"}


def sentences(tree: ast.AST) -> list[tuple[int, str]]:
    """Line and text of each literal that reads like a sentence for a person.

    Docstrings, what is logged and what is raised are for us and may be English; everything else
    belongs into the catalogue.
    """
    spared = set(_spared(tree))
    found = []
    for node in ast.walk(tree):
        if id(node) in spared or not isinstance(node, ast.JoinedStr | ast.Constant):
            continue
        spared.update(id(part) for part in getattr(node, "values", ()))
        if _reads_like_one(_shown(node)):
            found.append((node.lineno, ast.unparse(node)))
    return found


def _reads_like_one(text: str) -> bool:
    pieces = [piece.strip(".,:;!?…()“”'’\"") for piece in text.split()]
    return any(
        (_is_word(one) and (_is_word(two) or two == VALUE)) or (one == VALUE and _is_word(two))
        for one, two in pairwise(pieces)
    )


def _is_word(piece: str) -> bool:
    # A letter over and over is a pattern of dates, as in “EEE d MMM yyyy”.
    letters = piece.replace("’", "").replace("'", "").replace("-", "")
    return letters.isalpha() and len(set(letters.lower())) > 1 and letters.lower() not in UNITS


def _shown(node: ast.expr) -> str:
    # What a person would see of it: without the tags of Telegram's HTML.
    if isinstance(node, ast.JoinedStr):
        return "".join(_shown(part) for part in node.values)
    if isinstance(node, ast.Constant):
        return re.sub(r"</?\w[^>]*>", "", node.value) if isinstance(node.value, str) else ""
    return VALUE


def _spared(tree: ast.AST) -> Iterator[int]:
    for node in ast.walk(tree):
        inner: list[ast.AST] = []
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            inner = [node.value]
        elif isinstance(node, ast.Raise | ast.Assert):
            inner = [node]
        elif isinstance(node, ast.Call) and _called(node) in LOGGING:
            inner = list(node.args)
        for root in inner:
            yield from (id(one) for one in ast.walk(root))


def _called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def looked_up(tree: ast.AST) -> Iterator[tuple[int, str, set[str] | None]]:
    """Line, key and names of the values of each look-up whose key is written out.

    The names are None where values come in a dictionary, so that they can't be read here.
    """
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and node.args and _called(node) in LOOKS_UP):
            continue
        spread = any(word.arg is None for word in node.keywords)
        names = None if spread else {word.arg for word in node.keywords if word.arg}
        for choice in _choices(node.args[0]):
            yield node.lineno, choice, names


def _choices(key: ast.expr) -> Iterator[str]:
    if isinstance(key, ast.Constant) and isinstance(key.value, str):
        yield key.value
    elif isinstance(key, ast.IfExp):
        yield from _choices(key.body)
        yield from _choices(key.orelse)


def mentioned(tree: ast.AST) -> tuple[set[str], set[str]]:
    """The literals of a module that may be keys, and the patterns of keys made from values."""
    literals, patterns = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            patterns.add("".join(_pattern(part) for part in node.values))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            literals.add(node.value)
    return literals, patterns


def _pattern(part: ast.expr) -> str:
    return re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[\w-]+"
