"""Finds English in what the bot says to somebody of another language."""

import re

# Words that German, too, writes so (in, so, an, also, last, do, Minute, Start …) are not here.
_SAID = """
    the you your yours and with for it is this that these not of to from at on by are be been has
    have had does did done don't it's you're i'm i'll can can't could would should will won't
    what when where which who why how here there then than them they their its my me we our us
    set sets rep reps rung target targets session sessions exercise exercises log logged day days
    week weeks next first second third each side sides today yesterday tomorrow now again all
    more less least most one two three once twice before after until above below up down out back
    nothing something anything everything everybody nobody no none yes or but if as any some both
    red green blue black yellow bands band's bodyweight weight weights dumbbell dumbbells barbell
    ankle ankles knee knees hip hips shoulder shoulders neck elbow wrist foot feet low lower upper
    pain hurts hurt sharp doctor stop skip later undo change done saved noted taken warm-up rest
    easier harder help history settings plan's pause's reminder reminders summary morning evening
    mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday
    oct dec tired ill time days' minutes seconds good well great sorry please
    """
WORDS = frozenset(_SAID.split())
# Commands, links, and what Germans who lift call by its English name.
_NOT_SAID = re.compile(
    r"/\w+|https?://\S+|@\w+|Hip[ -]Thrusts?|Dead Bug|🌐 In English", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def english_in(text: str) -> list[str]:
    """The English words of a text; commands are the same in every language."""
    said = _WORD.findall(_NOT_SAID.sub(" ", text).replace("’", "'").lower())
    return [word for word in said if word in WORDS]
