"""Change, in a guided session: the set just done was another number."""

from dataclasses import replace

from tgbot.chat.confirm import freshen, rewrite_receipt
from tgbot.chat.context import Context
from tgbot.chat.data import number
from tgbot.chat.train import change, moved_on
from tgbot.coach import leading
from tgbot.coach.guided import Now
from tgbot.store import workouts
from tgbot.store.workouts import Logged
from tgbot.training.guided import amount_of, with_amount

MOST_AT_ONCE = 999


def fix(ctx: Context, at: Now, rest: str) -> None:
    """Asks how many it was, in the message's place."""
    row = _single(ctx, rest)
    if row is None:
        moved_on(ctx, at)
    else:
        change(ctx, view={"name": "fix", "row": row.id})


def was(ctx: Context, at: Now, rest: str) -> None:
    """It was so many: in the place of what was logged, with the same resistance."""
    named, _, said = rest.partition(":")
    row, many = _single(ctx, named), number(said, 3)
    if row is None or not many:
        moved_on(ctx, at)
        return
    done = with_amount(row.workout.sets[0], min(many, MOST_AT_ONCE))
    workout = replace(row.workout, sets=(done,))
    workouts.replace(ctx.conn, ctx.person.id, row, workout, filled_in=row.filled_in)
    rewrite_receipt(ctx, row.log)
    leading.keep(ctx.desk, at, view=None)
    freshen(ctx, [row.workout.date])
    ctx.answer("guided-changed")


def _single(ctx: Context, named: str) -> Logged | None:
    """The row of one set that a button names, if it still stands."""
    which = number(named)
    row = None if which is None else workouts.of_ids(ctx.conn, ctx.person.id, [which]).get(which)
    if row is None or row.undone_at is not None or len(row.workout.sets) != 1:
        return None
    return None if amount_of(row.workout.sets[0]) is None else row
