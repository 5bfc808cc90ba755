"""What the bot counts of itself, for /metrics: numbers only, never a name, a note or a token."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

registry = CollectorRegistry()

updates = Counter("updates_total", "Updates handled", ["kind"], registry=registry)
quarantined = Counter(
    "updates_quarantined_total", "Updates put aside after five failures", registry=registry
)
intake_held = Counter(
    "intake_held_total",
    "Times that nothing more was taken in, for too much waited",
    registry=registry,
)
left_out = Counter(
    "calls_left_out_total",
    "Calls that were not queued, for too many waited in their chat",
    registry=registry,
)
sends = Counter(
    "sends_total", "Calls to Telegram by what became of them", ["result"], registry=registry
)
reminders = Counter(
    "reminders_total", "Appointments by what became of them", ["state"], registry=registry
)
lateness = Histogram(
    "reminder_lateness_seconds",
    "How long after its moment an appointment was put into the outbox",
    buckets=(0.1, 0.5, 1, 2, 5, 15, 60, 300, 900, 3600, 10800),
    registry=registry,
)
inbox_waiting = Gauge("inbox_waiting", "Updates that wait to be handled", registry=registry)
outbox_open = Gauge("outbox_open", "Calls that are due or on their way", registry=registry)
last_poll = Gauge(
    "poll_last_success_timestamp_seconds", "When polling last worked", registry=registry
)


def exposition() -> bytes:
    """All of it in Prometheus' text format."""
    return generate_latest(registry)
