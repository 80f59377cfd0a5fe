"""The verbs of notifications, one module per noun."""
