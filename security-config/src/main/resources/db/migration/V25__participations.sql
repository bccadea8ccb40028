-- When a participation ends, that is to be told "without delay" (SSF 5:20): how many days that is at most
-- is a rule of our own until somebody says otherwise.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 25 $$;

insert into legal_parameter (code, value, valid_from, source, confidence) values
  ('DEREGISTRATION_TERM', '1', '2021-12-01', 'SSF 5:20 ("utan dröjsmål"); antalet dagar är egen regel', 'M');
