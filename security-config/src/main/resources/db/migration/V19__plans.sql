-- The plan of an analysis is made by who establishes it: by the right to approve, as the analysis is
-- altered (V16). Who verifies a measure writes that into the plan by the same right. What he may write
-- there is the business of se.valv.analysis.plan.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 19 $$;

create policy record_establish on record for insert to valv_app
  with check (kind = 'PLAN' and label_id = any ((select valv.reach('APPROVE'))::uuid[]));

alter policy record_decide on record
  using (kind in ('ANALYSIS', 'PLAN') and label_id = any ((select valv.reach('APPROVE'))::uuid[]))
  with check (kind in ('ANALYSIS', 'PLAN') and label_id = any ((select valv.reach('APPROVE'))::uuid[]));

alter policy outbox_decide on outbox
  with check (kind in ('ANALYSIS', 'PLAN') and label_id = any ((select valv.reach('APPROVE'))::uuid[]));
