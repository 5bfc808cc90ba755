"""What a person sees: plain values in, cards out; no database, no clock, no network."""
