"""The rules of training: values in, values out; no clock, no database, no chat."""
