"""How much it hurts, where, and in which exercise: `/pain hip thrust 6 left knee`, in any order."""

import re
from dataclasses import dataclass
from functools import lru_cache

from tgbot.chat.typed.pain_score import counts, is_a_moment, score_in
from tgbot.chat.typed.words import LANGUAGES, LONGEST_TEXT, folded, pieces_of, words
from tgbot.coach.said_before import said_before
from tgbot.content import Content
from tgbot.training.exercise import Exercise
from tgbot.training.notation.lexicon import lexicon
from tgbot.training.workout import BodySide, Pain

_LONGEST_PHRASE = 5
# Who only says that their back hurts means the part of it that this training loads.
_MEANT = {"back": "low back"}
_APOSTROPHE = re.compile("['’]")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_LOGS = ("done", "same")
DEGREES = {"hurts_little": "2", "hurts_some": "4", "hurts_much": "6"}
"""Words for how much it hurts, and the button that says the same."""
_TOLD = (
    "site", "sore_site", "left", "right", "sharp", "no", "pain_free", "pain", "soreness", "pulling",
)  # fmt: skip
_HURTING = ("site", "sore_site", "sharp", "pain", "soreness", "pulling")


@dataclass(frozen=True, slots=True)
class SaidPain:
    """What a text says of a pain; `unknown` are the words that mean nothing here."""

    exercise: Exercise | None
    pain: Pain
    unknown: str


def pain_in(text: str, content: Content, language: str, *, behind_command: bool = True) -> SaidPain:
    """Reads what was typed behind /pain, or in passing; what it does not say stays None."""
    exercise, rest = _exercise(_pieces(text), content, language)
    found = score_in(rest, behind_command=behind_command)
    score, scored = (None, range(0)) if found is None else found
    told: dict[str, str] = {}
    unknown: list[str] = []
    at = 0
    while at < len(rest):
        kind, value, count = _meaning(rest, at, language)
        if kind:
            told.setdefault("site" if kind == "sore_site" else kind, value)
        elif at not in scored and rest[at].isalpha() and not _is_filler(rest[at]):
            unknown.append(rest[at])
        at += count
    if score is None and {"no", "pain_free"} & set(told):
        score = 0
    site = told.get("site")
    side: BodySide | None = "left" if "left" in told else "right" if "right" in told else None
    pain = Pain(score, None if site is None else _MEANT.get(site, site), side, "sharp" in told)
    return SaidPain(exercise, pain, " ".join(unknown))


def answered(text: str, content: Content, language: str, *, number: bool) -> SaidPain | None:
    """What a text says where a pain is asked about; None where it speaks of anything else."""
    _, pieces = _exercise(_pieces(text), content, language)
    if _other_numbers(pieces, behind_command=number):
        return None
    said = pain_in(text, content, language, behind_command=number)
    return None if said.unknown or (said.exercise, said.pain) == (None, Pain()) else said


def degree_in(text: str) -> str | None:
    """How much it hurts where words alone say it: as the button of that level has it."""
    pieces, known = pieces_of(text[:LONGEST_TEXT]), words()
    for kind, level in DEGREES.items():
        if pieces and known.at(pieces, 0, kind) == len(pieces):
            return level
    return None


@said_before
def complains(text: str, content: Content, language: str) -> bool:
    """Whether a text is about nothing but a pain: "my knee hurts", "left knee 6".

    With an exercise a word for pain is needed: "dead bug hurts", "dead bug pain 8/10 low back".
    A number that is not how much it hurts may be sets or a time, and says more.
    """
    _, pieces = _exercise(_pieces(text), content, language)
    if _hurting_words(language).isdisjoint(pieces):
        return False
    said = pain_in(text, content, language, behind_command=False)
    if said.unknown or said.pain.score == 0:
        return False
    if _is_denied(text) or any(_says_done(pieces, at) for at in range(len(pieces))):
        return False
    if _other_numbers(pieces):
        return False
    kinds = {_meaning(pieces, at, language)[0] for at in range(len(pieces))}
    sore = bool(kinds & {"pain", "soreness", "sore_site", "sharp"}) or _hurts_there(kinds)
    measured = said.pain.site is not None and said.pain.score is not None
    return sore or (measured and said.exercise is None)


