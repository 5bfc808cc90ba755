"""What the first message would wait for is loaded as soon as the bot runs."""

import subprocess
import sys

ALONE = """
import gc
from tgbot import cli, wording
from tgbot.training.notation import lexicon, phrases

def loaded():
    patterns = phrases.rows, phrases.first_fit
    caches = wording._words, lexicon._lexicon, *patterns
    return tuple(cache.cache_info().currsize for cache in caches)

before = loaded()
cli._load_words()
every = len(wording.SPOKEN), len(lexicon.known_languages()), 1, 1
print(before != every, loaded() == every, gc.get_freeze_count() > 0)
"""


def test_texts_and_words_of_all_languages_are_loaded_and_kept_from_the_collector() -> None:
    # In a process of its own: here they may be loaded already.
    run = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["True", "True", "True"]
