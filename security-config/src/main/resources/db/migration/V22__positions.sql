-- Positions and their placement in säkerhetsklass: who decides, and which class is asked for, are law
-- with a day and a source. Who decides on a placement writes that into the position by the right to
-- approve; what he may write there is the business of se.valv.clearance.position.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 22 $$;

insert into legal_parameter (code, value, valid_from, source, confidence) values
  ('PLACING_CLASS_1',       'GOVERNMENT',  '2021-12-01', 'SSF 5:5-10', 'V'),
  ('PLACING_AT_AUTHORITY',  'OPERATOR',    '2021-12-01', 'SSF 5:5-10', 'V'),
  ('PLACING_AT_CONTROLLED', 'CONTROLLING', '2021-12-01', 'SSF 5:5-10; OSL 2:3', 'V'),
  ('PLACING_AT_OTHERS',     'SUPERVISOR',  '2021-12-01', 'SSF 5:5-10', 'V'),
  ('PLACING_FUNCTION',      'OFFICER',     '2021-12-01', 'Egen regel', 'P'),
  ('CLASS_AT_LEVEL_A',      '1',           '2021-12-01', 'SSL 3:6; ISM 1.17.4', 'V'),
  ('CLASS_AT_LEVEL_B',      '2',           '2021-12-01', 'SSL 3:7; ISM 1.17.4', 'V'),
  ('CLASS_AT_LEVEL_C',      '3',           '2021-12-01', 'SSL 3:8; ISM 1.17.4', 'V'),
  ('CLASS_AT_LEVEL_D',      'UTAN_KLASS',  '2021-12-01', 'SSL 3:6-8; ISM 1.17.4', 'V');

alter policy record_decide on record
  using (kind in ('ANALYSIS', 'PLAN', 'CONTROL_PLAN', 'POSITION')
    and label_id = any ((select valv.reach('APPROVE'))::uuid[]))
  with check (kind in ('ANALYSIS', 'PLAN', 'CONTROL_PLAN', 'POSITION')
    and label_id = any ((select valv.reach('APPROVE'))::uuid[]));

alter policy outbox_decide on outbox
  with check (kind in ('ANALYSIS', 'PLAN', 'CONTROL_PLAN', 'POSITION')
    and label_id = any ((select valv.reach('APPROVE'))::uuid[]));
