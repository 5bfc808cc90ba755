"""`python -m tgbot` is the same as `tgbot`."""

from tgbot.cli import main

main()
