"""The demo workspace, and a large world for measurements."""

PASSWORD = "drei-laibe-kaese"  # noqa: S105 - printed for everybody: nobody real is in the demo
