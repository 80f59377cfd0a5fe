"""People as accounts: credentials, sessions, one-time tokens, sign-in."""
