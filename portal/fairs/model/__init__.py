"""Fairs and what belongs to an appearance; children carry the appearance's circle and move with it."""
