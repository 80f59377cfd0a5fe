"""What stands in a mail, line by line, read as the person whom it goes to."""
