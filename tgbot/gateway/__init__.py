"""The only network towards Telegram: what comes in, what goes out, and how a call ended."""
