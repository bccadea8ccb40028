-- The log as a tree: entries by month, leaves in an order that never changes, tiles, checkpoints; and
-- who may read which entries. docs/formats/audit-entry.md and audit-tree.md give the bytes.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 7 $$;

-- ---------------------------------------------------------------- entries, by month

-- Months lie in a schema of their own: nobody but the owner has any use of one alone.
create schema valv_month;

alter table audit_entry rename to audit_entry_before;
drop policy entry_insert on audit_entry_before;
drop policy entry_read on audit_entry_before;
drop policy entry_audit on audit_entry_before;

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
  content        bytea check (octet_length(content) = 32),
  salt           bytea not null,
  leaf           bytea not null,
  mac            bytea not null,
  mac_step       int not null,
  primary key (epoch, number, at),
  check (format > 1 or content is null)
) partition by range (at);
create index on audit_entry (at desc, epoch desc, number desc);
create index on audit_entry (object_id, at desc);
create index on audit_entry (account_id, at desc);
create index on audit_entry (purpose) where act = 'EPOCH_CLOSED';
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy owner_all on audit_entry to valv_owner using (true) with check (true);

-- Makes what months are missing, from the one of p_from to p_ahead months after now. Callable by the
-- application, since a month that is not there would stop all work; it can do nothing else with it.
create function valv.ensure_months(p_from timestamptz, p_ahead int) returns int
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare
  m timestamp := date_trunc('month', greatest(least(p_from, statement_timestamp()),
                   statement_timestamp() - interval '10 years') at time zone 'UTC');
  name text;
  made int := 0;
begin
  perform pg_advisory_xact_lock(hashtext('valv.ensure_months'));
  while m <= (statement_timestamp() at time zone 'UTC') + make_interval(months => least(p_ahead, 24)) loop
    name := 'audit_entry_' || to_char(m, 'YYYY_MM');
    if to_regclass('valv_month.' || name) is null
       and not exists (select from valv_month.audit_entry_other o
                        where o.at >= m at time zone 'UTC'
                          and o.at < (m + interval '1 month') at time zone 'UTC') then
      execute format('create table valv_month.%I partition of valv.audit_entry for values from (%L) to (%L)',
        name, m at time zone 'UTC', (m + interval '1 month') at time zone 'UTC');
      execute format('alter table valv_month.%I enable row level security', name);
      execute format('alter table valv_month.%I force row level security', name);
      execute format('create policy owner_all on valv_month.%I to valv_owner using (true) with check (true)', name);
      made := made + 1;
    end if;
    m := m + interval '1 month';
  end loop;
  return made;
end $$;

-- Where an entry goes whose month nobody foresaw: a wrong clock must not stop the log.
create table valv_month.audit_entry_other partition of audit_entry default;
alter table valv_month.audit_entry_other enable row level security;
alter table valv_month.audit_entry_other force row level security;
create policy owner_all on valv_month.audit_entry_other to valv_owner using (true) with check (true);

select valv.ensure_months(coalesce((select min(at) from audit_entry_before), now()), 3);
insert into audit_entry
  select epoch, number, format, at, account_id, participation_id, role, acting_for, authentication, source, act,
         kind, object_id, object_version, label_id, purpose, outcome, rule, details, details_key, null, salt, leaf,
         mac, 0
    from audit_entry_before;
drop table audit_entry_before;

-- ---------------------------------------------------------------- leaves, tiles, checkpoints

-- Entries that are committed and have no place in the tree yet. Written by the trigger in the entry's
-- own transaction, taken away by valv.integrate: whenever an entry commits, it is seen.
create table audit_pending (
  epoch    bigint not null,
  number   bigint not null,
  leaf     bytea not null,
  mac      bytea not null,
  mac_step int not null
);

-- The order of the log. A leaf stays when retention deletes its entry.
create table audit_leaf (
  position bigint primary key check (position >= 0),
  epoch    bigint not null,
  number   bigint not null,
  leaf     bytea not null check (octet_length(leaf) = 33),
  unique (epoch, number)
);

-- Whole tiles only; what is narrower is computed from leaves and roots.
create table audit_tile (
  level  smallint not null check (level between 0 and 5),
  number bigint not null check (number >= 0),
  hashes bytea not null check (octet_length(hashes) = 8192),
  root   bytea not null check (octet_length(root) = 32),
  primary key (level, number)
);
alter table audit_tile alter column hashes set storage external;

create table audit_checkpoint (
  size bigint primary key check (size >= 0),
  root bytea not null check (octet_length(root) = 32),
  note text not null,
  at   timestamptz not null
);

insert into audit_pending select epoch, number, leaf, mac, mac_step from audit_entry;

create function valv.entry_pends() returns trigger
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  insert into audit_pending values (new.epoch, new.number, new.leaf, new.mac, new.mac_step);
  return new;
end $$;
create trigger pends before insert on audit_entry for each row execute function valv.entry_pends();

