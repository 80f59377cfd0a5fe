"""Moderation: what the host looks at, decides, takes back and explains, and whom it trusts."""
