"""Import from other systems, and export: what comes in stands in the house circle first, nothing is published."""