-- Whether this transaction is the cluster's sequencer, from now until it ends.
create function valv.may_sequence() returns boolean
  language sql security definer set search_path = valv, pg_temp as $$
  select pg_try_advisory_xact_lock(hashtext('valv.sequencer'))
$$;

-- What waits for a place, oldest numbers first.
create function valv.pending_entries(p_max int)
  returns table (epoch bigint, number bigint, leaf bytea, mac bytea, mac_step int)
  language sql stable security definer set search_path = valv, pg_temp as $$
  select p.epoch, p.number, p.leaf, p.mac, p.mac_step from audit_pending p
   order by p.epoch, p.number limit p_max
$$;

-- Gives pending entries the next places, in the order given. Refuses when another has the lock, when
-- p_first is not the next place, and when an entry is not pending.
create function valv.integrate(p_first bigint, p_epochs bigint[], p_numbers bigint[]) returns void
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare
  placed int;
begin
  perform valv.demand(pg_try_advisory_xact_lock(hashtext('valv.sequencer'))
      and p_first = (select coalesce(max(position) + 1, 0) from audit_leaf)
      and cardinality(p_epochs) = cardinality(p_numbers));
  with wanted as materialized (
    select u.epoch, u.number, p_first + u.nth - 1 as position
      from unnest(p_epochs, p_numbers) with ordinality as u (epoch, number, nth)
  ), taken as (
    delete from audit_pending p using wanted w
     where p.epoch = w.epoch and p.number = w.number
    returning w.position, p.epoch, p.number, p.leaf
  )
  insert into audit_leaf select position, epoch, number, leaf from taken;
  get diagnostics placed = row_count;
  perform valv.demand(placed = cardinality(p_epochs));
end $$;

-- Takes an entry out of the queue that no node wrote: it never gets a place, and the verifier names it.
create function valv.set_aside(p_epoch bigint, p_number bigint) returns void
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(pg_try_advisory_xact_lock(hashtext('valv.sequencer')));
  delete from audit_pending where epoch = p_epoch and number = p_number;
end $$;

-- ---------------------------------------------------------------- the same bytes a second time

create function valv.text_bytes(p_text text) returns bytea
  language sql immutable parallel safe as $$
  select int4send(octet_length(convert_to(p_text, 'UTF8'))) || convert_to(p_text, 'UTF8')
$$;

-- The canonical form of an entry, from its columns: a second implementation of
-- se.valv.audit.CanonicalEntry.
create function valv.canonical(e audit_entry) returns bytea
  language sql immutable parallel safe as $$
  select int8send(e.format) || int8send(e.epoch) || int8send(e.number)
      || int8send((extract(epoch from e.at) * 1000000)::bigint)
      || coalesce('\x01'::bytea || uuid_send(e.account_id), '\x00')
      || coalesce('\x01'::bytea || uuid_send(e.participation_id), '\x00')
      || coalesce('\x01'::bytea || valv.text_bytes(e.role), '\x00')
      || coalesce('\x01'::bytea || uuid_send(e.acting_for), '\x00')
      || valv.text_bytes(e.authentication) || valv.text_bytes(e.source)
      || valv.text_bytes(e.act) || valv.text_bytes(e.kind)
      || coalesce('\x01'::bytea || uuid_send(e.object_id), '\x00')
      || coalesce('\x01'::bytea || int8send(e.object_version), '\x00')
      || coalesce('\x01'::bytea || uuid_send(e.label_id), '\x00')
      || coalesce('\x01'::bytea || valv.text_bytes(e.purpose), '\x00')
      || valv.text_bytes(e.outcome)
      || coalesce('\x01'::bytea || valv.text_bytes(e.rule), '\x00')
      || coalesce('\x01'::bytea || int4send(octet_length(e.details)) || e.details, '\x00')
      || coalesce('\x01'::bytea || int8send(e.details_key), '\x00')
      || case when e.format = 1 then ''::bytea
              else coalesce('\x01'::bytea || int4send(octet_length(e.content)) || e.content, '\x00') end
$$;

-- Each epoch's highest number, for whoever walks through them.
create function valv.epochs_of_the_log() returns table (epoch bigint, last bigint)
  language sql stable security definer set search_path = valv, pg_temp as $$
  select e.epoch, greatest(coalesce((select max(number) from audit_entry a where a.epoch = e.epoch), 0),
                           coalesce((select max(number) from audit_leaf l where l.epoch = e.epoch), 0))
    from audit_epoch e order by e.epoch
$$;

-- Which entries of a stretch are not what their leaves say. Tells numbers and nothing else, so that a
-- node can check the whole log for somebody who may not read the whole log.
create function valv.wrong_entries(p_epoch bigint, p_from bigint, p_to bigint)
  returns table ("position" bigint, number bigint, wrong text)
  language sql stable security definer set search_path = valv, pg_temp as $$
  select l.position, coalesce(l.number, e.number),
         case when e.number is null then 'DELETED'
              when l.number is null then 'INSERTED'
              else 'ALTERED' end
    from (select number, leaf, set_byte('\x00'::bytea, 0, x.format) || sha256(x.salt || valv.canonical(x)) as computed
            from audit_entry x where epoch = p_epoch and number >= p_from and number < p_to) e
    full join (select * from audit_leaf where epoch = p_epoch and number >= p_from and number < p_to) l
      on l.number = e.number
   where e.number is null
      or (l.number is null and not exists (
            select from audit_pending p where p.epoch = p_epoch and p.number = e.number))
      or (l.number is not null and (l.leaf <> e.leaf or e.leaf <> e.computed))
