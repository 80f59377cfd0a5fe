"""The verbs on firms, people and circles, one module per noun."""
