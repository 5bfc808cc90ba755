"""Updates as Telegram sends them, as short as they can be."""

from typing import Any

from tests.store.cast import ANNA


def message(
    update_id: int, text: str = "hi", *, chat: int = ANNA, message_id: int | None = None
) -> dict[str, Any]:
    """A new message; its message id is that of the update where none is given."""
    body = _body(message_id or update_id, chat, text)
    return {"update_id": update_id, "message": body}


def edit(update_id: int, message_id: int, text: str, *, chat: int = ANNA) -> dict[str, Any]:
    """An edit of a message."""
    body = _body(message_id, chat, text) | {"edit_date": 1772442060}
    return {"update_id": update_id, "edited_message": body}


def tap(update_id: int, data: str, *, chat: int = ANNA) -> dict[str, Any]:
    """A tap on a button of message 1."""
    query = {"id": f"tap{update_id}", "from": _user(chat), "chat_instance": "1", "data": data}
    return {"update_id": update_id, "callback_query": query | {"message": _body(1, chat, "card")}}


def _body(message_id: int, chat: int, text: str) -> dict[str, Any]:
    return {
        "message_id": message_id,
        "date": 1772442000,
        "chat": {"id": chat, "type": "private", "first_name": "Somebody"},
        "from": _user(chat),
        "text": text,
    }


def _user(chat: int) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "Somebody", "language_code": "en"}
