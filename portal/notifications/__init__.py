"""Notifications: what happened reaches whoever takes part, in the portal and by mail, and nobody else."""
