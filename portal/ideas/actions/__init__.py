"""The verbs of ideas, one module per noun."""
