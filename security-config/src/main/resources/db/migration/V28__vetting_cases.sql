-- Vetting cases: who decides, and how long one is kept, are law with a day and a source. Who decides writes
-- that into the case by the right to approve; what he may write there is the business of se.valv.vetting.
-- A decision may also alter what the case is found by.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 28 $$;

insert into legal_parameter (code, value, valid_from, source, confidence) values
  ('VETTING_FUNCTION',            'OFFICER', '2021-12-01', 'SSL 3:2; egen regel', 'P'),
  ('CASE_KEPT',                   '120',     '2021-12-01', 'Förslag, efter kvittenserna; kräver gallringsbeslut', 'P'),
  ('CASE_KEPT_WITHOUT_PLACEMENT', '0',       '2021-12-01', 'SSF 5:4: bara godkänd prövning dokumenteras; kräver gallringsbeslut', 'P');

alter policy record_decide on record
  using (kind in ('ANALYSIS', 'PLAN', 'CONTROL_PLAN', 'POSITION', 'CLEARANCE_CASE')
    and label_id = any ((select valv.reach('APPROVE'))::uuid[]))
  with check (kind in ('ANALYSIS', 'PLAN', 'CONTROL_PLAN', 'POSITION', 'CLEARANCE_CASE')
    and label_id = any ((select valv.reach('APPROVE'))::uuid[]));

create policy blind_decide on blind_index for insert to valv_app
  with check (label_id = any ((select valv.reach('APPROVE'))::uuid[])
    and label_id = any ((select valv.reach('READ'))::uuid[])
    and exists (select from record r
                where r.id = record_id and r.label_id = blind_index.label_id and r.kind = 'CLEARANCE_CASE'));
create policy blind_undecide on blind_index for delete to valv_app
  using (label_id = any ((select valv.reach('APPROVE'))::uuid[])
    and exists (select from record r where r.id = record_id and r.kind = 'CLEARANCE_CASE'));
