"""The onboarding's steps: what an answer changes, and how it goes on from there.

The question stands in one message that each tap turns into the next one; who types gets the next
question below what they typed, in the place of the one above.
"""

from collections.abc import Mapping, Sequence
from datetime import time
from typing import Any

from tgbot.cards import pickers, place
from tgbot.cards import setup as cards
from tgbot.cards.card import Card
from tgbot.chat.context import Context
from tgbot.chat.typed.zones import weighs_in_pounds
from tgbot.coach import ahead, letters
from tgbot.coach import plan as planning
from tgbot.coach import setup as coach
from tgbot.coach.equipment import Equipment
from tgbot.coach.plan import Change
from tgbot.store import outbox, plans
from tgbot.training.programme import Programme
from tgbot.wording import SPOKEN, words_for

ASKED = SUBJECT = "setup"
ANSWERED = "setup:answered"
KEY_SHOWN, LAST_ANSWER = "key", "answered"
PICKING, PICKED, BEFORE = "picking", "picked", "before"
"""What is noted where several may be ticked: which keyboard, its ticks, and those before each."""
_STEP_OF = {"sites": "begin"}
MOST_TAKEN_AWAY = 5
MOST_BEFORE = 12


def name_of(ctx: Context) -> str:
    """What Telegram says the person is called."""
    user = ctx.update.effective_user
    return "" if user is None else user.first_name


def ask(ctx: Context, step: str) -> None:
    """Says the question of a step anew, and waits for its answer."""
    put(ctx, question(ctx, step), anew=True)
    wait(ctx)


def question(ctx: Context, step: str) -> Card:
    """The question of a step."""
    return coach.question(ctx.desk, step, name_of(ctx), _other_language(ctx))


def pick(
    ctx: Context,
    name: str,
    code: str | None = None,
    *,
    line: str | None = None,
    before: Sequence[str] | None = None,
) -> None:
    """Puts the keyboard of several choices in the question's place, and notes what is ticked.

    `name` is the step, or "sites" where it hurts in the first; `code` is what a button says of the
    ticks, None where nothing is to be ticked yet. `line` stands above; `before` are the ticks that
    were there earlier, those that are noted with this one's where it is None.
    """
    card = _picker(ctx, name, code)
    if card is None:
        ctx.answer("tap-out-of-date")
        return
    noted = waiting(ctx)
    if before is None and noted.get(PICKING) == name and code is not None:
        before = [*noted.get(BEFORE, ()), noted[PICKED] or pickers.NONE]
    put(ctx, card if line is None else cards.below(line, card))
    if _STEP_OF.get(name, name) == ctx.person.setup:
        kept = {BEFORE: list(before)[-MOST_BEFORE:]} if before else {}
        wait(ctx, answered=True, **{PICKING: name, PICKED: code, **kept})


def as_it_stands(ctx: Context, step: str) -> Card:
    """The question of a step, with what was ticked so far where one was at ticking."""
    noted = waiting(ctx)
    name = str(noted.get(PICKING, ""))
    picker = _picker(ctx, name, noted.get(PICKED)) if _STEP_OF.get(name, name) == step else None
    return picker or question(ctx, step)


def _picker(ctx: Context, name: str, code: str | None) -> Card | None:
    """The keyboard of that name with what is ticked; None for one that nobody can mean."""
    words, verb = ctx.words, f"{cards.VERB}:{name}"
    match name:
        case "days":
            days = pickers.days_said(code or "")
            return None if days is None else pickers.days_picker(words, days, verb)
        case "time":
            return pickers.time_picker(words, verb)
        case "equipment":
            pieces = pickers.equipment_said(code or "")
            return None if pieces is None else pickers.equipment_picker(words, pieces, verb)
        case "sites":
            sites = None if code is None else pickers.sites_said(code)
            return cards.sites(words, sites) if code is None or sites is not None else None
    return None


def _other_language(ctx: Context) -> str | None:
    """The language to offer besides: that of their Telegram, or English to who has another."""
    user = ctx.update.effective_user
    theirs = words_for((user and user.language_code) or SPOKEN[0]).language
    others = [one for one in (theirs, SPOKEN[0]) if one != ctx.words.language]
    return others[0] if others else None


def language(ctx: Context, code: str) -> None:
    """Goes on in another language: the open question is asked again in it."""
    ctx.change_person(language=code)
    step = ctx.person.setup
    if step is not None:
        put(ctx, as_it_stands(ctx, step))
        wait(ctx, **picks(ctx))


def wait(ctx: Context, *, answered: bool = False, **facts: Any) -> None:
    """Notes that what is typed next may answer the open step, and when one was `answered` last."""
    now = ctx.desk.now.isoformat()
    last = now if answered else waiting(ctx).get(LAST_ANSWER)
    ctx.wait_for(ASKED, since=now, **facts, **({LAST_ANSWER: last} if last else {}))


def waiting(ctx: Context) -> Mapping[str, Any]:
    """What was noted with the open question; empty where another one or none is open."""
    noted = ctx.person.waiting
    return noted if noted is not None and noted["ask"] == ASKED else {}


def picks(ctx: Context) -> dict[str, Any]:
    """What is noted of the ticks made so far; empty where nobody is at ticking."""
    noted = waiting(ctx)
    return {key: noted[key] for key in (PICKING, PICKED, BEFORE) if key in noted}


def ticked_days(ctx: Context) -> frozenset[int]:
    """The days that are ticked by now, where days are being ticked."""
    noted = picks(ctx)
    code = noted.get(PICKED) if noted.get(PICKING) == "days" else None
    return pickers.days_said(code or "") or frozenset()


