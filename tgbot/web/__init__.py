"""The web side: health, metrics, and the mounting of webhook and playground."""
