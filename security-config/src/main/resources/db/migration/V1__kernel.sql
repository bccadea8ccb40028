-- The kernel: who there is, who may, what is kept, what was done.
-- Run as valv_owner, who owns everything and whose password the application never has.
-- Every table has row-level security, enabled and forced; docs/formats/clear-columns.md gives the
-- reason for each column that is not sealed.

create schema if not exists valv;
set search_path = valv;

create function valv.schema_version() returns int
  language sql immutable as $$ select 1 $$;

-- ---------------------------------------------------------------- organisation and people

create table installation (
  one         boolean primary key default true check (one),
  max_class   text not null check (max_class in ('NONE', 'BH', 'K', 'H')),
  founded_at  timestamptz not null
);

create table operator (
  id          uuid primary key,
  kind        text not null check (kind in ('MUNICIPALITY', 'REGION', 'MUNICIPAL_ASSOCIATION', 'MUNICIPAL_COMPANY', 'PRIVATE')),
  name        text not null,
  code        text not null unique,
  org_number  text not null,
  parent_operator_id uuid references operator
);

create table unit (
  id          uuid primary key,
  operator_id uuid not null references operator,
  parent_id   uuid references unit,
  code        text not null,
  name        text not null,
  kind        text not null,
  unique (operator_id, code)
);

create table account (
  id            uuid primary key,
  username      text not null unique,
  display_name  text not null,
  title         text not null,
  password_hash text not null,
  operator_id   uuid not null references operator,
  unit_id       uuid references unit,
  locked        boolean not null default false,
  created_at    timestamptz not null
);

create table account_role (
  account_id     uuid not null references account,
  role           text not null,
  scope_operator uuid references operator,
  scope_unit     uuid references unit,
  valid_from     timestamptz not null,
  valid_to       timestamptz,
  given_by       uuid,
  approved_by    uuid,
  check (given_by is distinct from approved_by or given_by is null),
  check (given_by is distinct from account_id and approved_by is distinct from account_id)
);
create index on account_role (account_id);

create table compartment (
  id            uuid primary key,
  operator_id   uuid not null references operator,
  unit_id       uuid references unit,
  kind          text not null,
  code          text not null,
  name          text not null,
  purpose       text not null,
  owner_account uuid not null references account,
  unique (operator_id, code)
);

create table participation (
  id          uuid primary key,
  operator_id uuid not null references operator,
  unit_id     uuid references unit,
  form        text not null
);

create table account_participation (
  account_id       uuid not null references account,
  participation_id uuid not null references participation,
  primary key (account_id, participation_id)
);

-- ---------------------------------------------------------------- standing, need, label (SSF 2:2)

create table standing (
  participation_id    uuid primary key references participation,
  operator_id         uuid not null references operator,
  reliable_until      timestamptz,
  knowledgeable_until timestamptz,
  position_class      text not null check (position_class in ('1', '2', '3', 'UTAN_KLASS')),
  decision_ref        text not null,
  attested_by         uuid not null references account,
  approved_by         uuid not null references account,
  check (attested_by <> approved_by)
);

create table need (
  id               uuid primary key,
  compartment_id   uuid not null references compartment,
  participation_id uuid not null references participation,
  purpose          text not null,
  actions          text not null check (actions ~ '^[A-Z]+(,[A-Z]+)*$'),
  up_to            text check (up_to in ('BH', 'K', 'H', 'KH')),
  valid_from       timestamptz not null,
  valid_to         timestamptz not null,
  withdrawn_at     timestamptz,
  given_by         uuid not null references account,
  approved_by      uuid not null references account,
  check (given_by <> approved_by),
  check (valid_from < valid_to and valid_to <= valid_from + interval '12 months')
);
create index on need (participation_id);

create table label (
  id    uuid primary key,
  class text not null check (class in ('NONE', 'BH', 'K', 'H', 'KH'))
);

create table label_clause (
  label_id       uuid not null references label,
  clause         int not null,
  compartment_id uuid not null references compartment,
  primary key (label_id, clause, compartment_id)
);
create index on label_clause (compartment_id, label_id);

-- Which position class the law asks for each class of information, and which one is enough when the
-- need itself says so ("ringa omfattning"). A dated parameter with its source, never a constant.
create table position_threshold (
  class              text not null check (class in ('NONE', 'BH', 'K', 'H', 'KH')),
  needs_standing     boolean not null,
  position_class     text not null check (position_class in ('1', '2', '3', 'UTAN_KLASS')),
  exceptional_class  text check (exceptional_class in ('2', '3')),
  valid_from         date not null,
  valid_to           date,
  source             text not null,
  confidence         text not null check (confidence in ('V', 'E', 'S', 'M')),
  primary key (class, valid_from)
);

