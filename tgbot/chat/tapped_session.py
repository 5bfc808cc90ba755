"""Which session a button is about."""

from tgbot.chat.context import Context
from tgbot.chat.data import number
from tgbot.store import appointments
from tgbot.store.appointments import Appointment


def tapped_session(ctx: Context) -> Appointment | None:
    """The appointment that a button names, if it is this person's session."""
    named = number(ctx.args[0]) if ctx.args else None
    of = None if named is None else appointments.get(ctx.conn, ctx.person.id, named)
    if of is None or of.kind != "session":
        ctx.answer("tap-out-of-date")
        return None
    return of
