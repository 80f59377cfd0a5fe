"""Files that people add to what they write: slots, bytes checked by content, pictures drawn anew, downloads."""
