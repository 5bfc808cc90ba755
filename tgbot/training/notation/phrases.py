"""The language on one page: every phrase that the notation knows, as a pattern of tokens.

A line is cut into tokens (`tokens.py`). From left to right the first row that fits is taken
and its maker (`makers.py`) turns it into an item. What no row takes are left-over words: the
exercise or the note. As in `re`, `x?` may be missing, `x*` may repeat, `x|y` is either and
`(?!x)` is "not before x"; `{piece}` stands for a pattern named in `PIECES`. The more
particular row stands above.
"""

import re
from dataclasses import dataclass
from functools import cache

KINDS = (
    "int", "ten", "decimal", "open", "ordinal", "clock", "quad", "date", "times", "comma",
    "slash", "dash", "plus", "at", "colon", "bar", "sets", "reps", "of", "wunit", "tunit",
    "long", "hours",
    "dunit", "metre", "colour", "band", "bands", "level", "on", "ankle", "bodyweight", "help",
    "rpe", "rir", "amrap", "failure", "tempo", "pause", "per", "each", "both", "side_noun",
    "each_side", "pair", "left", "right", "warmup", "warmup_letter", "drop", "failed", "today",
    "yesterday", "day_before", "future", "next", "last", "ago", "before", "days", "weeks",
    "weekday", "month", "daypart", "site", "sore_site", "pain", "soreness", "sharp", "no",
    "pain_free", "out_of", "same", "next_band", "other_unit", "intent", "shade", "done", "and",
    "then", "to", "note", "rest", "link", "lead", "double", "number", "word", "name", "question",
    "load_word", "compare", "dot", "odd", "between", "talk", "line", "except", "pulling", "span",
)  # fmt: skip
CODES = {kind: chr(0x100 + at) for at, kind in enumerate(KINDS)}

PIECES = {
    "n": "(int | ten)",
    "num": "(int | ten | decimal)",
    "count": "(int | ten | number)",
    "time": "(tunit | long | hours | metre)",
    "unit": "(wunit | tunit | long | hours | dunit | metre | other_unit)",
    # a number that is not the beginning of something else: "10", but not "10 kg" or "10 x"
    "free": "{n} (?! times | {unit} | sets | month | days | weeks | daypart | rest"
    " | (shade? colour | word | level)? bands | (dash | of)? {time}"
    " | reps? rir (?! colon? {num}) | rpe (?! colon? {num})"
    " | tempo (?! colon? (quad | int)) | pause (?! colon? of? {num}) | amrap (?! colon? {n}))",
    "join": "(comma | slash | dash | plus | and | then)",
    "weight": "(per | (on | ankle) (of | per)?)? at? {num} wunit (on | ankle)?"
    " ((each | pair) (?! side_noun))?"
    " (link? link? (on | ankle))? ((each | pair) (?! side_noun))?",
    "many": "({count} times? | double)",
    "band": "({many}? level? shade? colour (band | bands)? | {many}? level (band | bands)"
    " | {many}? (band | bands) colon? (colour | level) | band colon word"
    " | {many}? word (band | bands) | {many}? (band | bands))",
    "help": "({num} wunit (of | link)? help | help (of | link | colon)? {num} wunit"
    " | colour (band | bands)? help | help (of | link | colon)? colour (band | bands)?)",
    "load": "({help} | {weight} | at? bodyweight | {band} | at (?! {num}) {band})",
    "two_times": "({num} hours {num} long | {num} (long | metre) {num} tunit)",
    "amount": "({two_times} | {num} dash? {time} | {num} dunit | clock {time}? | {n} reps?)",
    "list": "{free} ({join}? {free}){2,}",
    "lr": "(left | right)",
    "where": "(left | right | site | sore_site | ankle | side_noun | pain | soreness | sharp"
    " | pulling | link | of | to | last | colon | level)",
    "near": "{where}{0,6}",
    # what a number beside a pain may count instead of saying how much it hurts
    "counts": "(days | weeks | span | sets | reps | times | {time})",
    "tenths": "{num} (slash | out_of | of) ten",
    "out": "(question | {num}) (slash | out_of | of) ten",
}

