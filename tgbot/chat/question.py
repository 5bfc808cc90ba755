"""A question that the next typed text may answer: for a while only, and not across a reply.

Somebody who was asked for a time and walked away must not move their plan by logging "12".
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from tgbot.chat.context import Context
from tgbot.chat.panel import SUBJECT

OPEN_FOR = timedelta(minutes=10)


def ask(ctx: Context, name: str, **facts: Any) -> None:
    """Notes the question `name` with the moment it was asked; `facts` go with it (JSON)."""
    ctx.wait_for(name, panel=True, since=ctx.desk.now.isoformat(), **facts)


def ask_beside(ctx: Context, name: str) -> None:
    """The same of a question that comes up by itself: the onboarding's own goes before it."""
    waiting = ctx.person.waiting
    if waiting is None or waiting.get("panel"):
        ask(ctx, name)


def settle(ctx: Context) -> None:
    """No answer is awaited any more; a question of the onboarding stays open."""
    if _noted(ctx):
        ctx.wait_for(None)


def is_open(ctx: Context, asked_on: str = SUBJECT) -> bool:
    """Whether the question that is waited for may take what was typed now.

    A text that replies to another card than the one that asked is meant for that card.
    """
    waiting = _noted(ctx)
    if not waiting or (ctx.about is not None and ctx.about.subject != asked_on):
        return False
    asked_at = datetime.fromisoformat(str(waiting["since"]))
    return ctx.desk.moment <= asked_at + OPEN_FOR


def fact(ctx: Context, name: str) -> Any:
    """What was noted with the open question; None where it is not there."""
    return _noted(ctx).get(name)


def _noted(ctx: Context) -> Mapping[str, Any]:
    """The question of a panel that is waited for; empty where there is none."""
    waiting = ctx.person.waiting or {}
    return waiting if waiting.get("panel") else {}
