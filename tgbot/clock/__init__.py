"""What happens because time passed: the ticker, reminders, summaries, housekeeping."""
