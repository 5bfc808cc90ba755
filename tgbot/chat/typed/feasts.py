"""Days that people name by what is kept then: “until Christmas”, “bis Ostern”."""

from collections.abc import Callable
from datetime import date, timedelta

from tgbot.chat.typed.words import Piece, words

_OF_A_YEAR = ("'", "s")
"""What “new year's eve” has besides its words."""


def feast_at(pieces: list[Piece], today: date) -> date | None:
    """The next such day, today included, that all the pieces name; None where they name none."""
    said = [piece for piece in pieces if piece.text not in _OF_A_YEAR]
    for name, day_of in _DAYS.items():
        if said and words().at(said, 0, name) == len(said):
            ahead = (day_of(today.year + on) for on in (0, 1))
            return next(day for day in ahead if day >= today)
    return None


def easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar, by the way of Meeus, Jones and Butcher."""
    golden, (century, of_century) = year % 19, divmod(year, 100)
    leap_centuries, centuries_left = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    moon = (19 * golden + century - leap_centuries - moon_shift + 15) % 30
    leap_years, years_left = divmod(of_century, 4)
    to_sunday = (32 + 2 * centuries_left + 2 * leap_years - moon - years_left) % 7
    late = (golden + 11 * moon + 22 * to_sunday) // 451
    return date(year, 3, 22) + timedelta(days=moon + to_sunday - 7 * late)


_DAYS: dict[str, Callable[[int], date]] = {
    "christmas_eve": lambda year: date(year, 12, 24),
    "christmas": lambda year: date(year, 12, 25),
    "new_years_eve": lambda year: date(year, 12, 31),
    "new_year": lambda year: date(year, 1, 1),
    "easter": easter,
}
