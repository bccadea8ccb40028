-- The organisation with its history. A row of operator or unit says what it was when it was entered;
-- each later name and place is a change from a day on, and what holds on a day is the newest that has
-- begun. Nothing is dated twice: an end is the day on which something else begins, or the last of all.
-- All intervals are [from, to).

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 18 $$;

-- ---------------------------------------------------------------- who supervises

create table county (
  code text primary key check (code ~ '^[0-9]{2}$'),
  name text not null
);

insert into county values
  ('01', 'Stockholms län'), ('03', 'Uppsala län'), ('04', 'Södermanlands län'), ('05', 'Östergötlands län'),
  ('06', 'Jönköpings län'), ('07', 'Kronobergs län'), ('08', 'Kalmar län'), ('09', 'Gotlands län'),
  ('10', 'Blekinge län'), ('12', 'Skåne län'), ('13', 'Hallands län'), ('14', 'Västra Götalands län'),
  ('17', 'Värmlands län'), ('18', 'Örebro län'), ('19', 'Västmanlands län'), ('20', 'Dalarnas län'),
  ('21', 'Gävleborgs län'), ('22', 'Västernorrlands län'), ('23', 'Jämtlands län'), ('24', 'Västerbottens län'),
  ('25', 'Norrbottens län');

create table supervisory_authority (
  code text primary key check (code ~ '^[A-Z_]{2,40}$'),
  name text not null
);

insert into supervisory_authority values
  ('COUNTY_STOCKHOLM', 'Länsstyrelsen i Stockholms län'),
  ('COUNTY_SKANE', 'Länsstyrelsen i Skåne län'),
  ('COUNTY_VASTRA_GOTALAND', 'Länsstyrelsen i Västra Götalands län'),
  ('COUNTY_NORRBOTTEN', 'Länsstyrelsen i Norrbottens län'),
  ('SECURITY_SERVICE', 'Säkerhetspolisen'),
  ('ARMED_FORCES', 'Försvarsmakten'),
  ('SVENSKA_KRAFTNAT', 'Affärsverket svenska kraftnät'),
  ('ENERGY_AGENCY', 'Statens energimyndighet'),
  ('TRANSPORT_AGENCY', 'Transportstyrelsen'),
  ('POST_AND_TELECOM', 'Post- och telestyrelsen'),
  ('FINANCIAL_SUPERVISION', 'Finansinspektionen'),
  ('RADIATION_SAFETY', 'Strålsäkerhetsmyndigheten');

-- Which county administrative board supervises the operators of a county.
create table county_supervision (
  county     text not null references county,
  valid_from date not null,
  valid_to   date,
  authority  text not null references supervisory_authority,
  source     text not null,
  confidence text not null check (confidence in ('V', 'E', 'S', 'M', 'P')),
  primary key (county, valid_from),
  check (valid_from < valid_to)
);

insert into county_supervision (county, valid_from, authority, source, confidence)
  select code, date '2021-12-01', case
      when code in ('01', '03', '04', '19', '17', '09', '18', '20', '21') then 'COUNTY_STOCKHOLM'
      when code in ('07', '10', '08', '12') then 'COUNTY_SKANE'
      when code in ('13', '06', '14', '05') then 'COUNTY_VASTRA_GOTALAND'
      else 'COUNTY_NORRBOTTEN' end, 'SSF 8:1', 'V'
    from county;

-- ---------------------------------------------------------------- operators and units

alter table operator add column county text references county;
alter table operator add column legal_control boolean not null default false;
alter table operator add column valid_from date;
alter table operator add column valid_to date;
alter table operator add column version int not null default 1;

create table operator_change (
  operator_id        uuid not null references operator,
  valid_from         date not null,
  name               text not null,
  county             text references county,
  parent_operator_id uuid references operator,
  legal_control      boolean not null,
  registered_by      uuid not null references account,
  registered_at      timestamptz not null,
  primary key (operator_id, valid_from),
  check (parent_operator_id <> operator_id)
);

create table operator_successor (
  operator_id  uuid not null references operator,
  successor_id uuid not null references operator,
  primary key (operator_id, successor_id),
  check (operator_id <> successor_id)
);