$$;

-- ---------------------------------------------------------------- who may see which rows

do $$
declare t text;
begin
  foreach t in array array['audit_pending', 'audit_leaf', 'audit_tile', 'audit_checkpoint'] loop
    execute format('alter table valv.%I enable row level security', t);
    execute format('alter table valv.%I force row level security', t);
    execute format('create policy owner_all on valv.%I to valv_owner using (true) with check (true)', t);
  end loop;
end $$;

-- Whether the actor reviews the log of every operator.
create function valv.reviews_all() returns boolean
  language sql stable security definer set search_path = valv, pg_temp as $$
  select exists (
    select from account_role r join account a on a.id = r.account_id
     where r.account_id = valv.actor() and r.role = 'AUDITOR'
       and r.valid_from <= statement_timestamp()
       and (r.valid_to is null or statement_timestamp() < r.valid_to)
       and not a.locked and a.one_time_until is null
       and r.scope_operator is null and r.scope_unit is null)
$$;

-- The accounts whose acts he reviews otherwise: those of the operators and units of his role.
create function valv.reviewed_accounts() returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  select coalesce(array_agg(a.id), '{}') from account a
   where a.operator_id = any (valv.operators_as(array['AUDITOR'])) or a.unit_id = any (valv.units_as(array['AUDITOR']))
$$;

-- The labels of which he reviews the use: those with a compartment there.
create function valv.reviewed_labels() returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  select coalesce(array_agg(distinct l.label_id), '{}') from label_clause l join compartment c on c.id = l.compartment_id
   where c.operator_id = any (valv.operators_as(array['AUDITOR'])) or c.unit_id = any (valv.units_as(array['AUDITOR']))
$$;

-- What is about the actor himself: his account, what he rests on, the needs, proposals and sessions of it.
create function valv.own_objects() returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  select array_agg(o) from (
    select valv.actor() as o
    union all select unnest(valv.own_participations())
    union all select id from need where participation_id = any (valv.own_participations())
    union all select id from need_request where participation_id = any (valv.own_participations())
    union all select id from standing_proposal where participation_id = any (valv.own_participations())
    union all select id from role_proposal where account_id = valv.actor()
    union all select id from session where account_id = valv.actor()) own
$$;

-- One's own acts; and others' for whoever reviews them, but for what is about himself: that is for
-- another auditor (docs/decisions/0014).
create policy entry_insert on audit_entry for insert to valv_app with check (true);
create policy entry_own on audit_entry for select to valv_app
  using (account_id = (select valv.actor()));
create policy entry_review on audit_entry for select to valv_app
  using (((select valv.reviews_all())
          or account_id = any ((select valv.reviewed_accounts())::uuid[])
          or label_id = any ((select valv.reviewed_labels())::uuid[]))
     and (object_id is null or object_id <> all ((select valv.own_objects())::uuid[])));
create policy entry_audit on audit_entry for select to valv_audit_reader using (true);
grant select, insert on audit_entry to valv_app;
grant select on audit_entry to valv_audit_reader;

-- Leaves are salted hashes; tiles and checkpoints are made of them.
create policy leaf_read on audit_leaf for select to valv_app, valv_audit_reader using (true);
create policy tile_read on audit_tile for select to valv_app, valv_audit_reader using (true);
create policy checkpoint_read on audit_checkpoint for select to valv_app, valv_audit_reader using (true);
create policy tile_insert on audit_tile for insert to valv_app with check (true);
create policy checkpoint_insert on audit_checkpoint for insert to valv_app with check (true);
create policy pending_audit on audit_pending for select to valv_audit_reader using (true);
grant select on audit_leaf, audit_tile, audit_checkpoint to valv_app, valv_audit_reader;
grant insert on audit_tile, audit_checkpoint to valv_app;
grant select on audit_pending to valv_audit_reader;

-- The verifier compares protected rows with what the log says of them: ciphertext, without the keys.
create policy record_audit on record for select to valv_audit_reader using (true);
grant select (id, kind, label_id, version, format, body) on record to valv_audit_reader;

revoke all on all functions in schema valv from public;
grant execute on function valv.ensure_months(timestamptz, int), valv.may_sequence(), valv.pending_entries(int),
  valv.integrate(bigint, bigint[], bigint[]), valv.set_aside(bigint, bigint), valv.epochs_of_the_log(),
  valv.wrong_entries(bigint, bigint, bigint), valv.reviews_all(), valv.reviewed_accounts(),
  valv.reviewed_labels(), valv.own_objects() to valv_app;
