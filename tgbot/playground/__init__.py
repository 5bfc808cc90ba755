"""A Telegram on this machine: a local Bot API, a chat page and a clock that can be moved."""