insert into position_threshold values
  ('NONE', false, 'UTAN_KLASS', null, '2018-01-01', null, 'SSL 1:2', 'V'),
  ('BH',   true,  'UTAN_KLASS', null, '2018-01-01', null, 'SSF 2:2; SSL 3:6-8', 'V'),
  ('K',    true,  '3',          null, '2018-01-01', null, 'SSL 3:8', 'V'),
  ('H',    true,  '2',          '3',  '2018-01-01', null, 'SSL 3:7-8', 'V'),
  ('KH',   true,  '1',          '2',  '2018-01-01', null, 'SSL 3:6-7', 'V');

create function valv.position_rank(p_class text) returns int
  language sql immutable strict parallel safe as $$
  select case p_class when '1' then 3 when '2' then 2 when '3' then 1 when 'UTAN_KLASS' then 0 end
$$;

create function valv.class_rank(p_class text) returns int
  language sql immutable strict parallel safe as $$
  select case p_class when 'NONE' then 0 when 'BH' then 1 when 'K' then 2 when 'H' then 3 when 'KH' then 4 end
$$;

-- Who the transaction says is acting; null for nobody and for anything that is not an id.
create function valv.actor() returns uuid
  language sql stable parallel safe as $$
  select case when current_setting('valv.actor', true) ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
              then current_setting('valv.actor', true)::uuid end
$$;

-- The labels on which the actor may do something right now: a second, independent implementation of
-- se.valv.access.NeedToKnow, in the statement's own snapshot.
create function valv.reach(p_action text) returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  with held as materialized (
    select n.compartment_id, n.up_to, s.position_class,
           coalesce(s.reliable_until > statement_timestamp()
                and s.knowledgeable_until > statement_timestamp(), false) as good
      from account_participation ap
      join need n on n.participation_id = ap.participation_id
      left join standing s on s.participation_id = ap.participation_id
     where ap.account_id = valv.actor()
       and p_action = any (string_to_array(n.actions, ','))
       and n.valid_from <= statement_timestamp() and statement_timestamp() < n.valid_to
       and (n.withdrawn_at is null or statement_timestamp() < n.withdrawn_at)
       and not exists (select from account a where a.id = ap.account_id and a.locked)
  ), threshold as materialized (
    select * from position_threshold t
     where t.valid_from <= (statement_timestamp() at time zone 'UTC')::date
       and (t.valid_to is null or (statement_timestamp() at time zone 'UTC')::date < t.valid_to)
  ), candidate as materialized (
    select distinct c.label_id from label_clause c join held h on h.compartment_id = c.compartment_id
  )
  select coalesce(array_agg(l.id), '{}')
    from candidate k
    join label l on l.id = k.label_id
    join threshold t on t.class = l.class
   where not exists (
     select 1 from (select distinct clause from label_clause where label_id = l.id) every_clause
      where not exists (
        select 1 from label_clause c join held h on h.compartment_id = c.compartment_id
         where c.label_id = l.id and c.clause = every_clause.clause
           and (h.up_to is null or valv.class_rank(l.class) <= valv.class_rank(h.up_to))
           and (not t.needs_standing or (h.good and (
                  valv.position_rank(h.position_class) >= valv.position_rank(t.position_class)
                  or (h.up_to = l.class
                      and valv.position_rank(h.position_class) >= valv.position_rank(t.exceptional_class)))))))
$$;

-- Makes sure that a label is there. The id is derived from the label by the caller and is checked
-- by nobody but the unique key: a label says nothing but what it holds.
create function valv.ensure_label(p_id uuid, p_class text, p_clauses int[], p_compartments uuid[]) returns void
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  insert into label values (p_id, p_class) on conflict do nothing;
  if found then
    insert into label_clause select p_id, c, k from unnest(p_clauses, p_compartments) as u (c, k);
  end if;
end $$;

-- ---------------------------------------------------------------- what is kept

create table record (
  id             uuid primary key,
  kind           text not null,
  label_id       uuid not null references label,
  version        int not null,
  parent_id      uuid references record,
  due_month      date,
  wrapped_key    bytea not null,
  key_generation int not null,
  format         smallint not null,
  body           bytea not null
);
-- Ciphertext does not compress.
alter table record alter column body set storage external;
create index on record (label_id, kind);
create index on record (parent_id);

create table label_key (
  label_id   uuid not null,
  purpose    text not null,
  generation int not null,
  master_key int not null,
  wrapped    bytea not null,
  created_at timestamptz not null default now(),
  primary key (label_id, purpose, generation)
);

-- Numbers that people see are given per label: a gap can only come from what the reader may see.
create table number_series (
  label_id uuid not null references label,
  year     int not null,
  last     int not null,
  primary key (label_id, year)
);

