"""Repbell: a Telegram bot that reminds people to train, shows them how, and keeps the log."""
