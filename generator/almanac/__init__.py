"""Arithmetic on dates with precision, calendars, holidays, fiscal years; no text."""
