"""Verbs of moderation; one module per noun."""
