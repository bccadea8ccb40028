-- What the law says in numbers and functions, or where it is silent the operator's own rule: each with
-- the day from which it holds, its source and how sure that is. Read as of a day. Changed by two, from
-- a day to come: what held yesterday is what it was.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 17 $$;

-- The day on which the statement runs, where the law is in force.
create function valv.today() returns date
  language sql stable as $$ select (statement_timestamp() at time zone 'Europe/Stockholm')::date $$;

create table legal_parameter (
  id          uuid primary key default gen_random_uuid(),
  code        text not null,
  operator_id uuid references operator,
  value       text not null check (value ~ '^([0-9]{1,4}|[A-Z][A-Z_]{1,30})$'),
  valid_from  date not null,
  valid_to    date,
  source      text not null,
  confidence  text not null check (confidence in ('V', 'E', 'S', 'M', 'P')),
  proposed_by uuid references account,
  approved_by uuid references account,
  approved_at timestamptz,
  check (valid_from < valid_to),
  check ((proposed_by is null) = (approved_by is null) and (approved_by is null) = (approved_at is null)),
  check (proposed_by <> approved_by),
  unique nulls not distinct (code, operator_id, valid_from)
);

-- What the programme begins with. P is nobody's law: the operator decides.
insert into legal_parameter (code, value, valid_from, source, confidence) values
  ('ANALYSIS_INTERVAL',         '24',          '2021-12-01', 'SSF 2:1', 'V'),
  ('ESTABLISHING_FUNCTION',     'TOP_MANAGER', '2021-12-01', 'PMFS 2022:1, 2 kap.; SM 21-24 och SM 24-24', 'E'),
  ('CONTROL_PLAN_INTERVAL',     '12',          '2021-12-01', 'SSL 2:1 andra stycket; ISM 1.19', 'V'),
  ('FOLLOW_UP_INTERVAL',        '12',          '2021-12-01', 'SSL 3:3; ISM 1.17.7', 'V'),
  ('TRAINING_INTERVAL',         '12',          '2021-12-01', 'SSF 5:1; ISM 1.20', 'V'),
  ('CHECK_RENEWAL_CLASS_1',     '60',          '2021-12-01', 'Säkerhetspolisens frågor och svar om 1996 års lag; jfr PMFS 2022:1, 6 kap.', 'M'),
  ('CHECK_RENEWAL_CLASS_2',     '60',          '2021-12-01', 'Säkerhetspolisens frågor och svar om 1996 års lag; jfr PMFS 2022:1, 6 kap.', 'M'),
  ('CHECK_RENEWAL_CLASS_3',     'NONE',        '2021-12-01', 'Säkerhetspolisens frågor och svar om 1996 års lag; jfr PMFS 2022:1, 6 kap.', 'M'),
  ('PLACEMENT_CHECK_VALIDITY',  '30',          '2021-12-01', 'Egen regel', 'P'),
  ('PLACEMENT_CHECKS_A_DAY',    '20',          '2021-12-01', 'Egen regel', 'P'),
  ('PERSONS_A_CASE',            '3',           '2021-12-01', 'Egen regel', 'P'),
  ('CASE_DATES_WITHIN',         '90',          '2021-12-01', 'Egen regel', 'P'),
  ('LONGEST_NEED',              '12',          '2021-12-01', 'Egen regel', 'P');

create table legal_parameter_proposal (
  id          uuid primary key,
  code        text not null,
  operator_id uuid references operator,
  value       text not null check (value ~ '^([0-9]{1,4}|[A-Z][A-Z_]{1,30})$'),
  valid_from  date not null,
  source      text not null,
  confidence  text not null check (confidence in ('V', 'E', 'S', 'M', 'P')),
  proposed_by uuid not null references account,
  proposed_at timestamptz not null,
  decided_by  uuid references account,
  decided_at  timestamptz,
  outcome     text check (outcome in ('APPROVED', 'REFUSED')),
  version     int not null default 1,
  check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
  check (outcome is distinct from 'APPROVED' or decided_by <> proposed_by)
);

