"""What comes next on an exercise's ladder, and why: the rules of docs/progression.md.

`next_target` folds the whole log each time, so that an undone, edited, imported or deleted
log changes everything that followed from it, with nothing to repair.
"""

from tgbot.training.progression.as_json import json_line
from tgbot.training.progression.fold import Fold
from tgbot.training.progression.from_workouts import sessions_of
from tgbot.training.progression.growing import Growing
from tgbot.training.progression.next_target import fold_of, next_target, target_after
from tgbot.training.progression.own_ladder import OwnLadder
from tgbot.training.progression.person import ANYONE, Person
from tgbot.training.progression.prerequisites import mastered, unmet
from tgbot.training.progression.session import Session, days_of
from tgbot.training.progression.target import Action, Place, Reason, Target

__all__ = [
    "ANYONE",
    "Action",
    "Fold",
    "Growing",
    "OwnLadder",
    "Person",
    "Place",
    "Reason",
    "Session",
    "Target",
    "days_of",
    "fold_of",
    "json_line",
    "mastered",
    "next_target",
    "sessions_of",
    "target_after",
    "unmet",
]
