"""One of a few, as it is typed: on or off, short or in full, a language by its name."""

from functools import lru_cache

from babel import Locale

from tgbot.chat.typed.words import LANGUAGES, folded, words


def choice_in(text: str, *kinds: str) -> str | None:
    """The kind of phrase ("on", "off", "short", "full") that the whole text is; None: another."""
    asked = folded(text).strip(" \t\n.,!")
    return next((kind for kind in kinds if asked in words().phrases[kind]), None)


def language_in(text: str) -> str | None:
    """The code of the language that a text names in any of ours: "de", "German", "Deutsch"."""
    return _languages().get(folded(text).strip(" \t\n.,!"))


@lru_cache(maxsize=1)
def _languages() -> dict[str, str]:
    named = {code: code for code in LANGUAGES}
    for spoken in LANGUAGES:
        names = Locale(spoken).languages
        named |= {folded(names[code]): code for code in LANGUAGES}
    return named
