"""Another activity than the exercises: a run, a ride, a swim; kept as such, with no targets."""

from tgbot.training.activity.activity import Activity
from tgbot.training.activity.recognise import KINDS, activity_of, kind_named

__all__ = ["KINDS", "Activity", "activity_of", "kind_named"]
