"""Calendars: every channel with a date as an iCalendar file, and the parts for a selection of one's own."""

from macros.outputs.agenda.schrijf import schrijf_agenda

__all__ = ["schrijf_agenda"]