TABLE = (
    # maker, pattern, an example
    ("note", "note colon", "3x12 note: new shoes"),
    ("set_number", "sets {n} colon | ordinal sets (colon | dash)? (?= {n})", "set 1: 12, 2nd set"),
    ("set_in_turn", "{n} sets colon? (?= {n})", "1 подход 12, 2 подход 10"),
    ("heading", "sets colon? (?= {n} times)", "working sets 3x8"),
    ("tempo", "tempo colon? quad | quad tempo", "tempo 4-1-1-0"),
    ("tempo", "tempo colon? {n} ((slash | comma | dash)? {n}){3} | {n} (dash {n}){3} tempo",
     "tempo 4 1 1 0"),
    ("tempo", "tempo colon? int (?! slash | times) | int tempo (?! quad | int)", "4110 tempo"),
    ("tempo_with_cross", "tempo colon? int times {n}", "tempo 31X0 is asked"),
    ("pause", "{num} dash? {time} (of | link)? pause | pause colon? of? {num} {time}?", "2s pause"),
    ("rest", "rest colon? {num} {time} | {num} {time} link? rest", "rest 90s is no set"),
    ("pain", "no {where}{0,3} (pain | sore_site) | pain_free {near}", "no knee pain"),
    ("pain", "{near} {out} {near} (comma sharp (?! {where}))?", "left knee 3/10, stabbing"),
    ("pain", "{near} (pain | sore_site | pulling) {near} {num} (?! {unit} | {counts})",
     "knee pain 3"),
    ("pain", "{near} (pain | soreness | sharp | sore_site | pulling) {near}", "sharp knee pain"),
    ("beside_pain", "{num} {counts}", "knee pain 6 weeks"),
    ("limb", "{lr} side_noun? (?= word | name)", "left leg raise names an exercise"),
    ("side", "each_side | (slash | per | each | both) side_noun | {lr} slash {lr}", "3x10/side"),
    ("ago", "({count} | of) (days | weeks) ago | before {count} (days | weeks)", "2 days ago"),
    ("day", "(today | yesterday | day_before | future)", "yesterday"),
    ("weekday", "(last | next | link)? weekday daypart?", "Mon"),
    ("day_month", "(last | link)? ({n} | ordinal) of? month int? (?! times)", "20 Nov"),
    ("month_day", "month ({n} | ordinal) (?! times) (comma? int (?! times))?", "Nov 20"),
    ("short_date", "last? decimal (?! {unit} | times | rpe | rir)", "14.03 in Russian"),
    ("full_date", "last? date", "20.11., 2026-11-20"),
    ("slash_date", "{n} slash {n} slash int", "20/11/2026"),
    ("same", "same", "same as last time"),
    ("next_band", "next_band", "next band"),
    ("change", "(plus | dash) {num} wunit", "+2.5kg"),
    ("bare_change", "plus {free}", "+5 lacks its unit"),
    ("reps_changed", "(plus | dash) {n} reps", "same, +1 rep is asked"),
    ("done", "done", "as planned"),
    ("other_unit", "{num} other_unit", "10 stone is asked"),
    ("load_first", "{load} times open | {load} times {list}"
     " | {load} times {amount} (times {n})? (?! {unit} | times)",
     "40kg x 10 x 4"),
    ("load_last", "{n} times {amount} times ({load} | {num} (?! {unit} | times))", "4x10x40kg"),
    ("two_of", "(int | number) of? {num} wunit (on | ankle)"
     " | (int | number) (on | ankle) (of | link | at)? {num} wunit", "2 10kg dumbbells"),
    ("open_count", "{n} times open", "3x8+ is asked"),
    ("load_twice", "{n} times {weight}", "3x10 2x8kg dumbbells"),
    ("target_sets", "{n} (dash | to) {n} times {n}", "3-4x10 is a target"),
    ("target", "{n} times {n} (dash | to) {n} {time} | between {free} (and | to | dash) {free}"
     " | {n} times {free} (dash | to) {free} (?! {join} {free}) reps?"
     " | {free} (dash | to) {free} reps | {count} sets (of | times)? {free} (dash | to) {free}",
     "3x8-12 is a target"),
    ("count_and_list", "{n} times {free} ({join} {free})+", "3x10/9/8 can be two things"),
    ("comma_count", "{n} comma {n} times {n} (?! {unit})", "2,5x12 can be two things"),
    ("counted", "{n} times {amount} (?! {unit})", "4x10, 3x45s"),
    ("numbered", "{count} sets (of | times | colon | link)? {list} reps?", "3 sets: 12, 12, 10"),
    ("sets_of_load", "{count} sets (of | times)? {amount} times {load}", "3 sets x 12 x 40kg"),
    ("sets_of_loaded", "{count} sets (of | times | at | link | colon)? {weight} times {amount}"
     " (?! times | {unit})", "3 sets 60kg x 10"),
    ("sets_of", "{count} sets (of | times | comma | link | colon)? ({amount} | number reps?)"
     " (?! times | {unit} | sets)", "4 sets of 10"),
    ("sets_of", "sets colon? {n} comma? reps colon? {n}", "sets: 4, reps: 10"),
    ("of_sets", "({n} reps | {num} {time}) (times | comma | of | link)? {count} sets"
     " | {n} times {count} sets", "10 reps, 4 sets"),
    ("of_sets", "({n} reps | {two_times} | {num} {time}) times {n} (?! {unit})", "45s x 3"),
    ("no_reps", "{count} sets (?! {n} (?! wunit))", "3 sets, 3 sets 60kg"),
    ("no_number", "{n} times (?! {num} | times | clock)", "4x lacks its reps"),
    ("no_number", "times {n} (?! times)", "x12 lacks its sets"),
    ("rpe", "at? rpe colon? {num} (slash | out_of) ten", "RPE 8/10"),
    ("out_of_ten", "word (word | link | compare | of | intent | lead){0,4} {tenths}"
     " | {tenths} link? word", "effort 7/10; felt 4/10 is asked"),
    ("efforts_listed", "(at | at? (rpe | rir) colon?) {num} ((comma | slash) {num}"
     " (?! times | {unit} | reps | at | rpe | rir))+", "3x10 rpe 7, 8, 9 may be one a set"),
    ("rpe", "at? rpe colon? {num} ((dash | to | comma) {num} (?! times))?"
     " | at? {num} rpe (?! {num})", "RPE 8"),
    ("rir", "rir colon? {num} ((dash | to) {num}"
     " | comma {num} (?! times | {unit} | reps | at | rpe | rir))? | {num} reps? rir (?! {num})",
     "RIR 2"),
    ("failure", "failure", "to failure"),
    ("amrap", "amrap colon? ({amount} | open reps?) | {n} reps? amrap (?! {n})"
     " | open reps?", "14+"),
    ("mark", "(warmup | drop | failed) colon? | warmup_letter colon?"
     " (?= {num} | {lr} | colour | bodyweight)", "w 2x10"),
    ("loads_listed", "at {num} wunit? ((comma | slash) {num})+ wunit? (?! times | {unit})",
     "@40, 45, 50 may be a load each"),
    ("added", "bodyweight plus {num} (?! {unit} | times) | (on | ankle) plus {num} wunit",
     "bw + 10 lacks its unit"),
    ("load", "{load} ((plus | and | link) {load})*", "red band + 1kg ankle weights"),
    ("helped", "help (?! word | name)", "assisted 3x6 red band"),
    ("cross_load", "times {load}", "5 reps x 100kg"),
    ("at", "at {num}", "@40, @8"),
    ("list_of_times", "{n} ({join} {n})+ {time} (?! link? (pause | rest))", "45, 40, 30s"),
    ("listed", "{list} reps? | {free} (comma | and | then | plus) {free} reps?", "10, 9 and 8"),
    ("pair", "{free} (slash | dash | to)? {free} (?! {join} open)", "4 10 can be two things"),
    ("clocks", "clock ({join} clock)*", "1:30"),
    ("one", "{amount} (?! {unit} | days | weeks | span)", "12 reps, 60s"),
    ("both_sides", "each", "3x10 each"),
    ("pair_later", "pair", "10kg 3x10 per hand"),
    ("one_side", "{lr} side_noun?", "10 left 9 right"),
    ("break", "(comma | slash | plus | then | and | bar)", "between sets of their own"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: the name of its maker and its compiled pattern."""

    maker: str
    pattern: re.Pattern[str]


def codes(pattern: str) -> str:
    """A pattern of the table as one of `re` over the codes of the kinds."""
    for _ in range(5):
        pattern = re.sub(r"\{([a-z]\w*)\}", lambda m: f"({PIECES[m.group(1)]})", pattern)
    pattern = re.sub(r"[a-z_]+", lambda kind: CODES[kind.group()], pattern).replace(" ", "")
    return re.sub(r"\((?!\?)", "(?:", pattern)


@cache
def rows() -> tuple[Row, ...]:
    """The table, compiled when it is first asked for: many a command reads no line."""
    return tuple(Row(maker, re.compile(codes(pattern))) for maker, pattern, _ in TABLE)


@cache
def first_fit() -> re.Pattern[str]:
    """All rows at once; which of its groups took part says which row is the first to fit."""
    # The empty group stands behind a row; in front it would cost a third more time.
    return re.compile("|".join(f"(?:{codes(pattern)})()" for _, pattern, _ in TABLE))
