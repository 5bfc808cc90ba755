"""Five kinds of person."""

from bench.progression.body import Kind

MON_WED_FRI, TUE_SAT = (0, 2, 4), (1, 5)

KINDS = [
    Kind("beginner", 0.0031, 0.0042, 1.0, (6, 24), MON_WED_FRI, 0.10, 0.5),
    Kind("average", 0.0023, 0.0045, 1.0, (4, 22), MON_WED_FRI, 0.15, 0.4),
    Kind("slow gainer", 0.0019, 0.0045, 1.1, (8, 30), MON_WED_FRI, 0.10, 0.5),
    Kind("older", 0.0023, 0.0055, 0.85, (2, 16), MON_WED_FRI, 0.10, 0.3),
    Kind("erratic", 0.0029, 0.0045, 0.95, (4, 22), TUE_SAT, 0.30, 0.2),
]
