-- Who decides on an analysis writes his decision into it: by the right to approve, of this kind of
-- record alone. What he may write there is the business of se.valv.analysis.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 16 $$;

create policy record_decide on record for update to valv_app
  using (kind = 'ANALYSIS' and label_id = any ((select valv.reach('APPROVE'))::uuid[]))
  with check (kind = 'ANALYSIS' and label_id = any ((select valv.reach('APPROVE'))::uuid[]));

create policy outbox_decide on outbox for insert to valv_app
  with check (kind = 'ANALYSIS' and label_id = any ((select valv.reach('APPROVE'))::uuid[]));
