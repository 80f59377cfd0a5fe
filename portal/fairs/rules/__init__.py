"""What fairs allow: dates, plan, shares, gates, shifts; pure decisions on values, one module per noun."""
