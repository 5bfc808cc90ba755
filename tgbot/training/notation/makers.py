"""From tokens to items: the first row of the table that fits, and the function behind it."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from tgbot.training.notation import counts, dates, lists, loads, marks, pains, relatives
from tgbot.training.notation.items import Item, Line, item
from tgbot.training.notation.phrases import CODES, first_fit, rows
from tgbot.training.notation.scan import Token

Maker = Callable[[Sequence[Token], Line], Item | None]


def note(run: Sequence[Token], line: Line) -> Item:
    """`note:` opens the note; what stands behind it is not read."""
    rest = line.tokens[line.at :]
    return Item("note", run[-1].end, run[0].start, rest[-1].end, len(rest))


def separator(run: Sequence[Token], _line: Line) -> Item:
    """What stands between sets of their own."""
    return item("break", run[0].kind, run)


def set_in_turn(run: Sequence[Token], line: Line) -> Item | None:
    """`1 подход 12, 2 подход 10`: the same word behind 1 and behind 2 does not count sets."""
    tokens = line.tokens
    counts = [
        one.value
        for one, word in pairwise(tokens)
        if one.kind in ("int", "ten") and word.kind == "sets" and word.text == run[1].text
    ]
    in_turn = len(counts) > 1 and counts == list(range(1, len(counts) + 1))
    return separator(run, line) if in_turn else None


def heading(run: Sequence[Token], line: Line) -> Item | None:
    """`working sets 3x8`: the words only say that sets follow; behind a number they count."""
    before = line.tokens[line.at - 1].kind if line.at else ""
    part = before in ("int", "ten", "number") or line.is_left(line.at - 1)
    return None if part else separator(run, line)


MAKERS: dict[str, Maker] = {
    "note": note,
    "set_number": separator,
    "break": separator,
    "heading": heading,
    "set_in_turn": set_in_turn,
    "tempo": marks.tempo,
    "tempo_with_cross": marks.tempo_with_cross,
    "pause": marks.pause,
    "rest": marks.rest,
    "other_unit": marks.other_unit,
    "pain": pains.pain,
    "beside_pain": pains.beside_pain,
    "limb": marks.limb,
    "side": marks.side,
    "both_sides": marks.both_sides,
    "one_side": marks.one_side,
    "pair_later": marks.pair_later,
    "ago": dates.ago,
    "day": dates.day,
    "weekday": dates.weekday,
    "day_month": dates.day_month,
    "month_day": dates.month_day,
    "full_date": dates.full_date,
    "short_date": dates.short_date,
    "slash_date": dates.slash_date,
    "same": relatives.same,
    "next_band": relatives.next_band,
    "change": relatives.change,
    "bare_change": relatives.bare_change,
    "reps_changed": relatives.reps_changed,
    "done": relatives.done,
    "load_first": counts.load_first,
    "load_last": counts.load_last,
    "load_twice": counts.load_twice,
    "open_count": counts.open_count,
    "two_of": counts.two_of,
    "target_sets": lists.target_sets,
    "target": lists.target,
    "count_and_list": lists.count_and_list,
    "comma_count": lists.comma_count,
    "counted": counts.counted,
    "numbered": lists.numbered,
    "sets_of": counts.sets_of,
    "sets_of_load": counts.sets_of_load,
    "sets_of_loaded": counts.sets_of_loaded,
    "of_sets": counts.of_sets,
    "no_reps": counts.no_reps,
    "no_number": counts.no_number,
    "rpe": marks.rpe,
    "out_of_ten": marks.out_of_ten,
    "efforts_listed": marks.efforts_listed,
    "rir": marks.rir,
    "failure": marks.failure,
    "amrap": marks.amrap,
    "mark": marks.mark,
    "added": loads.added,
    "loads_listed": loads.loads_listed,
    "load": loads.load,
    "cross_load": loads.cross_load,
    "helped": loads.helped,
    "at": marks.at,
    "list_of_times": lists.list_of_times,
    "listed": lists.listed,
    "pair": lists.pair,
    "clocks": lists.clocks,
    "one": counts.one,
}


_SOFT = ("one_side", "both_sides", "same", "done", "mark")
_DATES = ("day", "weekday", "ago", "day_month", "month_day", "full_date")


def make_items(line: Line, start: int = 0) -> None:
    """Read a line's tokens from left to right into its items; the rest is left over.

    Raises:
        UnreadError: a phrase says something that cannot be, or can be two things.
    """
    kinds = "".join(CODES[token.kind] for token in line.tokens)
    line.at = start
    while line.at < len(line.tokens):
        found = _item(line, kinds)
        if found is None:
            line.left.append(line.at)
            line.at += 1
            continue
        if found.kind == "limb":
            line.left.extend(range(line.at, line.at + found.used))
        else:
            line.items.append(found)
            line.places.append(line.at)
        line.at += found.used


def _in_a_note(maker: str, line: Line) -> bool:
    """Whether a word that could be a keyword goes on with a note: "felt right", "well done"."""
    if not line.has_sets():
        return False
    if line.tokens[line.at].kind == "future" and line.after(line.tokens[line.at :][:1]) == "word":
        return True
    before = line.at - 1
    while line.is_left(before) and line.tokens[before].kind in ("link", "last"):
        before -= 1
    kind = line.tokens[before].kind if line.is_left(before) else ""
    if maker in _DATES:
        return kind == "compare" or (bool(kind) and line.tokens[line.at].kind == "future")
    return maker in _SOFT and kind in ("word", "compare")


def _item(line: Line, kinds: str) -> Item | None:
    """The item of the first row that fits here and whose maker takes it."""
    fit = first_fit().match(kinds, line.at)
    if fit is None or fit.lastindex is None:
        return None
    table, row, end = rows(), fit.lastindex - 1, fit.end()
    while True:
        maker = table[row].maker
        made = None if _in_a_note(maker, line) else MAKERS[maker](line.tokens[line.at : end], line)
        if made is not None:
            return made
        for later in range(row + 1, len(table)):
            again = table[later].pattern.match(kinds, line.at)
            if again is not None:
                row, end = later, again.end()
                break
        else:
            return None
