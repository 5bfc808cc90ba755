"""What a person trains with, tap by tap: the kinds, their bands in order, the weights they have."""

import re
from dataclasses import asdict, replace
from decimal import Decimal

from tgbot.cards import settings_ask as cards
from tgbot.cards.pickers import PIECES, equipment_code, equipment_said
from tgbot.cards.settings import trains_with
from tgbot.chat import asked, question, ticks
from tgbot.chat.asked import Asked
from tgbot.chat.context import Context
from tgbot.chat.panel import SUBJECT, show
from tgbot.chat.typed.equipment import ON, PLATES, gear_in
from tgbot.coach import guided
from tgbot.coach import settings as coach
from tgbot.coach.equipment import GYM, Equipment, bands_of
from tgbot.coach.guess import guess
from tgbot.training.resistance import Band, Weight

KINDS_ASKED = "settings-kinds"
_BARE_NUMBERS = re.compile(r"[\d\s,;/+]+")


def equipment(ctx: Context) -> None:
    """A tap: asks what the person trains with, or takes it; bands and weights named stay."""
    mine = _mine(ctx)
    if not ctx.args:
        ticks.begin(ctx, "equipment", equipment_code(mine.pieces))
        return
    pieces = equipment_said(ctx.args[-1])
    if pieces is None:
        ctx.answer("tap-out-of-date")
    elif ctx.args[0] == "pick":
        ticks.tick(ctx, "equipment", ctx.args[-1])
    else:
        question.settle(ctx)
        set_equipment(ctx, Equipment(pieces, mine.own))


def set_equipment(ctx: Context, mine: Equipment) -> None:
    """Keeps what the person trains with; who has a gym has everything."""
    ctx.change_person(equipment=mine.as_json())
    show(ctx, coach.card(ctx.desk, changed="equipment"))


def add_gear(ctx: Context, said: Equipment) -> None:
    """Keeps what somebody has besides the rest; asks where all of it is known already."""
    mine = _mine(ctx)
    if mine.with_more(said) == mine:
        ask_gear(ctx, said)
    else:
        set_equipment(ctx, mine.with_more(said))


def ask_gear(ctx: Context, said: Equipment, *, may_be_sets: bool = False) -> None:
    """Asks whether that is to be added, or is all there is; until then nothing changes.

    `may_be_sets` asks as well whether it was done, and no word on what somebody has.
    """
    shown, mine = coach.shown(ctx.desk), _mine(ctx)
    card = cards.gear(
        ctx.words,
        trains_with(ctx.words, shown),
        trains_with(ctx.words, replace(shown, equipment=said.pieces, own=said.own)),
        known=mine.with_more(said) == mine,
        may_be_sets=may_be_sets,
    )
    log = asdict(Asked.of(ctx, ctx.text, guess(ctx.desk, None))) if may_be_sets else None
    ctx.say(card, subject=SUBJECT, facts={"gear": said.as_json(), "log": log})


def gear(ctx: Context) -> None:
    """A tap: what was said is added, or is all there is."""
    facts = ctx.about.facts if ctx.about is not None else None
    if (
        not isinstance(facts, dict)
        or "gear" not in facts
        or ctx.args[:1] not in (["add"], ["only"], ["set"])
        or (ctx.args[0] == "set" and not facts.get("log"))
    ):
        ctx.answer("tap-out-of-date")
        return
    if ctx.args[0] == "set":
        asked.go_on(ctx, Asked.kept(facts["log"]))
        return
    said = Equipment.of_json(facts["gear"]) or Equipment(frozenset({GYM}))
    set_equipment(ctx, said if ctx.args[0] == "only" else _mine(ctx).with_more(said))


def my_bands(ctx: Context) -> None:
    """A tap: shows the bands in their order, adds a colour at its end, or takes one out."""
    mine, colour = _mine(ctx), ctx.args[0] if ctx.args else None
    if colour is not None and colour not in (*cards.COLOURS, *mine.colours):
        ctx.answer("tap-out-of-date")
        return
    if colour is not None:
        others = tuple(
            one for one in mine.own if not (isinstance(one, Band) and one.colour == colour)
        )
        own = others if colour in mine.colours else (*others, Band(colour))
        pieces = mine.pieces if GYM in mine.pieces else mine.pieces | {"bands"}
        ctx.change_person(equipment=Equipment(pieces, own).as_json())
    show(ctx, cards.bands(ctx.words, _mine(ctx).colours, bands_of(None)))
    question.ask(ctx, KINDS_ASKED)


def my_weights(ctx: Context) -> None:
    """A tap: shows the kinds of weights, those of one kind, or adds one and takes it out."""
    name, written = (*ctx.args, "", "")[:2]
    if not name:
        show(ctx, cards.weights(ctx.words))
    elif name not in cards.WEIGHTS or not _toggled(ctx, name, written):
        ctx.answer("tap-out-of-date")
        return
    else:
        unit = ctx.person.units
        show(ctx, cards.weights_of(ctx.words, name, unit, _named(ctx, name)))
    question.ask(ctx, KINDS_ASKED, kind=name)


def _kinds_answered(ctx: Context) -> bool:
    """Takes typed bands or weights in the place of those of the same kinds; the others stay."""
    if not question.is_open(ctx) or _are_reps(ctx):
        return False
    kind = question.fact(ctx, "kind") or ""
    readings = (gear_in(text, ctx.person.units) for text in (ctx.text, f"{kind} {ctx.text}"))
    said = next(filter(None, readings), None)
    if said is None:
        return False
    question.settle(ctx)
    mine = _mine(ctx)
    set_equipment(ctx, said if GYM in said.pieces else _itemised(mine).with_kinds(said))
    return True


def _are_reps(ctx: Context) -> bool:
    """Whether bare numbers are those of a led session, which waits for them: “12, 12, 11”."""
    led = guided.in_progress(ctx.desk) if _BARE_NUMBERS.fullmatch(ctx.text) else None
    return led is not None and led.at is not None


def _itemised(mine: Equipment) -> Equipment:
    """A gym as all its kinds, so that one of them can be less."""
    pieces = frozenset(PIECES) - {GYM} if GYM in mine.pieces else mine.pieces
    return Equipment(pieces, mine.own)


def _toggled(ctx: Context, name: str, written: str) -> bool:
    """Adds a weight of a kind or takes it out; False where there is none such to tap."""
    if not written:
        return True
    sold = cards.POUNDS if ctx.person.units == "lb" else cards.WEIGHTS
    if written not in (*sold[name], *_named(ctx, name)):
        return False
    mine, tapped = _mine(ctx), Weight(Decimal(written), ctx.person.units, ON[name])
    own = tuple(one for one in mine.own if one != tapped)
    if own == mine.own:
        own = (*own, tapped)
    pieces = _itemised(mine).pieces | {"barbell" if name == PLATES else name}
    ctx.change_person(equipment=Equipment(pieces, own).as_json())
    return True


def _named(ctx: Context, name: str) -> list[str]:
    """The weights of a kind that were named in the person's unit, as they stand on buttons."""
    return [
        f"{one.value.normalize():f}"
        for one in _mine(ctx).own
        if isinstance(one, Weight) and (one.on, one.unit) == (ON[name], ctx.person.units)
    ]


def _mine(ctx: Context) -> Equipment:
    return Equipment.of_json(ctx.person.equipment) or Equipment(frozenset({GYM}))


TAPS = {"equipment": equipment, "gear": gear, "my-bands": my_bands, "my-weights": my_weights}
ANSWERS = {KINDS_ASKED: _kinds_answered}
