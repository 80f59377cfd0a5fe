"""Joint fairs as the API shows and changes them; one module per noun."""
