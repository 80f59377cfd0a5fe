-- What a voter said before is found by its index for ever: the plan is kept as it was made when nobody had voted yet,
-- and then it looked through all votes while everybody else waited.
alter function ballot_cast(uuid, text, text) set enable_seqscan = off;
