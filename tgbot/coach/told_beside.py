"""What was told of a log besides its message: it stays when the message is edited."""

from dataclasses import replace

from tgbot.training.workout import Pain, Workout


def with_told(old: Workout, new: Workout, said: Pain | None) -> Workout:
    """A log as its message says it now, with the pain and the wobbling that taps told of it.

    Args:
        old: as it was kept.
        new: as the message says it now.
        said: the pain that the message spoke of before; who says the same now takes back nothing
            that was told besides.
    """
    if not old.sets:
        # A mere report of pain is all that its message says.
        return new
    pain = old.pain if new.pain == said and old.pain is not None else new.pain
    return replace(new, pain=pain, form=new.form or old.form)
