"""Joint fairs: appearances that belong to two or more exhibiting firms at once."""
