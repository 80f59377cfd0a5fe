"""Provenance: who contributed what to an idea, when and under which terms, signed by the portal."""
