"""Calendars that people subscribe to: what they have to do, and where they have to be."""
