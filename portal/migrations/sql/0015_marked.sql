-- As before, and whatever is only a part of the text says so by dots.
create or replace function search_marked(language text, given text, wanted text, is_whole boolean) returns text[]
language sql stable parallel safe as $$
with cleaned as (
    select case when is_whole then translate(given, E'\x01', '')
           else trim(both E' \n\r\t' from
                     regexp_replace(given, E'@\\{\\d+\\}|\\]\\([^)]*\\)|[][*_#>`|~\x01]', '', 'g')) end as text
), marked as (
    select text, ts_headline(search_config(language), text, wanted::tsquery,
           case when is_whole then E'HighlightAll=true, StartSel=\x01, StopSel=\x01'
                else E'StartSel=\x01, StopSel=\x01, MinWords=12, MaxWords=30' end) as headline
      from cleaned
), shown as (
    select text, headline, translate(headline, E'\x01', '') as plain from marked
)
select string_to_array(case when starts_with(text, plain) then '' else '… ' end || headline
                       || case when right(text, length(plain)) = plain then '' else ' …' end, E'\x01')
  from shown
$$;
