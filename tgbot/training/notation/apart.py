"""Several exercises on one line, with a comma between: `hip thrust 3x12, dead bug 3x8`.

They are read as two only where each part begins with a name and nothing else is sensible:
`squat 3x10, heavy 3x5` says how, not what, and is asked.
"""

from collections.abc import Iterator

from tgbot.training.notation.items import Line
from tgbot.training.notation.parts import Part, Reader, first_set
from tgbot.training.notation.scan import Token

_SHORTEST_NAME = 3
_NAMING = ("word", "name", "site", "side_noun", "on", "number", "left", "right")


def other_exercises(part: Part, reader: Reader) -> list[tuple[int, int]]:
    """Where each further exercise begins: the end of the one before, and its own start."""
    line = part.line
    breaks = [one for one in line.items if one.kind == "break" and one.value == "comma"]
    if part.role != "sets" or not breaks or not line.left:
        return []
    if part.name is None and line.left[0] > first_set(line):
        return []
    return [
        (line.tokens[at].start, run[0].start)
        for at, run in _named_behind_commas(line)
        if _names(run, line, reader)
    ]


def _named_behind_commas(line: Line) -> Iterator[tuple[int, list[Token]]]:
    """Commas behind sets with the words that stand between them and the next sets or load."""
    left, places = set(line.left), dict(zip(line.places, line.items, strict=True))
    first = first_set(line)
    for at, one in places.items():
        if at <= first or one.kind != "break" or one.value != "comma":
            continue
        behind, run = at + 1, []
        while behind in left and line.tokens[behind].wordy:
            run.append(line.tokens[behind])
            behind += 1
        found = places.get(behind)
        if found is not None and found.kind == "load":
            found = places.get(behind + found.used)
        if run and found is not None and found.kind == "group":
            yield at, run


def _names(run: list[Token], line: Line, reader: Reader) -> bool:
    """Whether words can only be a name: one of the content, or no words of how it was done."""
    start, end = run[0].start, run[-1].end
    if reader.names.has(reader.shown.text[start:end]):
        return True
    worded = any(one.kind == "word" and len(one.text) >= _SHORTEST_NAME for one in run)
    plain = all(one.kind in _NAMING for one in run)
    telling = any(one.text in line.words.manner or line.words.mistyped(one.text) for one in run)
    return worded and plain and not telling
