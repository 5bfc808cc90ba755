"""Whether the exercises and programmes fit together: names, circles, dead ends, doubles."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from tgbot.content.exercise_folder import ReadExercise
from tgbot.content.fault import Fault
from tgbot.content.files import did_you_mean
from tgbot.content.headings import Spelled
from tgbot.content.names import plain
from tgbot.content.programme_folder import ReadProgramme

Exercises = Mapping[str, ReadExercise]


def exercise_link_faults(read: Exercises, known: frozenset[str]) -> Iterator[Fault]:
    """Every fault between exercises.

    Args:
        read: the exercises that have no fault of their own, by slug.
        known: the slugs of all folders, so that a broken exercise is not also unknown.
    """
    for slug, one in read.items():
        yield from _unknown_names(one, known)
        yield from _easier_faults(slug, one, read)
        yield from _circle_faults(slug, one, read)
        yield from _prerequisite_faults(slug, one, read)
    yield from _dead_ends(read, known)
    yield from _double_names(
        {slug: [text.spelled for text in one.texts.values()] for slug, one in read.items()}
    )


def programme_link_faults(
    programmes: Mapping[str, ReadProgramme], known: frozenset[str]
) -> Iterator[Fault]:
    """Exercises that a programme names and nobody knows, or that it names twice."""
    for one in programmes.values():
        exercises = one.programme.exercises
        for index, slug in enumerate(exercises):
            place = ("exercises", index)
            if slug not in known:
                yield one.facts.fault("C030", place, *_unknown(slug, known))
            elif slug in exercises[:index] or slug == one.programme.warm_up:
                what = f"The exercise “{slug}” stands twice in this programme."
                yield one.facts.fault("C037", place, what, "Remove one of the two.")
        warm_up = one.programme.warm_up
        if warm_up is not None and warm_up not in known:
            yield one.facts.fault("C030", ("warm_up",), *_unknown(warm_up, known))
    yield from _double_names({slug: list(one.spelled.values()) for slug, one in programmes.items()})


def _unknown(slug: str, known: frozenset[str]) -> tuple[str, str]:
    otherwise = f"Create content/exercises/{slug}, or name one that exists."
    return f"There is no exercise “{slug}”.", did_you_mean(slug, sorted(known), otherwise)


def _unknown_names(one: ReadExercise, known: frozenset[str]) -> Iterator[Fault]:
    says = one.facts.says
    for key in ("regressions", "progressions", "alternatives"):
        named: list[str] = getattr(says, key)
        for index, slug in enumerate(named):
            if slug not in known:
                yield one.facts.fault("C030", (key, index), *_unknown(slug, known))
    for index, need in enumerate(says.prerequisites):
        if need.exercise not in known:
            place = ("prerequisites", index, "exercise")
            yield one.facts.fault("C030", place, *_unknown(need.exercise, known))


def _easier_faults(slug: str, one: ReadExercise, read: Exercises) -> Iterator[Fault]:
    says = one.facts.says
    if says.easiest and says.regressions:
        what = "This exercise is the easiest of its movement and yet names easier ones."
        mend = "Remove “easiest = true”, or the regressions."
        yield one.facts.fault("C036", ("easiest",), what, mend)
    if not says.easiest and not says.regressions:
        what = "This exercise has no easier version."
        mend = "Name one in “regressions”, or say “easiest = true” and what to do instead."
        yield one.facts.fault("C028", ("regressions",), what, mend)
    for index, easier in enumerate(says.regressions):
        if why := _not_easier(slug, one, easier, read):
            what = f"“{easier}” is not easier than “{slug}”: {why}."
            mend = "Name an exercise that asks less of the same muscles."
            yield one.facts.fault("C033", ("regressions", index), what, mend)


def _not_easier(slug: str, one: ReadExercise, easier: str, read: Exercises) -> str:
    """Why a regression cannot be easier, as far as the files themselves tell; or nothing."""
    says = one.facts.says
    if easier in says.progressions:
        return "it stands among the progressions too"
    other = read.get(easier)
    if other is None:
        return ""
    if any(need.exercise == slug for need in other.exercise.prerequisites):
        return "it has this exercise as a prerequisite"
    if other.exercise.role == "warm-up":
        return "it is a warm-up drill and trains nothing"
    return ""


def _circle_faults(slug: str, one: ReadExercise, read: Exercises) -> Iterator[Fault]:
    for index, first in enumerate(one.exercise.ladder.regressions):
        if way := _way_back(first, slug, _easier_of(read), (slug,)):
            what = f"The regressions go in a circle: {' → '.join(way)}."
            mend = "Remove the link that leads to something harder."
            yield one.facts.fault("C031", ("regressions", index), what, mend)


def _prerequisite_faults(slug: str, one: ReadExercise, read: Exercises) -> Iterator[Fault]:
    """Prerequisites that nobody can ever master, so that the exercise would never open."""
    needs = {
        other: [n.exercise for n in each.facts.says.prerequisites] for other, each in read.items()
    }
    for index, need in enumerate(one.facts.says.prerequisites):
        place = ("prerequisites", index)
        if way := _way_back(need.exercise, slug, needs, (slug,)):
            what = f"The prerequisites go in a circle: {' → '.join(way)}."
            mend = "Remove the one that is no condition; else none of them ever opens."
            yield one.facts.fault("C031", place, what, mend)
        if need.exercise not in read:
            continue
        ladder = read[need.exercise].exercise.ladder
        if need.sets > ladder.sets_max or need.reps > ladder.reps_max:
            most = f"{ladder.sets_max}×{ladder.reps_max}"
            what = f"“{need.exercise}” never gets to {need.sets}×{need.reps}: {most} is its most."
            yield one.facts.fault("C038", place, what, f"Ask for at most {most}.")


def _easier_of(read: Exercises) -> dict[str, list[str]]:
    return {slug: list(one.exercise.ladder.regressions) for slug, one in read.items()}


def _way_back(
    here: str, goal: str, links: Mapping[str, list[str]], way: tuple[str, ...]
) -> tuple[str, ...]:
    """The way along the links from here to the goal, or nothing."""
    if here == goal:
        return (*way, here)
    if here in way:
        return ()
    for further in links.get(here, []):
        if found := _way_back(further, goal, links, (*way, here)):
            return found
    return ()


def _dead_ends(read: Exercises, known: frozenset[str]) -> Iterator[Fault]:
    """Regressions that lead on and on, but never to an easiest exercise."""
    for one in read.values():
        for index, easier in enumerate(one.exercise.ladder.regressions):
            if easier in known and not _ends_well(easier, read, ()):
                what = f"From “{easier}” on, no regression leads to an easiest exercise."
                mend = f"Give “{easier}” an easier version, or say there “easiest = true”."
                yield one.facts.fault("C032", ("regressions", index), what, mend)


def _ends_well(slug: str, read: Exercises, way: tuple[str, ...]) -> bool:
    # What has a fault of its own is not in `read`: one report of it is enough.
    if slug not in read:
        return True
    exercise = read[slug].exercise
    easier = [each for each in exercise.ladder.regressions if each not in way]
    return exercise.easiest or any(_ends_well(each, read, (*way, slug)) for each in easier)


def _double_names(spelled: Mapping[str, list[Spelled]]) -> Iterator[Fault]:
    """Names that belong to two in the same language; a slug is a name in all of them."""
    owners: dict[tuple[str, str], tuple[str, str]] = {}
    for slug, files in spelled.items():
        for file in files:
            language = Path(file.file).stem
            for name, line in ({slug: 1} | dict(file.names)).items():
                here = (slug, f"{Path(file.file).parent.name}/{Path(file.file).name}:{line}")
                other, where = owners.setdefault((language, plain(name)), here)
                if other != slug:
                    what = f"The name “{name}” belongs to “{other}” already ({where})."
                    mend = "Choose another name or alias for one of the two."
                    yield Fault("C034", file.file, line, what, mend)
