"""It hurts, in words: /pain, and whatever else speaks of a pain."""

from dataclasses import replace

from tgbot.chat import alarm
from tgbot.chat.command import Command
from tgbot.chat.confirm import confirm
from tgbot.chat.context import Context
from tgbot.chat.pain_report import Open
from tgbot.chat.pain_steps import go_on, say, without_sets
from tgbot.chat.typed.pain import complains, mentions, pain_in
from tgbot.coach import pain as coach
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.coach.guess import Guess, guess
from tgbot.coach.log import Understood
from tgbot.content.names import plain
from tgbot.store import workouts
from tgbot.store.outbox import Letter
from tgbot.store.own_exercises import is_own
from tgbot.training.as_json import pain_json
from tgbot.training.exercise import Exercise

REPLIED_TO = ("session", "howto", "guided", "bell")


def pain(ctx: Context) -> None:
    """`/pain hip thrust 6 left knee`, in any order; what is missing is asked by buttons."""
    _heard(ctx, quotes=True)


def hear(ctx: Context) -> None:
    """A pain that is spoken of: the same, whatever else was said with it."""
    _heard(ctx, quotes=False)


def _heard(ctx: Context, *, quotes: bool) -> None:
    """Goes on with what is said; what is no matter for training is answered beside it, or alone."""
    report, near, unknown = _said(ctx)
    if report.exercise is None and alarm.takes(ctx):
        return
    _take(ctx, report, near, unknown, unknown if quotes else "")
    alarm.takes(ctx)


def _take(ctx: Context, report: Open, near: list[Exercise], unknown: str, quoted: str) -> None:
    """Goes on with a report, in an exercise of one's own too; asks in which it was."""
    own = _own(ctx, unknown) if unknown and report.measured else None
    if report.exercise is not None:
        go_on(ctx, report)
    elif own is not None and is_own(own):
        made = without_sets(ctx, report, own)
        confirm(ctx, [Understood(made, filled_in=False)])
    else:
        say(ctx, report, near or coach.suspects(ctx.desk), quoted)


def _own(ctx: Context, unknown: str) -> str | None:
    """The exercise of one's own that is meant; a word of its name may mean something else too."""
    names, said = ExerciseNames(ctx.desk), f" {plain(ctx.text)} "
    whole = (one.slug for one in names.own if f" {plain(one.name)} " in said)
    return names.find(unknown) or next(whole, None)


def is_spoken_of(ctx: Context) -> bool:
    """Whether a text that is no log speaks of a pain at all."""
    return mentions(ctx.text, ctx.desk.library, ctx.desk.language)


def is_all_of(ctx: Context, text: str) -> bool:
    """Whether a text says that something hurts, and nothing else."""
    return complains(text, ctx.desk.library, ctx.desk.language)


def as_line(ctx: Context) -> Understood | None:
    """What a text reports, as the line that it records; None where something is to be asked."""
    report, _, _ = _said(ctx)
    if report.exercise is None or not report.measured:
        return None
    return Understood(without_sets(ctx, report, report.exercise), filled_in=False)


def _said(ctx: Context) -> tuple[Open, list[Exercise], str]:
    """What a text reports; the exercises it may be about, and the words that mean nothing."""
    command, *behind = ctx.text.split(maxsplit=1) if ctx.text.startswith("/") else ("", ctx.text)
    asked = command.partition("@")[0].casefold() == "/pain"
    text = behind[0] if behind else ""
    said = pain_in(text, ctx.desk.content, ctx.desk.language, behind_command=asked)
    message_id = ctx.message.message_id if ctx.message is not None else 0
    log = f"msg:{ctx.chat_id}:{message_id}"
    source = workouts.message_source(ctx.chat_id, message_id, 1)
    meant = said.exercise
    near = ctx.desk.content.nearest(said.unknown, ctx.desk.language) if said.unknown else []
    if meant is None and said.unknown:
        meant = ctx.desk.content.sure(said.unknown, ctx.desk.language)
    slug = None if meant is None else meant.slug
    report = Open(log, source, ctx.today.isoformat(), slug, pain_json(said.pain))
    if ctx.about is not None and ctx.chat_id == ctx.person.chat_id:
        report, replied = _in_reply(ctx, ctx.about, report)
        near = near or replied
    return report, near, said.unknown


def _in_reply(ctx: Context, about: Letter, report: Open) -> tuple[Open, list[Exercise]]:
    """A report that replies to a card: of its exercise and day, with the sets of a receipt."""
    kind, _, log = (about.subject or "").partition(":")
    known = ctx.desk.content.exercises
    if kind != "log":
        meant = guess(ctx.desk, about) if kind in REPLIED_TO else Guess(None)
        day = (meant.day or ctx.today).isoformat()
        one = meant.exercise if kind != "session" else None
        slug = report.exercise or (one if one in known else None)
        return replace(report, day=day, exercise=slug), []
    rows = workouts.of_log(ctx.conn, ctx.person.id, log)
    if report.exercise is not None:
        rows = [row for row in rows if row.workout.exercise == report.exercise]
    slugs = [slug for slug in dict.fromkeys(row.workout.exercise for row in rows) if slug in known]
    if not slugs:
        return report, []
    last, slug = rows[-1], slugs[0] if len(slugs) == 1 else None
    day = last.workout.date.isoformat()
    replied = Open(last.log, last.source, day, slug, report.pain, told=True)
    return replied, [known[one] for one in slugs]


COMMANDS = (Command("pain", pain),)