create table unit_import (
  id          uuid primary key,
  operator_id uuid not null references operator,
  imported_by uuid not null references account,
  imported_at timestamptz not null,
  undone_by   uuid references account,
  undone_at   timestamptz,
  check ((undone_by is null) = (undone_at is null))
);

alter table unit add column valid_from date;
alter table unit add column valid_to date;
alter table unit add column version int not null default 1;
-- No key: an import is an account's and accounts stand in units, so the tables would form a ring that no
-- backup can be read back in. open_unit asks that it is there, and an import is never deleted.
alter table unit add column import_id uuid;

create table unit_change (
  unit_id       uuid not null references unit,
  valid_from    date not null,
  name          text not null,
  kind          text not null,
  parent_id     uuid references unit,
  registered_by uuid not null references account,
  registered_at timestamptz not null,
  primary key (unit_id, valid_from),
  check (parent_id <> unit_id)
);

create table unit_successor (
  unit_id      uuid not null references unit,
  successor_id uuid not null references unit,
  primary key (unit_id, successor_id),
  check (unit_id <> successor_id)
);

-- ---------------------------------------------------------------- appointments, supervision, notification

-- A record of fact, with its decision: gives no right in the register.
create table appointment (
  id            uuid primary key,
  operator_id   uuid not null references operator,
  unit_id       uuid references unit,
  kind          text not null check (kind in ('TOP_MANAGER', 'OFFICER', 'DEPUTY_OFFICER', 'UNIT_HEAD', 'COORDINATOR')),
  account_id    uuid references account,
  holder        text,
  decision_ref  text not null,
  reports_to_top boolean,
  valid_from    date not null,
  valid_to      date,
  registered_by uuid not null references account,
  registered_at timestamptz not null,
  version       int not null default 1,
  check ((account_id is null) <> (holder is null)),
  check ((unit_id is not null) = (kind in ('UNIT_HEAD', 'COORDINATOR'))),
  check ((reports_to_top is not null) = (kind = 'OFFICER')),
  check (valid_from < valid_to)
);
create index on appointment (operator_id, kind);

-- Another authority than the county's (SSF 8:1-3), until the next row; without one, the county's again.
create table supervision (
  operator_id   uuid not null references operator,
  valid_from    date not null,
  authority     text references supervisory_authority,
  ground        text not null,
  registered_by uuid not null references account,
  registered_at timestamptz not null,
  primary key (operator_id, valid_from)
);

-- That the operator told who supervises it (SSL 2:6), and got a receipt.
create table notification (
  id                uuid primary key,
  operator_id       uuid not null references operator,
  authority         text not null references supervisory_authority,
  notified_on       date not null,
  reference         text not null,
  receipt_on        date,
  receipt_reference text,
  registered_by     uuid not null references account,
  registered_at     timestamptz not null,
  version           int not null default 1,
  check ((receipt_on is null) = (receipt_reference is null)),
  check (notified_on <= receipt_on)
);
create index on notification (operator_id);

-- ---------------------------------------------------------------- who may enter what

-- Whether the actor keeps the organisation of an operator; of all of them, without one.
create function valv.organises(p_operator uuid) returns boolean
  language sql stable security definer set search_path = valv, pg_temp as $$
  select exists (select from valv.scopes_as(array['OFFICER', 'ACCOUNT_ADMIN']) s
                  where s.scope_unit is null
                    and (s.scope_operator is null or s.scope_operator = p_operator))
$$;

-- Lets one at a time change an operator's organisation, so that what was checked still holds.
create function valv.hold_operator(p_operator uuid) returns void
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(valv.organises(p_operator));
  perform from operator where id = p_operator for update;
  perform valv.demand(found);
end $$;

create function valv.enter_operator(p_id uuid, p_kind text, p_code text, p_org_number text, p_from date,
                                    p_name text, p_county text, p_parent uuid, p_control boolean)
  returns void language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(valv.organises(null));
  insert into operator (id, kind, code, org_number, valid_from, name, county, parent_operator_id, legal_control)
    values (p_id, p_kind, p_code, p_org_number, p_from, p_name, p_county, p_parent, p_control);
end $$;

-- What it is from a day on; on the day on which the newest began, a correction of that.
create function valv.change_operator(p_id uuid, p_version int, p_from date, p_name text, p_county text,
                                     p_parent uuid, p_control boolean)
  returns boolean language plpgsql security definer set search_path = valv, pg_temp as $$
