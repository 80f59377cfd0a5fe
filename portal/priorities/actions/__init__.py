"""Verbs on themes and priorities; one module per noun."""