create table outbox (
  seq       bigint generated always as identity primary key,
  xid       xid8 not null default pg_current_xact_id(),
  record_id uuid not null,
  label_id  uuid not null references label,
  kind      text not null,
  version   int not null,
  op        text not null check (op in ('PUT', 'REMOVE')),
  key_generation int not null,
  sealed    bytea not null
);
alter table outbox alter column sealed set storage external;
create index on outbox (xid, seq);

-- Index work committed since a snapshot. Serial numbers commit out of order, so a reader who kept a
-- number would miss rows; a snapshot misses none, and waits for nobody's transaction. Rows are
-- ciphertext; no record is read.
create function valv.outbox_since(p_seen text, p_xid text, p_seq bigint, p_max int)
  returns table (seq bigint, xid text, record_id uuid, label_id uuid, kind text, version int, op text,
                 key_generation int, sealed bytea)
  language sql stable security definer set search_path = valv, pg_temp as $$
  select o.seq, o.xid::text, o.record_id, o.label_id, o.kind, o.version, o.op, o.key_generation, o.sealed
    from outbox o
   where (o.xid, o.seq) > (p_xid::xid8, p_seq)
     and not pg_visible_in_snapshot(o.xid, p_seen::pg_snapshot)
   order by o.xid, o.seq
   limit p_max
$$;

create table search_query (
  id         uuid primary key,
  account_id uuid not null references account,
  key_generation int not null,
  sealed     bytea not null,
  created_at timestamptz not null
);
create index on search_query (created_at);

-- Deletes questions that nobody may open any more, unseen.
create function valv.forget_queries(p_before timestamptz) returns void
  language sql security definer set search_path = valv, pg_temp as $$
  delete from search_query where created_at < p_before
$$;

-- ---------------------------------------------------------------- what was done

create table audit_epoch (
  epoch      bigint generated always as identity primary key,
  node       text not null,
  opened_at  timestamptz not null
);

create table audit_entry (
  epoch          bigint not null references audit_epoch,
  number         bigint not null,
  format         smallint not null,
  at             timestamptz not null,
  account_id     uuid,
  participation_id uuid,
  role           text,
  acting_for     uuid,
  authentication text not null,
  source         text not null,
  act            text not null,
  kind           text not null,
  object_id      uuid,
  object_version int,
  label_id       uuid,
  purpose        text,
  outcome        text not null,
  rule           text,
  details        bytea,
  details_key    int,
  salt           bytea not null,
  leaf           bytea not null,
  mac            bytea not null,
  primary key (epoch, number)
);
create index on audit_entry (at desc, epoch desc, number desc);
create index on audit_entry (object_id, at desc);
create index on audit_entry (account_id, at desc);

-- ---------------------------------------------------------------- sessions

create table session (
  id             uuid primary key,
  token_hash     bytea not null unique,
  account_id     uuid not null references account,
  csrf_token     text not null,
  authentication text not null,
  address        text not null,
  created_at     timestamptz not null,
  last_seen_at   timestamptz not null,
  ended_at       timestamptz
);
create index on session (account_id);

create table login_throttle (
  key_hash     bytea primary key,
  failures     int not null,
  window_start timestamptz not null,
  locked_until timestamptz
);

-- ---------------------------------------------------------------- who may see which rows

do $$
declare t text;
begin
  for t in select tablename from pg_tables
            where schemaname = 'valv' and tablename not like 'flyway%' loop
    execute format('alter table valv.%I enable row level security', t);
    execute format('alter table valv.%I force row level security', t);
    execute format('create policy owner_all on valv.%I to valv_owner using (true) with check (true)', t);
  end loop;
end $$;

-- Whether the actor holds a role now.
create function valv.holds(p_role text) returns boolean
  language sql stable security definer set search_path = valv, pg_temp as $$
  select exists (select from account_role r
                  where r.account_id = valv.actor() and r.role = p_role
                    and r.valid_from <= statement_timestamp()
                    and (r.valid_to is null or statement_timestamp() < r.valid_to))
$$;

-- The actor's own participations.
create function valv.own_participations() returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  select coalesce(array_agg(participation_id), '{}') from account_participation where account_id = valv.actor()
$$;

-- Protected rows: label in reach. Written where the actor may write, or may give without reading.
create policy record_read on record for select to valv_app
  using (label_id = any ((select valv.reach('READ'))::uuid[]));
create policy record_insert on record for insert to valv_app
  with check (label_id = any ((select valv.reach('WRITE') || valv.reach('DROP'))::uuid[]));
create policy record_update on record for update to valv_app
  using (label_id = any ((select valv.reach('WRITE'))::uuid[]))
  with check (label_id = any ((select valv.reach('WRITE'))::uuid[]));
grant select, insert, update on record to valv_app;

create policy series_use on number_series to valv_app
  using (label_id = any ((select valv.reach('WRITE') || valv.reach('DROP'))::uuid[]))
  with check (label_id = any ((select valv.reach('WRITE') || valv.reach('DROP'))::uuid[]));
