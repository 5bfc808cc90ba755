"""Which reply markups does Telegram take: inline keyboards, reply keyboards, their removal."""

from __future__ import annotations

from typing import Any

from tgbot.playground.links import checked_link
from tgbot.playground.parameters import Parameters
from tgbot.playground.refusal import RefusalError, bad_request

Markup = dict[str, Any]

STYLES = {"primary", "danger", "success"}
MOST_INLINE = 100
MOST_IN_A_ROW = 12
ACTIONS = ("url", "callback_data", "copy_text")
INLINE_FIELDS = {"text", "style", *ACTIONS}
KEY_FIELDS = {"text", "style", "request_location", "request_contact"}
FLAGS = {
    "keyboard": {"is_persistent", "resize_keyboard", "one_time_keyboard", "selective"},
    "remove_keyboard": {"remove_keyboard", "selective"},
    "force_reply": {"force_reply", "selective"},
    "inline_keyboard": set(),
}


def message_markup(asked: Parameters, *, private: bool) -> Markup | None:
    """The `reply_markup` of a message to be sent; `private`: into a private chat.

    Raises:
        RefusalError: 400 with Telegram's reason.
    """
    raw = asked.json("reply_markup", "can't parse reply keyboard markup JSON object")
    return checked_markup(raw, private=private)


def inline_markup(asked: Parameters) -> Markup | None:
    """The `reply_markup` of an edit, where only an inline keyboard will do.

    Raises:
        RefusalError: 400 with Telegram's reason.
    """
    markup = message_markup(asked, private=True)
    if markup and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    return markup


def checked_markup(raw: Any, *, private: bool) -> Markup | None:
    """Checks a `reply_markup` and gives it back as it is kept.

    Args:
        raw: the decoded object, or None where there is none.
        private: is the chat a private one; only there may a key ask for the location.

    Returns:
        The markup, or None for none and for an inline keyboard without a button.

    Raises:
        RefusalError: 400 with Telegram's reason.
    """
    if raw is None or raw == {}:
        return None
    if not isinstance(raw, dict):
        raise bad_request("object expected as reply markup")
    kind = next((kind for kind in FLAGS if raw.get(kind)), None)
    if kind is None:
        _refuse_unknown(raw, set(FLAGS))
        return None
    _refuse_unknown(raw, {kind, "input_field_placeholder", *FLAGS[kind]})
    if kind == "inline_keyboard":
        return _inline(raw["inline_keyboard"])
    if len(str(raw.get("input_field_placeholder", ""))) > 64:
        raise bad_request("REPLY_MARKUP_PLACEHOLDER_INVALID")
    if kind == "keyboard":
        return raw | {"keyboard": _keys(raw["keyboard"], private)}
    return raw


def _refuse_unknown(raw: Markup, known: set[str]) -> None:
    for name in raw:
        if name not in known:
            raise _unknown(name)


def _unknown(name: str) -> RefusalError:
    return bad_request(f'unknown parameter "{name}"')


def _rows(raw: Any, field: str) -> list[list[Any]]:
    if not isinstance(raw, list) or not all(isinstance(row, list) for row in raw):
        raise bad_request(f'field "{field}" must be an Array of Arrays')
    rows = [row for row in raw if row]
    if any(len(row) > MOST_IN_A_ROW for row in rows) or sum(map(len, rows)) > MOST_INLINE:
        raise bad_request("reply markup is too long")
    return rows


def _inline(raw: Any) -> Markup | None:
    rows = [[_inline_button(b) for b in row] for row in _rows(raw, "inline_keyboard")]
    return {"inline_keyboard": rows} if rows else None


def _inline_button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise _no_button("InlineKeyboardButton must be an Object")
    _refuse_unknown(button, INLINE_FIELDS)
    _check_label(button, _no_button)
    actions = [name for name in ACTIONS if name in button]
    if not actions:
        raise _no_button("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request("BUTTON_TYPE_INVALID")
    if "callback_data" in button:
        data = button["callback_data"]
        if not isinstance(data, str) or not 1 <= len(data.encode()) <= 64:
            raise bad_request("BUTTON_DATA_INVALID")
    elif "copy_text" in button:
        copied = button["copy_text"].get("text") if isinstance(button["copy_text"], dict) else None
        if not isinstance(copied, str) or not 1 <= len(copied) <= 256:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
    else:
        link = checked_link(str(button["url"]))
        if link is None:
            raise bad_request(
                f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL"
            )
        return button | {"url": link}
    return button


def _no_button(why: str) -> RefusalError:
    return bad_request(f"can't parse inline keyboard button: {why}")


def _no_key(why: str) -> RefusalError:
    return bad_request(f"can't parse keyboard button: {why}")


def _check_label(button: dict[str, Any], refusal: Any) -> None:
    if not isinstance(button.get("text"), str):
        raise refusal('Can\'t find field "text"')
    if not button["text"].strip():
        raise refusal("Button text must be non-empty")
    if button.get("style", "primary") not in STYLES:
        raise refusal("invalid button style specified")


def _keys(raw: Any, private: bool) -> list[list[dict[str, Any]]]:
    return [[_key(key, private) for key in row] for row in _rows(raw, "keyboard")]


def _key(key: Any, private: bool) -> dict[str, Any]:
    if isinstance(key, str):
        key = {"text": key}
    if not isinstance(key, dict):
        raise _no_key("KeyboardButton must be a String or an Object")
    _refuse_unknown(key, KEY_FIELDS)
    _check_label(key, _no_key)
    if key.get("request_location") and not private:
        raise bad_request("location can be requested in private chats only")
    if key.get("request_contact") and not private:
        raise bad_request("phone number can be requested in private chats only")
    return key
