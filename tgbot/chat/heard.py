"""What follows from somebody having said or tapped anything at all, whatever it was.

The reminders' patience begins anew; who comes back after they had gone quiet is welcomed; who is
there at odd hours again and again is asked whether their zone has changed.
"""

from collections.abc import Callable
from datetime import time

from tgbot.cards import place as cards
from tgbot.chat import setup
from tgbot.chat.context import Context
from tgbot.chat.panel import SUBJECT
from tgbot.coach import ahead, ease
from tgbot.store import people, plans
from tgbot.training.unanswered import Unanswered

NEVER_FOLLOWED = ("ease", "today", "pause", "zone", "zone-same", "start", "privacy", "delete_me")
"""Commands and verbs whose own answer is all that is to be said."""

DAWN = time(6)


def hear(ctx: Context, name: str, function: Callable[[Context], None]) -> None:
    """Calls the function that a message or tap is for, with what follows from it."""
    gone_quiet = ctx.person.unanswered.gone_quiet
    if ctx.person.unanswered != Unanswered():
        ctx.change_person(unanswered=Unanswered())
    if gone_quiet:
        ahead.replan(ctx.desk)
    _note_the_hour(ctx)
    function(ctx)
    asks = ctx.person.odd_hours.asks_on(ctx.person.local(ctx.desk.moment).date())
    if not (gone_quiet or asks) or not _may_follow(ctx, name):
        return
    if gone_quiet:
        ctx.say(ease.welcome(ctx.desk), subject=SUBJECT)
    if asks:
        ctx.change_person(odd_hours=ctx.person.odd_hours.asked(ctx.today))
        card = cards.has_it_changed(ctx.words, ctx.person.zone, ctx.desk.now)
        ctx.say(card, subject=SUBJECT)


def _note_the_hour(ctx: Context) -> None:
    """Notes that somebody is up at an odd hour; not of who trains then, or is just asked where."""
    seen = ctx.person.odd_hours.saw(ctx.person.local(ctx.desk.moment))
    if seen == ctx.person.odd_hours or setup.waiting(ctx):
        return
    plan = plans.get(ctx.conn, ctx.person.id)
    if plan is None or all(at >= DAWN for at in plan.slots.values()):
        ctx.change_person(odd_hours=seen)


def _may_follow(ctx: Context, name: str) -> bool:
    """Whether more may be said: not in a group, nor to somebody who was just erased."""
    verb = (ctx.tap.data or "").partition(":")[0] if ctx.tap is not None else name
    private = ctx.chat_id == ctx.person.chat_id and not ctx.in_group
    if not private or verb in NEVER_FOLLOWED:
        return False
    return people.get(ctx.conn, ctx.person.id) is not None