def number_beside(text: str, content: Content, language: str) -> int | None:
    """The only number beside a pain that may be a set: "only 8, my knee hurts 7/10"."""
    _, pieces = _exercise(_pieces(text), content, language)
    others = _other_numbers(pieces)
    if len(others) != 1 or "?" in pieces or _is_meant_only(text[:LONGEST_TEXT]):
        return None
    [at] = others
    counted = counts(pieces, at) and not _is_reps(pieces, at)
    if not pieces[at].isdecimal() or counted or is_a_moment(pieces, at):
        return None
    return int(pieces[at])


@said_before
def mentions(text: str, content: Content, language: str) -> bool:
    """Whether a text speaks of a pain that somebody has: "I can't, my knee hurts"."""
    _, pieces = _exercise(_pieces(text), content, language)
    if _hurting_words(language).isdisjoint(pieces):
        return False
    kinds = {_meaning(pieces, at, language)[0] for at in range(len(pieces))}
    measured = "site" in kinds and score_in(pieces, behind_command=False) is not None
    hurts = bool(kinds & {"pain", "sore_site"}) or _hurts_there(kinds) or measured
    return hurts and not kinds & {"no", "pain_free"} and not _is_denied(text)


def _hurts_there(kinds: set[str]) -> bool:
    """Whether words that may mean anything else stand beside a body part: "Schulter zieht"."""
    return "site" in kinds and bool(kinds & {"sharp", "pulling"})


def _pieces(text: str) -> list[str]:
    """The pieces of a text; what stands on a line of its own is not directly behind another."""
    return [piece.text for piece in pieces_of(text[:LONGEST_TEXT].replace("\n", " , "))]


def _other_numbers(pieces: list[str], *, behind_command: bool = False) -> list[int]:
    """Where numbers stand that are not how much it hurts."""
    found = score_in(pieces, behind_command=behind_command)
    scored = range(0) if found is None else found[1]
    return [
        at
        for at, piece in enumerate(pieces)
        if any(letter.isdigit() for letter in piece) and at not in scored
    ]


def _is_reps(pieces: list[str], at: int) -> bool:
    """Whether a number says how many reps: `6 reps`."""
    return _kinds(pieces[at + 1 : at + 2]) == {"reps"}


def _is_meant_only(text: str) -> bool:
    """Whether something was planned or could not be done: "can't do 8"."""
    said = _WORD.findall(folded(text))
    phrases = [
        " ".join(said[at : at + count])
        for at in range(len(said))
        for count in range(1, _LONGEST_PHRASE)
    ]
    return "intent" in _kinds(phrases)


def _kinds(phrases: list[str]) -> set[str]:
    known = [lexicon(language).meanings for language in LANGUAGES]
    return {one[phrase][0] for phrase in phrases for one in known if phrase in one}


def _exercise(
    said: list[str], content: Content, language: str
) -> tuple[Exercise | None, list[str]]:
    """The exercise that is named and the words around its name.

    The longest name wins: the "hip" of "hip thrust" is no body part.
    """
    found = content.longest_named(said, _LONGEST_PHRASE, language)
    if found is None:
        return None, said
    exercise, start, end = found
    return exercise, said[:start] + said[end:]


@lru_cache(maxsize=8)
def _hurting_words(own: str) -> frozenset[str]:
    """All words of the phrases without which nothing hurts: most texts have none of them."""
    phrases = (
        phrase
        for language in (own, *LANGUAGES)
        for phrase, (kind, value) in lexicon(language).meanings.items()
        if kind in _HURTING or value == "ankle"
    )
    return frozenset(word for phrase in phrases for word in phrase.split())


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
