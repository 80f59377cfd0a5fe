"""Work beside requests: the relay of the event log, jobs, schedules."""
