-- Who follows up a deviation, or calls a control off, writes that into the control plan by the right to
-- approve. What he may write there is the business of se.valv.analysis.control.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 20 $$;

alter policy record_decide on record
  using (kind in ('ANALYSIS', 'PLAN', 'CONTROL_PLAN')
    and label_id = any ((select valv.reach('APPROVE'))::uuid[]))
  with check (kind in ('ANALYSIS', 'PLAN', 'CONTROL_PLAN')
    and label_id = any ((select valv.reach('APPROVE'))::uuid[]));

alter policy outbox_decide on outbox
  with check (kind in ('ANALYSIS', 'PLAN', 'CONTROL_PLAN')
    and label_id = any ((select valv.reach('APPROVE'))::uuid[]));
