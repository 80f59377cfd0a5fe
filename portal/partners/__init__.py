"""Workspaces, firms, memberships, invitations, and the circles that decide who sees what."""