-- Whether the actor may change what holds for an operator; for all of them, without one.
create function valv.sets_parameters(p_operator uuid) returns boolean
  language sql stable security definer set search_path = valv, pg_temp as $$
  select exists (select from valv.scopes_as(array['OFFICER', 'TOP_MANAGER', 'ACCOUNT_ADMIN']) s
                  where s.scope_unit is null
                    and (s.scope_operator is null or s.scope_operator = p_operator))
$$;

-- Nothing begins to hold on a day that has begun, nor before what is already decided.
create function valv.demand_to_come(p_code text, p_operator uuid, p_from date) returns void
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  if p_from <= valv.today()
      or exists (select from legal_parameter where code = p_code
                  and operator_id is not distinct from p_operator and valid_from >= p_from) then
    raise exception 'not to come' using errcode = 'check_violation';
  end if;
end $$;

create function valv.propose_parameter(p_id uuid, p_code text, p_operator uuid, p_value text, p_from date,
                                       p_source text, p_confidence text)
  returns void language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(valv.sets_parameters(p_operator));
  perform valv.demand_to_come(p_code, p_operator, p_from);
  insert into legal_parameter_proposal (id, code, operator_id, value, valid_from, source, confidence,
                                        proposed_by, proposed_at)
    values (p_id, p_code, p_operator, p_value, p_from, p_source, p_confidence, valv.actor(), statement_timestamp());
end $$;

create function valv.decide_parameter(p_id uuid, p_version int, p_approve boolean) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare p legal_parameter_proposal;
begin
  select * into p from legal_parameter_proposal where id = p_id for update;
  perform valv.demand(p.id is not null and valv.sets_parameters(p.operator_id)
      and (not p_approve or p.proposed_by <> valv.actor()));
  if p.version <> p_version or p.outcome is not null then
    return false;
  end if;
  update legal_parameter_proposal set decided_by = valv.actor(), decided_at = statement_timestamp(),
         outcome = case when p_approve then 'APPROVED' else 'REFUSED' end, version = version + 1
   where id = p_id;
  if p_approve then
    perform valv.demand_to_come(p.code, p.operator_id, p.valid_from);
    update legal_parameter set valid_to = p.valid_from
     where code = p.code and operator_id is not distinct from p.operator_id and valid_to is null;
    insert into legal_parameter (id, code, operator_id, value, valid_from, source, confidence,
                                 proposed_by, approved_by, approved_at)
      values (p.id, p.code, p.operator_id, p.value, p.valid_from, p.source, p.confidence,
              p.proposed_by, valv.actor(), statement_timestamp());
  end if;
  return true;
end $$;

-- ---------------------------------------------------------------- who may see which rows

do $$
declare t text;
begin
  foreach t in array array['legal_parameter', 'legal_parameter_proposal'] loop
    execute format('alter table valv.%I enable row level security', t);
    execute format('alter table valv.%I force row level security', t);
    execute format('create policy owner_all on valv.%I to valv_owner using (true) with check (true)', t);
  end loop;
end $$;

-- The law is everybody's; a change of it is known to who has a say in it.
create policy parameter_read on legal_parameter for select to valv_app using (true);
create policy parameter_proposal_read on legal_parameter_proposal for select to valv_app
  using (valv.sets_parameters(operator_id));
grant select on legal_parameter, legal_parameter_proposal to valv_app;

do $$
declare f text;
begin
  foreach f in array array['today()', 'sets_parameters(uuid)', 'demand_to_come(text, uuid, date)',
                           'propose_parameter(uuid, text, uuid, text, date, text, text)',
                           'decide_parameter(uuid, int, boolean)'] loop
    execute 'revoke all on function valv.' || f || ' from public';
    execute 'grant execute on function valv.' || f || ' to valv_app';
  end loop;
end $$;
