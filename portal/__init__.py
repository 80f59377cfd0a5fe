"""Bundwerk: a host and its partners share ideas, decide together and plan joint fairs."""
