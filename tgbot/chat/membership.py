"""The bot is blocked, or let in again: the plan stays, reminders rest meanwhile."""

from telegram import ChatMember

from tgbot.chat.context import Context
from tgbot.store import people

GONE = (ChatMember.BANNED, ChatMember.LEFT)


def joined_or_left(ctx: Context) -> None:
    """Notes whether the person may be written to."""
    change = ctx.update.my_chat_member
    if change is None or change.chat.id != ctx.person.chat_id:
        return
    gone = change.new_chat_member.status in GONE
    state = people.BLOCKED if gone else people.ACTIVE
    if ctx.person.state != state:
        ctx.change_person(state=state)