declare o operator;
begin
  perform valv.hold_operator(p_id);
  select * into o from operator where id = p_id;
  if o.version <> p_version then
    return false;
  end if;
  update operator set version = version + 1 where id = p_id;
  if p_from is not distinct from o.valid_from then
    update operator set name = p_name, county = p_county, parent_operator_id = p_parent, legal_control = p_control
     where id = p_id;
  else
    insert into operator_change values (p_id, p_from, p_name, p_county, p_parent, p_control,
                                        valv.actor(), statement_timestamp())
      on conflict (operator_id, valid_from) do update set name = p_name, county = p_county,
        parent_operator_id = p_parent, legal_control = p_control,
        registered_by = valv.actor(), registered_at = statement_timestamp();
  end if;
  return true;
end $$;

create function valv.end_operator(p_id uuid, p_version int, p_to date, p_successors uuid[]) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.hold_operator(p_id);
  update operator set valid_to = p_to, version = version + 1
   where id = p_id and version = p_version and valid_to is null;
  if not found then
    return false;
  end if;
  insert into operator_successor select p_id, s from unnest(p_successors) as s;
  return true;
end $$;

create function valv.open_unit(p_id uuid, p_operator uuid, p_code text, p_from date, p_name text, p_kind text,
                               p_parent uuid, p_import uuid)
  returns void language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.hold_operator(p_operator);
  perform valv.demand(p_parent is null or exists (select from unit where id = p_parent and operator_id = p_operator));
  perform valv.demand(p_import is null
      or exists (select from unit_import where id = p_import and operator_id = p_operator and undone_at is null));
  insert into unit (id, operator_id, code, valid_from, name, kind, parent_id, import_id)
    values (p_id, p_operator, p_code, p_from, p_name, p_kind, p_parent, p_import);
end $$;

create function valv.change_unit(p_id uuid, p_version int, p_from date, p_name text, p_kind text, p_parent uuid)
  returns boolean language plpgsql security definer set search_path = valv, pg_temp as $$
declare u unit;
begin
  select * into u from unit where id = p_id;
  perform valv.demand(u.id is not null);
  perform valv.hold_operator(u.operator_id);
  perform valv.demand(p_parent is null
      or exists (select from unit where id = p_parent and operator_id = u.operator_id));
  update unit set version = version + 1 where id = p_id and version = p_version;
  if not found then
    return false;
  end if;
  if p_from is not distinct from u.valid_from then
    update unit set name = p_name, kind = p_kind, parent_id = p_parent where id = p_id;
  else
    insert into unit_change values (p_id, p_from, p_name, p_kind, p_parent, valv.actor(), statement_timestamp())
      on conflict (unit_id, valid_from) do update set name = p_name, kind = p_kind, parent_id = p_parent,
        registered_by = valv.actor(), registered_at = statement_timestamp();
  end if;
  return true;
end $$;

create function valv.end_unit(p_id uuid, p_version int, p_to date, p_successors uuid[]) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare v_operator uuid;
begin
  select operator_id into v_operator from unit where id = p_id;
  perform valv.hold_operator(v_operator);
  perform valv.demand(not exists (select from unnest(p_successors) as s
      where not exists (select from unit where id = s and operator_id = v_operator)));
  update unit set valid_to = p_to, version = version + 1
   where id = p_id and version = p_version and valid_to is null;
  if not found then
    return false;
  end if;
  insert into unit_successor select p_id, s from unnest(p_successors) as s;
  return true;
end $$;

create function valv.begin_import(p_id uuid, p_operator uuid) returns void
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.hold_operator(p_operator);
  insert into unit_import (id, operator_id, imported_by, imported_at)
    values (p_id, p_operator, valv.actor(), statement_timestamp());
end $$;

-- Takes the units of an import away again, all of them, while nothing names them: every key that does
-- refuses it.
create function valv.undo_import(p_id uuid) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare i unit_import;
begin
  select * into i from unit_import where id = p_id;
  perform valv.demand(i.id is not null);
  perform valv.hold_operator(i.operator_id);
  update unit_import set undone_by = valv.actor(), undone_at = statement_timestamp()
   where id = p_id and undone_at is null;
  if not found then
    return false;
  end if;
  if exists (select from unit where import_id = p_id and version > 1) then
    raise exception 'changed since' using errcode = 'foreign_key_violation';
  end if;
  update unit set parent_id = null where import_id = p_id;
  delete from unit where import_id = p_id;
  return true;
