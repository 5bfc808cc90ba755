"""How much it hurts, where, and in which exercise: `/pain hip thrust 6 left knee`, in any order."""

import re
from dataclasses import dataclass

from tgbot.chat.typed.words import LANGUAGES, LONGEST_TEXT, pieces_of, words
from tgbot.content import Content
from tgbot.training.exercise import Exercise
from tgbot.training.notation.lexicon import lexicon
from tgbot.training.workout import BodySide, Pain

MOST = 10
_LONGEST_PHRASE = 5
# Who only says that their back hurts means the part of it that this training loads.
_MEANT = {"back": "low back"}
_APOSTROPHE = re.compile("['’]")
_FROM_NOW = frozenset(("in", "um", "en", "через"))
"""“Back in 10” hurts nobody."""
_LOGS = ("done", "same")
_TOLD = (
    "site", "sore_site", "left", "right", "sharp", "no", "pain_free", "pain", "soreness", "pulling",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SaidPain:
    """What a text says of a pain; `unknown` are the words that mean nothing here."""

    exercise: Exercise | None
    pain: Pain
    unknown: str


def pain_in(text: str, content: Content, language: str) -> SaidPain:
    """Reads what was typed behind /pain; what it does not say stays None."""
    said = [piece.text for piece in pieces_of(text[:LONGEST_TEXT])]
    exercise, rest = _exercise(said, content, language)
    told: dict[str, str] = {}
    score: int | None = None
    unknown: list[str] = []
    at = 0
    while at < len(rest):
        kind, value, count = _meaning(rest, at, language)
        if kind:
            told.setdefault("site" if kind == "sore_site" else kind, value)
        elif score is None and rest[at].isdecimal() and int(rest[at]) <= MOST:
            score, count = int(rest[at]), _out_of_ten(rest, at)
        elif rest[at].isalpha() and not _is_filler(rest[at]):
            unknown.append(rest[at])
        at += count
    if score is None and {"no", "pain_free"} & set(told):
        score = 0
    site = told.get("site")
    side: BodySide | None = "left" if "left" in told else "right" if "right" in told else None
    pain = Pain(score, None if site is None else _MEANT.get(site, site), side, "sharp" in told)
    return SaidPain(exercise, pain, " ".join(unknown))


def complains(text: str, content: Content, language: str) -> bool:
    """Whether a text is about nothing but a pain: "my knee hurts", "left knee 6".

    With an exercise a word for pain is needed: "dead bug hurts", "dead bug pain 8/10 low back".
    """
    said = pain_in(text, content, language)
    if said.unknown or said.pain.score == 0:
        return False
    pieces = [piece.text for piece in pieces_of(text[:LONGEST_TEXT])]
    if said.exercise is not None:
        _, pieces = _exercise(pieces, content, language)
    if _is_denied(text) or any(_says_done(pieces, at) for at in range(len(pieces))):
        return False
    kinds = {_meaning(pieces, at, language)[0] for at in range(len(pieces))}
    if sum(piece.isdecimal() for piece in pieces) > (2 if "10" in pieces else 1):
        return False
    sore = bool(kinds & {"pain", "soreness", "sore_site", "sharp"}) or _hurts_there(kinds)
    measured = said.pain.site is not None and said.pain.score is not None
    measured = measured and _FROM_NOW.isdisjoint(pieces)
    return sore or (measured and said.exercise is None)


def mentions(text: str, content: Content, language: str) -> bool:
    """Whether a text speaks of a pain that somebody has: "I can't, my knee hurts"."""
    _, pieces = _exercise([one.text for one in pieces_of(text[:LONGEST_TEXT])], content, language)
    kinds = {_meaning(pieces, at, language)[0] for at in range(len(pieces))}
    hurts = bool(kinds & {"pain", "sore_site"}) or _hurts_there(kinds)
    return hurts and not kinds & {"no", "pain_free"} and not _is_denied(text)


def _hurts_there(kinds: set[str]) -> bool:
    """Whether words that may mean anything else stand beside a body part: "Schulter zieht"."""
    return "site" in kinds and bool(kinds & {"sharp", "pulling"})


def _exercise(
    said: list[str], content: Content, language: str
) -> tuple[Exercise | None, list[str]]:
    """The exercise that is named and the words around its name.

    The longest name wins: the "hip" of "hip thrust" is no body part.
    """
    for count in range(min(_LONGEST_PHRASE, len(said)), 0, -1):
        for at in range(len(said) - count + 1):
            found = content.named(" ".join(said[at : at + count]), language)
            if found is not None:
                return found, said[:at] + said[at + count :]
    return None, said


def _meaning(said: list[str], at: int, own: str) -> tuple[str, str, int]:
    for count in range(min(_LONGEST_PHRASE, len(said) - at), 0, -1):
        phrase = " ".join(said[at : at + count])
        # "In der Schulter" names no side, though "der." is the right one in Spanish.
        if lexicon(own).meanings.get(phrase, ("",))[0] == "link":
            continue
        for language in LANGUAGES:
            kind, value = lexicon(language).meanings.get(phrase, ("", None))
            if kind in _TOLD or value == "ankle":
                return ("site" if value == "ankle" else kind), str(value), count
    return "", "", 1


def _is_denied(text: str) -> bool:
    return not words().phrases["denied"].isdisjoint(_APOSTROPHE.sub("", text.casefold()).split())


def _says_done(said: list[str], at: int) -> bool:
    """Whether words say that something was done: then it is a log, and hurts besides."""
    phrases = (" ".join(said[at : at + count]) for count in range(1, _LONGEST_PHRASE))
    known = [lexicon(language).meanings for language in LANGUAGES]
    return any(one.get(phrase, ("",))[0] in _LOGS for phrase in phrases for one in known)


def _is_filler(word: str) -> bool:
    """Small words ("my", "in", "the") that say nothing of their own."""
    return any(
        word in lexicon(language).ordinary or word in lexicon(language).meanings
        for language in LANGUAGES
    )


def _out_of_ten(rest: list[str], at: int) -> int:
    """How many pieces a score takes: "6", "6/10"."""
    return 3 if rest[at + 1 : at + 3] in (["/", "10"], ["of", "10"]) else 1
