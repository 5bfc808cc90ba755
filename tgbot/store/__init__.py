"""All SQL: plain functions that take a connection and give typed values."""
