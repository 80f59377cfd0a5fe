"""The demo workspace, and a large world for measurements."""