end $$;

-- One of each at a time; of samordnare there may be several.
create function valv.appoint(p_id uuid, p_operator uuid, p_unit uuid, p_kind text, p_account uuid, p_holder text,
                             p_decision text, p_direct boolean, p_from date, p_to date)
  returns void language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.hold_operator(p_operator);
  perform valv.demand(p_unit is null or exists (select from unit where id = p_unit and operator_id = p_operator));
  if p_kind <> 'COORDINATOR' and exists (
      select from appointment a
       where a.operator_id = p_operator and a.unit_id is not distinct from p_unit and a.kind = p_kind
         and daterange(a.valid_from, a.valid_to) && daterange(p_from, p_to)) then
    raise exception 'two at a time' using errcode = 'exclusion_violation';
  end if;
  insert into appointment (id, operator_id, unit_id, kind, account_id, holder, decision_ref, reports_to_top,
                           valid_from, valid_to, registered_by, registered_at)
    values (p_id, p_operator, p_unit, p_kind, p_account, p_holder, p_decision, p_direct, p_from, p_to,
            valv.actor(), statement_timestamp());
end $$;

create function valv.end_appointment(p_id uuid, p_version int, p_to date) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare v_operator uuid;
begin
  select operator_id into v_operator from appointment where id = p_id;
  perform valv.hold_operator(v_operator);
  update appointment set valid_to = p_to, version = version + 1
   where id = p_id and version = p_version and (valid_to is null or valid_to > p_to);
  return found;
end $$;

create function valv.set_supervision(p_operator uuid, p_from date, p_authority text, p_ground text) returns void
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.hold_operator(p_operator);
  insert into supervision values (p_operator, p_from, p_authority, p_ground, valv.actor(), statement_timestamp());
end $$;

create function valv.enter_notification(p_id uuid, p_operator uuid, p_authority text, p_on date, p_reference text)
  returns void language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.hold_operator(p_operator);
  insert into notification (id, operator_id, authority, notified_on, reference, registered_by, registered_at)
    values (p_id, p_operator, p_authority, p_on, p_reference, valv.actor(), statement_timestamp());
end $$;

create function valv.enter_receipt(p_id uuid, p_version int, p_on date, p_reference text) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare v_operator uuid;
begin
  select operator_id into v_operator from notification where id = p_id;
  perform valv.hold_operator(v_operator);
  update notification set receipt_on = p_on, receipt_reference = p_reference, version = version + 1
   where id = p_id and version = p_version and receipt_on is null;
  return found;
end $$;

-- ---------------------------------------------------------------- who may see which rows

do $$
declare
  t text;
  f record;
begin
  foreach t in array array['county', 'supervisory_authority', 'county_supervision', 'operator_change',
                           'operator_successor', 'unit_import', 'unit_change', 'unit_successor', 'appointment',
                           'supervision', 'notification'] loop
    execute format('alter table valv.%I enable row level security', t);
    execute format('alter table valv.%I force row level security', t);
    execute format('create policy owner_all on valv.%I to valv_owner using (true) with check (true)', t);
    -- How public bodies are organised is public, as it was; the pages narrow it to where one has a role.
    execute format('create policy organisation_read on valv.%I for select to valv_app using (true)', t);
    execute format('grant select on valv.%I to valv_app', t);
  end loop;
  for f in select p.oid::regprocedure as signature from pg_proc p
            where p.pronamespace = 'valv'::regnamespace
              and p.proname in ('organises', 'hold_operator', 'enter_operator', 'change_operator', 'end_operator',
                                'open_unit', 'change_unit', 'end_unit', 'begin_import', 'undo_import', 'appoint',
                                'end_appointment', 'set_supervision', 'enter_notification', 'enter_receipt') loop
    execute 'revoke all on function ' || f.signature || ' from public';
    execute 'grant execute on function ' || f.signature || ' to valv_app';
  end loop;
end $$;
