"""What a person may say or tap: one file a family of commands, each a plain function."""
