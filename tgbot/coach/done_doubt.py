"""“All done but dead bug”: what it may mean, each way as lines that record it."""

from collections.abc import Sequence
from dataclasses import replace

from tgbot.coach.desk import Desk
from tgbot.coach.doubt import Doubt, Of
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.coach.log import Line, Understood
from tgbot.coach.said_done import SaidDone
from tgbot.content.names import plain
from tgbot.training.notation import Context, Entry, write, write_sets
from tgbot.training.workout import Workout

LONGEST_NAME = 6


def done_doubt(
    desk: Desk, text: str, said: SaidDone, lines: Sequence[Line], whole: Sequence[Line] = ()
) -> Doubt:
    """The doubt whether lines were done as planned, since more was said than that.

    Args:
        desk: the person and the moment.
        text: what was said, as it is quoted.
        said: what it was understood as.
        lines: what it would record.
        whole: all of the session, where it may also mean that.
    """
    done = [line.workout for line in lines if isinstance(line, Understood)]
    names = ExerciseNames(desk)
    named = _named(desk, said.besides)
    others = [one for one in done if one.exercise not in named]
    ways: list[tuple[str, str]] = []
    if others and len(others) < len(done):
        left_out = ", ".join(names.name_of(one.exercise) for one in done if one.exercise in named)
        if said.note is not None:
            # It stood with the first of all, which may be the one that was left out.
            others[0] = replace(others[0], note=said.note)
        ways.append((desk.words.label("done-all-but", name=left_out), _as_text(desk, others)))
    every = [line.workout for line in whole if isinstance(line, Understood)]
    if len(every) > len(done):
        ways.append((desk.words.label("done-all-of-it"), _as_text(desk, every)))
    kept = done[0] if said.note is None else replace(done[0], note=None)
    note = " // ".join(part for part in (said.besides, said.note) if part)
    first = replace(kept, note=note)
    several = len(done) > 1
    label = (
        desk.words.label("done-all-as-planned")
        if several
        else write_sets(first.sets, language=desk.words.language)
    )
    ways.append((label, _as_text(desk, [first, *done[1:]])))
    of: Of = "session" if several else "done"
    return Doubt(of, text.strip(), names.name_of(first.exercise), tuple(ways))


def beside_sets(desk: Desk, text: str, planned: Sequence[Line], written: Sequence[Line]) -> Doubt:
    """The doubt of “all done” with sets beside it: the rest as planned, or no more than these?"""
    sets = [line.workout for line in written if isinstance(line, Understood)]
    slugs = {one.exercise for one in sets}
    every = [line.workout for line in planned if isinstance(line, Understood)]
    rest = [one for one in every if one.exercise not in slugs]
    label = desk.words.label
    ways = (
        (label("done-the-rest"), _as_text(desk, [*sets, *rest])),
        (label("done-just-these"), _as_text(desk, sets)),
    )
    return Doubt("session", " / ".join(text.split("\n")), "", ways if rest else ways[1:])


def _as_text(desk: Desk, done: Sequence[Workout]) -> str:
    """Workouts as a text that records them."""
    names, known = ExerciseNames(desk), Context(today=desk.today)
    entries = [
        Entry(names.name_of(one.exercise), one.date, one.sets, one.pain, one.note) for one in done
    ]
    return "\n".join(write(entry, known) for entry in entries)


def _named(desk: Desk, words: str) -> set[str]:
    """The exercises that are named in words."""
    said = plain(words).split()
    found: set[str] = set()
    for at in range(len(said)):
        for count in range(min(LONGEST_NAME, len(said) - at), 0, -1):
            one = desk.content.named(" ".join(said[at : at + count]), desk.person.language)
            if one is not None:
                found.add(one.slug)
                break
    return found
