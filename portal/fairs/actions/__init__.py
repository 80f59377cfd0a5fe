"""The verbs of fairs, one module per noun."""