def ticked_equipment(ctx: Context) -> frozenset[str]:
    """The pieces that are ticked by now, where equipment is being ticked."""
    noted = picks(ctx)
    code = noted.get(PICKED) if noted.get(PICKING) == "equipment" else None
    return pickers.equipment_said(code or "") or frozenset()


def put(ctx: Context, card: Card, *, anew: bool = False) -> None:
    """Puts a card in the place of the question that was tapped, else says it.

    Below what was typed it takes the place of the question above.
    """
    if ctx.tap is not None and not anew:
        ctx.rewrite_tapped(card, subject=SUBJECT)
        return
    if not anew:
        _take_away_questions(ctx)
    ctx.say(card, subject=SUBJECT)


def _take_away_questions(ctx: Context) -> None:
    for letter in outbox.about(ctx.conn, ctx.person.chat_id, SUBJECT, most=MOST_TAKEN_AWAY):
        letters.take_away(ctx.desk, letter)


def go_on(ctx: Context, step: str, *, anew: bool = False) -> None:
    """Asks what comes behind a step that was just answered; behind the last, shows the plan.

    An old button answers its step again and leaves the step that is open where it is.
    """
    following = coach.after(step) if ctx.person.setup == step else ctx.person.setup
    if anew or ctx.tap is None:
        _settle_question(ctx, following)
    ctx.change_person(setup=following)
    if following is not None:
        put(ctx, question(ctx, following), anew=anew)
        wait(ctx, answered=True)


def _settle_question(ctx: Context, following: str | None) -> None:
    """Takes the question that was answered out of the chat: the next one says what was chosen.

    One that stays, since its answer is told in a message of its own, loses its buttons.
    """
    if ctx.tap is None:
        _take_away_questions(ctx)
        return
    chosen = coach.chosen(ctx.desk, following or coach.STEPS[-1])
    for letter in outbox.about(ctx.conn, ctx.person.chat_id, SUBJECT):
        ctx.rewrite(letter, cards.summary(ctx.words, chosen), subject=ANSWERED)


def begin(ctx: Context, how: str) -> None:
    """Begins gently, or as somebody experienced, who says that nothing hurts."""
    changes: dict[str, Any] = {"beginning": how}
    if how == "experienced":
        changes["cautions"] = frozenset()
    ctx.change_person(**changes)
    go_on(ctx, "begin")


def hurting(ctx: Context, sites: frozenset[str]) -> None:
    """Keeps where it hurts, says what that means for the plan, and goes on gently."""
    ctx.change_person(beginning="gently", cautions=sites)
    against = coach.cautioned(ctx.desk, coach.suggested(ctx.desk))
    warning = cards.cautions(ctx.words, sites, against)
    following = coach.after("begin") if ctx.person.setup == "begin" else ctx.person.setup
    if ctx.tap is not None:
        ctx.rewrite_tapped(warning, subject=ANSWERED)
    else:
        _settle_question(ctx, following)
        ctx.say(warning)
    ctx.change_person(setup=following)
    if following is not None:
        put(ctx, question(ctx, following), anew=True)
        wait(ctx, answered=True)


def zone(ctx: Context, zone: str) -> None:
    """Keeps where the person is; all that waits moves with them.

    Asked for the first time it tells in what they weigh, too.
    """
    ctx.change_person(zone=zone)
    if ctx.person.setup == "zone" and weighs_in_pounds(zone):
        ctx.change_person(units="lb")
    ahead.replan(ctx.desk, moved=True)
    key_shown = bool(waiting(ctx).get(KEY_SHOWN))
    if key_shown:
        ctx.say(place.found(ctx.words, zone, ctx.desk.now))
    go_on(ctx, "zone", anew=key_shown)


def days(ctx: Context, days: frozenset[int], at: time | None = None) -> None:
    """Keeps the training days, with a time where one was said; from here on there is a plan."""
    programme = coach.suggested(ctx.desk).slug
    planning.put(ctx.desk, Change(programme=programme, days=days, at=at))
    if at is not None and ctx.person.setup == "days":
        ctx.change_person(setup="time")
        go_on(ctx, "time")
    else:
        go_on(ctx, "days")


def at_time(ctx: Context, at: time | None) -> None:
    """Keeps the time of the reminder; None leaves the times as they are."""
    if at is not None:
        planning.put(ctx.desk, Change(at=at))
    go_on(ctx, "time")


def equipment(ctx: Context, pieces: frozenset[str]) -> None:
    """Keeps what the person trains with; who has a gym has everything."""
    kept = None if "gym" in pieces else {"kinds": sorted(pieces)}
    ctx.change_person(equipment=kept)
    go_on(ctx, "equipment")


def own_equipment(ctx: Context, mine: Equipment) -> None:
    """What somebody trains with, down to the bands and weights that they named; goes on."""
    ctx.change_person(equipment=mine.as_json())
    go_on(ctx, "equipment")


def programme(ctx: Context, chosen: Programme) -> None:
    """Keeps the programme and ends the onboarding with the plan."""
    warned_of = coach.suggested(ctx.desk)
    planning.put(ctx.desk, Change(programme=chosen.slug))
    go_on(ctx, "programme")
    if ctx.person.setup is None:
        ctx.wait_for(None)
        card = coach.all_set(ctx.desk, warned_of=warned_of)
        if ctx.tap is not None:
            ctx.rewrite_tapped(card, subject=ANSWERED)
        else:
            ctx.say(card)


def has_plan(ctx: Context) -> bool:
    """Whether there are training days that a time or a programme can be for."""
    return plans.get(ctx.conn, ctx.person.id) is not None
