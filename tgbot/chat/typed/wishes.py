"""A command said in plain words: "undo", "what do I do today?", "how to dead bug"."""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Literal

from rapidfuzz import process
from rapidfuzz.distance import OSA
from rapidfuzz.fuzz import ratio

LONGEST = 80
SENTENCE = 10
"""Letters from which on a slip of the finger can't make another word of it."""
ALIKE = 92.0
FEWEST_NEAR = 4
LONGEST_NAME = 4


@dataclass(frozen=True, slots=True)
class Wish:
    """The command that is meant, without its slash, and what stands beside it."""

    command: str
    rest: str = ""


def wishes_in(text: str) -> Iterator[Wish]:
    """The commands that a text may mean, likeliest first; what stands beside is to be checked."""
    if len(text) > LONGEST or "\n" in text:
        return
    said, bare = plain(text), _bare(plain(text))
    whole = next((found for one in (said, bare) if (found := _whole(one))), None)
    if whole is not None:
        yield Wish(whole)
        return
    words = said.split()
    for at in range(len(words) - 1, 0, -1):
        head, rest = _bare(" ".join(words[:at])), " ".join(words[at:])
        yield from (
            Wish(command, _without_tail(command, rest)) for command in _beside("before", head)
        )
    for at in range(1, len(words)):
        rest, tail = " ".join(words[:at]), " ".join(words[at:])
        yield from (
            Wish(command, _without_lead(command, rest)) for command in _beside("behind", tail)
        )


def near_command(text: str) -> str | None:
    """The command that a single mistyped word may be: one slip away, and no longer than it."""
    said = plain(text)
    if " " in said or len(said) < FEWEST_NEAR or said in _table()["other"]:
        return None
    found = (
        (command, word)
        for command, phrases in _table()["whole"].items()
        for word in phrases
        if " " not in word and len(word) >= FEWEST_NEAR
    )
    return next(
        (command for command, word in found if _is_slip(said, word)),
        None,
    )


def days_of_every_week(text: str) -> list[str]:
    """What stands behind “every” or “only”, which may be days; the same after “every” too."""
    said = plain(text) if len(text) <= LONGEST and "\n" not in text else ""
    standing = _table()["standing"]
    leads = [lead for lead in standing if f"{said} ".startswith(f"{lead} ")]
    if not leads:
        return []
    rest = said[len(max(leads, key=len)) :].strip()
    return [rest, " ".join((standing[0], rest))]


def says_better(text: str) -> str:
    """Whether something hurts no more ("gone"), or is at least better; "" where neither."""
    said = f" {plain(text)} " if len(text) <= LONGEST else ""
    for kind, telling in (("gone", "hurts_no_more"), ("better", "is_better")):
        if any(f" {phrase} " in said for phrase in _table()[telling]):
            return kind
    return ""


def says_no(text: str) -> bool:
    """Whether a question is answered with no, and with nothing else."""
    return plain(text) in _table()["no"]


def may_be_a_name(words: str) -> bool:
    """Whether unknown words beside an amount may name an exercise: "plank", no "back in"."""
    return 0 < len(words.split()) <= LONGEST_NAME and not is_talk(words)


def is_talk(text: str) -> bool:
    """Whether a text has words that stand in no log: "see you at 7"."""
    return any(word in _table()["talk"] for word in plain(text).split())


def courtesy_in(text: str) -> Literal["thanks", "hello"] | None:
    """Whether a text only greets, thanks or is pleased: "hi", "thanks!", "👍"."""
    said = plain(text)
    if said in _table()["greetings"]:
        return "hello"
    thanks = _table()["thanks"]
    pleased = text.strip() in _table()["thankful"]
    return "thanks" if pleased or said in thanks or _bare(said) in thanks else None


def plain(text: str) -> str:
    """Words in lower case without punctuation: “What's on?” is "whats on"."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'").replace("'", "")
    return " ".join(re.findall(r"[\w.:/+-]+", folded)).strip(" .:")


def _is_slip(said: str, word: str) -> bool:
    # A letter more makes another word too often: "plank" is no "plan".
    longer = len(said) > len(word) and not _doubled(said, word)
    return not longer and OSA.distance(said, word) == 1


def _doubled(said: str, word: str) -> bool:
    return any(
        said[at] == said[at - 1] and said[:at] + said[at + 1 :] == word
        for at in range(1, len(said))
    )


def _whole(said: str) -> str | None:
    known = _by_phrase().get(said)
    if known is not None or len(said) < SENTENCE:
        return known
    alike = process.extract(said, _sentences(), scorer=ratio, score_cutoff=ALIKE, limit=None)
    return max(((score, _by_phrase()[one]) for one, score, _ in alike), default=(0.0, None))[1]


def _bare(said: str) -> str:
    """A text without the small words around what it asks for."""
    rest = f" {said} "
    for word in _table()["small"]:
        rest = rest.replace(f" {word} ", " ")
    return rest.strip()


def _beside(where: str, said: str) -> Iterator[str]:
    for command, phrases in _table()[where].items():
        if said in phrases:
            yield command


def _without_tail(command: str, said: str) -> str:
    """“hip thrust work” of “how does hip thrust work” without what only ends the question."""
    for tail in _table()["tail"].get(command, []):
        if said.endswith(f" {tail}"):
            return said.removesuffix(f" {tail}")
    return said


def _without_lead(command: str, said: str) -> str:
    """“two weeks” of “I need two weeks off” without what only begins the sentence."""
    for lead in _table()["lead"].get(command, []):
        if said.startswith(f"{lead} "):
            return said.removeprefix(f"{lead} ")
    return said


@cache
def _by_phrase() -> Mapping[str, str]:
    return {phrase: command for command, phrases in _table()["whole"].items() for phrase in phrases}


@cache
def _sentences() -> Sequence[str]:
    return [phrase for phrase in _by_phrase() if len(phrase) >= SENTENCE]


@cache
def _table() -> Mapping[str, Any]:
    file = resources.files("tgbot.chat.typed") / "wishes.toml"
    table = tomllib.loads(file.read_text("utf-8"))
    table["small"] = sorted(table["small"], key=len, reverse=True)
    return table
