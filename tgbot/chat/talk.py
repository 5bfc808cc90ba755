"""What is said without a command: an answer to a question, a log, or anything else."""

import re
from collections.abc import Sequence

from rapidfuzz import process, utils
from rapidfuzz.distance import OSA

from tgbot.cards import talk as cards
from tgbot.chat import (
    alarm,
    log,
    mending,
    pain,
    pain_typed,
    plain_words,
    session_done,
    session_words,
    train_rest,
    train_typed,
    train_words,
    typed_button,
)
from tgbot.chat.answers import ANSWERS
from tgbot.chat.context import Context
from tgbot.chat.settings import zone_from_location
from tgbot.chat.typed.setting_wishes import may_be_gear
from tgbot.chat.typed.wishes import courtesy_in, is_talk, may_be_a_name
from tgbot.coach.guess import Guess
from tgbot.coach.log import Line, Understood, Unnamed
from tgbot.coach.single_sets import each_one_set
from tgbot.training.activity.joined import apart
from tgbot.training.notation import Refusal

NEAR_ENOUGH = 0.6
LONGEST_ECHO = 40
A_QUESTION = ("ambiguous", "range", "absurd", "date", "no_last_time", "too_long")
A_TIME = ("clock", "hours")
A_CROSS = re.compile(r"\d\s*[x×х*]|[x×х*]\s*\d")
TALKED_ABOUT = ("session", "log", "howto", "asked", "guided", "bell")


def text(ctx: Context) -> None:
    """An answer to the question that is open, else a log, else a friendly word."""
    waiting = ctx.person.waiting
    if waiting is not None and not ctx.in_group:
        answered = ANSWERS.get(str(waiting["ask"]))
        if answered is not None and answered(ctx):
            alarm.takes(ctx)
            return
    private = not ctx.in_group
    if train_rest.takes(ctx) or train_words.takes(ctx):
        return
    if not any(map(str.isdigit, ctx.text)) and alarm.takes(ctx):
        return
    asks = private and not A_CROSS.search(ctx.text)
    if asks and (session_words.takes(ctx) or plain_words.carries_out(ctx)):
        return
    if mending.hears_better(ctx):
        return
    if hurts(ctx):
        # Of a pain a group reads nothing: it is answered in the private chat.
        ctx.in_group = False
        pain.hear(ctx)
        return
    if train_typed.takes_beside_pain(ctx, ctx.text) or logs(ctx):
        alarm.takes(ctx)
        return
    if private:
        _anything(ctx)


def hurts(ctx: Context) -> bool:
    """Whether somebody says that something hurts, and nothing else.

    In a group all that is for us replies to a message, and it need not be about that.
    """
    return pain.is_all_of(ctx, ctx.text)


def logs(ctx: Context) -> bool:
    """Records a text that reads as sets, or asks about one that nearly does."""
    if session_done.takes(ctx, ctx.text):
        return True
    meant, understood = log.read(ctx, ctx.text)
    about = (ctx.about.subject or "").partition(":")[0] if ctx.about is not None else ""
    replies = about in TALKED_ABOUT
    if isinstance(understood, Unnamed):
        # Words we don't know beside a number may be talk, unless they reply to a card.
        done = understood.name is None and not understood.counts
        if done and session_done.is_all_in(ctx):
            return True
        name = may_be_a_name(understood.name or "")
        # Of what nobody knows nothing is planned: “nothing done” is talk.
        takes = bool(understood.near) or (
            understood.counts and (replies or understood.sets or name)
        )
    elif isinstance(understood, Refusal):
        numbers = any(character.isdigit() for character in ctx.text)
        asks = understood.kind in A_QUESTION or A_CROSS.search(ctx.text) is not None
        talks = (understood.lone is not None or understood.why in A_TIME) and is_talk(ctx.text)
        # “Week 12” can be read in no way at all.
        talks = talks or (understood.lone is not None and not _has_ways(ctx, understood, meant))
        takes = numbers and (replies or (asks and not talks))
        takes = takes or understood.kind == "no_last_time" or understood.why == "outing"
        # Who names several activities, and how far, tells of training.
        takes = takes or (numbers and (may_be_gear(ctx.text) or apart(ctx.text) != ctx.text))
    else:
        takes = records(understood)
    if takes:
        log.answer(ctx, ctx.text, meant, understood)
    return takes


def _has_ways(ctx: Context, refusal: Refusal, meant: Guess) -> bool:
    """Whether a lone number is a set by itself, or there is a way to read it with what is said."""
    if refusal.readings or refusal.part == ctx.text.strip():
        return True
    return each_one_set(ctx.desk, ctx.text, meant) is not None


def records(lines: Sequence[Line]) -> bool:
    """Whether lines say anything: an exercise's name alone is no log."""
    return any(
        not isinstance(line, Understood) or line.workout.sets or line.workout.pain for line in lines
    )


def _anything(ctx: Context) -> None:
    if typed_button.takes(ctx) or train_words.presses(ctx):
        return
    if pain.is_spoken_of(ctx):
        pain.hear(ctx)
        return
    if alarm.takes(ctx):
        return
    courtesy = courtesy_in(ctx.text)
    if courtesy is not None:
        ctx.say(cards.courtesy(ctx.words, courtesy))
        return
    content, language = ctx.desk.content, ctx.desk.language
    exercise = content.named(ctx.text, language) or content.sure(ctx.text, language)
    if exercise is not None:
        ctx.say(cards.about_exercise(ctx.words, exercise))
    elif not (pain_typed.asks_again(ctx) or plain_words.offers(ctx)):
        ctx.say(cards.anything(ctx.words))


def unknown_command(ctx: Context) -> None:
    """A command that is none of ours: carried out where its word means one, else the nearest."""
    first, rest = (*ctx.text.split(maxsplit=1), "")[:2]
    said = first.partition("@")[0].lstrip("/")
    if not ctx.in_group and plain_words.means(ctx, said.replace("_", " ")):
        return
    found = process.extractOne(
        said,
        ctx.commands,
        scorer=OSA.normalized_similarity,
        processor=utils.default_process,
        score_cutoff=NEAR_ENOUGH,
    )
    echo = said if len(said) <= LONGEST_ECHO else f"{said[: LONGEST_ECHO - 1]}…"
    ctx.say(cards.unknown_command(ctx.words, echo, found[0] if found else None, rest))


def shared_location(ctx: Context) -> None:
    """A place: it tells the zone, where that is asked for."""
    message = ctx.message
    if message is not None and message.location is not None:
        where = message.location
        zone_from_location(ctx, where.latitude, where.longitude)


def anything_else(ctx: Context) -> None:
    """A voice message, a sticker, a photo: a friendly line, never silence."""
    ctx.say(cards.not_text(ctx.words))
