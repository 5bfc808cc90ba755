"""`python -m bench.updates.plain ROOT DATABASE`: the bot that everybody writes first.

python-telegram-bot as its documentation shows it; the handler writes one row with SQLAlchemy,
commits, and answers.
"""

import sys

from sqlalchemy import BigInteger, Column, Integer, MetaData, Table, Text, insert
from telegram import Update
from telegram.ext import Application, CallbackContext, MessageHandler, filters

from bench.updates.local_api import TOKEN
from tgbot.store.database import engine_for

metadata = MetaData()
log = Table(
    "log",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("text", Text, nullable=False),
)


def main(root: str, url: str) -> None:
    """Runs until it is told to stop."""
    engine = engine_for(url)
    metadata.create_all(engine)

    async def answer(update: Update, _context: CallbackContext) -> None:
        message = update.effective_message
        assert message is not None
        with engine.begin() as conn:
            conn.execute(insert(log).values(chat_id=message.chat_id, text=message.text))
        await message.reply_text(f"Saved: {message.text}")

    application = Application.builder().token(TOKEN).base_url(f"{root}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT, answer))
    application.run_polling()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
