"""What a person is to be told now: rows → rules → card, one place for each thing."""
