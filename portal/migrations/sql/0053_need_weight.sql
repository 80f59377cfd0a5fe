-- How much a supporter counts: it is shown wherever something is sorted by it.
create function need_weight(need text) returns integer language sql immutable parallel safe as
$$ select case need when 'blocking' then 4 when 'important' then 2 else 1 end $$;
