-- What rests on an analysis is held against a newer version of it when that is established (SSF 2:1, PMFS
-- 2022:1 chapter 2): within how many days is a rule of our own until somebody says otherwise.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 33 $$;

insert into legal_parameter (code, value, valid_from, source, confidence) values
  ('REEXAMINATION_TERM', '90', '2021-12-01', 'SSF 2:1 ("vid behov"); antalet dagar är egen regel', 'M');