grant select, insert, update on number_series to valv_app;

create policy outbox_insert on outbox for insert to valv_app
  with check (label_id = any ((select valv.reach('WRITE') || valv.reach('DROP'))::uuid[]));
grant insert on outbox to valv_app;

-- Labels, needs and standings: those that concern the actor.
create policy label_read on label for select to valv_app
  using (id = any ((select valv.reach('READ') || valv.reach('SEARCH') || valv.reach('WRITE') || valv.reach('DROP'))::uuid[]));
create policy clause_read on label_clause for select to valv_app
  using (label_id = any ((select valv.reach('READ') || valv.reach('SEARCH') || valv.reach('WRITE') || valv.reach('DROP'))::uuid[]));
create policy need_own on need for select to valv_app
  using (participation_id = any ((select valv.own_participations())::uuid[]));
create policy standing_own on standing for select to valv_app
  using (participation_id = any ((select valv.own_participations())::uuid[]));
create policy participation_own on participation for select to valv_app
  using (id = any ((select valv.own_participations())::uuid[]));
create policy account_participation_own on account_participation for select to valv_app
  using (account_id = valv.actor());
create policy compartment_known on compartment for select to valv_app
  using (owner_account = (select valv.actor())
      or exists (select from need n where n.compartment_id = compartment.id));
create policy threshold_read on position_threshold for select to valv_app using (true);
grant select on label, label_clause, need, standing, participation, account_participation,
  compartment, position_threshold to valv_app;

-- The log: written by all, read by those who may; altered by nobody.
create policy entry_insert on audit_entry for insert to valv_app with check (true);
create policy entry_read on audit_entry for select to valv_app
  using (account_id = (select valv.actor()) or (select valv.holds('AUDITOR')));
create policy epoch_insert on audit_epoch for insert to valv_app with check (true);
create policy epoch_read on audit_epoch for select to valv_app using (true);
grant select, insert on audit_entry, audit_epoch to valv_app;
create policy entry_audit on audit_entry for select to valv_audit_reader using (true);
create policy epoch_audit on audit_epoch for select to valv_audit_reader using (true);
grant select on audit_entry, audit_epoch to valv_audit_reader;

-- The numbers of one node's epochs that never reached the trail: lost in a crash.
create function valv.missing_numbers(p_node text)
  returns table (epoch bigint, last bigint, missing bigint[])
  language sql stable security definer set search_path = valv, pg_temp as $$
  select e.epoch, coalesce(max(a.number), 0),
         array(select g from generate_series(1, (select coalesce(max(number), 0) from audit_entry x where x.epoch = e.epoch)) g
               except select number from audit_entry x where x.epoch = e.epoch order by 1)
    from audit_epoch e left join audit_entry a on a.epoch = e.epoch
   where e.node = p_node
     and not exists (select from audit_entry c where c.act = 'EPOCH_CLOSED' and c.purpose like e.epoch || ':%')
   group by e.epoch
$$;

-- Login, before there is an actor. Rows of accounts are seen by those they concern and by those who
-- show names (display names are looked up at view time, never stored in the log).
create policy account_read on account for select to valv_app using (true);
create policy role_read on account_role for select to valv_app using (true);
create policy session_all on session to valv_app using (true) with check (true);
create policy throttle_all on login_throttle to valv_app using (true) with check (true);
create policy query_own on search_query to valv_app
  using (account_id = (select valv.actor())) with check (account_id = (select valv.actor()));
create policy key_all on label_key for select to valv_app using (true);
create policy key_insert on label_key for insert to valv_app with check (true);
create policy installation_read on installation for select to valv_app using (true);
create policy operator_read on operator for select to valv_app using (true);
create policy unit_read on unit for select to valv_app using (true);
grant select on account, account_role, installation, operator, unit to valv_app;
grant select, insert, update, delete on session, login_throttle, search_query to valv_app;
grant select, insert on label_key to valv_app;

-- Founding: allowed only while the register is empty, so that nobody can be founded twice.
create function valv.is_empty() returns boolean
  language sql stable security definer set search_path = valv, pg_temp as $$
  select not exists (select from installation)
$$;

do $$
declare t text;
begin
  foreach t in array array['operator', 'unit', 'account', 'account_role', 'compartment', 'participation',
                           'account_participation', 'standing', 'need', 'installation'] loop
    execute format('create policy founding on valv.%I for insert to valv_app with check ((select valv.is_empty()))', t);
    execute format('grant insert on valv.%I to valv_app', t);
  end loop;
end $$;

grant usage on schema valv to valv_app, valv_audit_reader;
grant usage on sequence audit_epoch_epoch_seq to valv_app;
revoke all on all functions in schema valv from public;
grant execute on all functions in schema valv to valv_app;
grant execute on function valv.schema_version() to valv_audit_reader;
