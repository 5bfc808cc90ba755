"""What people type instead of tapping a button: zones, days, times, plans and pauses.

Plain functions of the text; None or an empty list where something was not understood.
"""
