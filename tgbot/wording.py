"""The catalogue of words: a key and its values in, the text that a person reads out.

The texts stand in locale/<language>.ftl (Fluent) and may hold Telegram's HTML tags; every value
that is put into them is escaped, unless it is `Html` itself. A key or a value that is missing
raises: no person ever sees a raw key or a placeholder.
"""

import html
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

SPOKEN = ("en", "de")
"""The languages that the catalogue is written in; the first is the one that others fall back to."""

MOST_KNOWN = 4096
SHORT = 120
"""Of texts with short values only so many are remembered, so that they take little memory."""

# The runtime refuses values of more than 2,500 letters; what people write may be longer.
_LONG = 2000
_SIGN = "\ue000{}\ue001"


class WordingError(Exception):
    """The catalogue lacks a key, or a text wants a value that was not given."""


class Html(str):
    """A text that is Telegram HTML already and is not to be escaped again."""

    __slots__ = ()


def plain(text: object) -> Html:
    """Anything a person or a file said, as HTML that shows it as it was written."""
    return text if isinstance(text, Html) else Html(html.escape(str(text), quote=False))


def bold(text: object) -> Html:
    """A text in bold."""
    return Html(f"<b>{plain(text)}</b>")


def joined(parts: Iterable[object], between: str = "\n") -> Html:
    """Parts as one text; those that are not HTML are escaped."""
    return Html(plain(between).join([plain(part) for part in parts]))


def capital(text: str) -> str:
    """A text with a capital at its head; further ones stay, as German nouns need them."""
    return text[:1].upper() + text[1:]


class Words:
    """The catalogue in one language; what that language lacks is said in English."""

    def __init__(self, language: str, bundles: tuple[FluentBundle, ...]) -> None:
        self.language = language
        self._bundles = bundles
        # The same few texts are said all day, and to make one takes the longest of an answer.
        self._known = lru_cache(MOST_KNOWN, typed=True)(self._made)

    def t(self, key: str, /, **values: Any) -> Html:
        """The text of a key ("receipt-next", or "key.attribute").

        Raises:
            WordingError: the key is unknown or a value is missing.
        """
        for value in values.values():
            if isinstance(value, str) and len(value) > SHORT:
                return self._made(key, **values)
        return self._known(key, **values)

    def _made(self, key: str, /, **values: Any) -> Html:
        message_id, _, attribute = key.partition(".")
        for bundle in self._bundles:
            if bundle.has_message(message_id):
                message = bundle.get_message(message_id)
                pattern = message.attributes.get(attribute) if attribute else message.value
                if pattern is None:
                    continue
                escaped = _escaped(values)
                shown, errors = bundle.format_pattern(pattern, _stand_ins(escaped))
                if errors:
                    raise WordingError(f"The text “{key}” can't be made: {errors[0]}")
                return Html(_put_back(str(shown), escaped))
        raise WordingError(f"The catalogue has no text “{key}”; add it to locale/en.ftl.")

    def forget(self) -> None:
        """Keeps no text as it was made."""
        self._known.cache_clear()

    def label(self, key: str, /, **values: Any) -> str:
        """The text of a button or a toast: plain, nothing in it is HTML."""
        return html.unescape(self.t(key, **values))

    def has(self, key: str) -> bool:
        """Whether the catalogue knows the key in some language."""
        return any(bundle.has_message(key) for bundle in self._bundles)


def _escaped(values: dict[str, Any]) -> dict[str, Any]:
    return {
        name: value if isinstance(value, (int, float)) else str(plain(value))
        for name, value in values.items()
    }


def _stand_ins(values: dict[str, Any]) -> dict[str, Any]:
    """The values with a sign in the place of each that is too long for the Fluent runtime."""
    return {
        name: _SIGN.format(name) if isinstance(value, str) and len(value) > _LONG else value
        for name, value in values.items()
    }


def _put_back(shown: str, values: dict[str, Any]) -> str:
    for name, value in values.items():
        if isinstance(value, str) and len(value) > _LONG:
            shown = shown.replace(_SIGN.format(name), value)
    return shown


@cache
def words_for(code: str) -> Words:
    """The words for a language code such as "de-AT": in a language of `SPOKEN`, else in English."""
    language = code.replace("_", "-").partition("-")[0].lower()
    return _words(language if language in SPOKEN else "en")


@cache
def _words(language: str) -> Words:
    order = dict.fromkeys((language, "en"))
    return Words(language, tuple(_bundle(name) for name in order))


def forget_texts() -> None:
    """Keeps no text of any language as it was made: there are words of people in some."""
    for language in SPOKEN:
        _words(language).forget()


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    folder = resources.files("tgbot") / "locale"
    bundle.add_resource(FluentResource((folder / f"{language}.ftl").read_text("utf-8")))
    return bundle
