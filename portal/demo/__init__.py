"""The demo workspace, and a large world for measurements."""

from portal.partners.rules import DEMO_PASSWORD

PASSWORD = DEMO_PASSWORD
