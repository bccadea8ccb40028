-- Releases of a record to more readers, who may read it, and what somebody asks to be let into.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 4 $$;

-- Whether whoever may read under the one label may also read under the other: se.valv.access.Label
-- says the same. Class at least as high, and each clause of the other has one here within it.
create function valv.dominates(p_label uuid, p_other uuid) returns boolean
  language sql stable security definer set search_path = valv, pg_temp as $$
  select exists (select from label l, label o where l.id = p_label and o.id = p_other
                  and valv.class_rank(l.class) >= valv.class_rank(o.class))
     and not exists (
       select from (select distinct clause from label_clause where label_id = p_other) theirs
        where not exists (
          select from (select distinct clause from label_clause where label_id = p_label) ours
           where not exists (
             select compartment_id from label_clause where label_id = p_label and clause = ours.clause
             except
             select compartment_id from label_clause where label_id = p_other and clause = theirs.clause)))
$$;

-- A release is known to those who reach both labels: label_id is the join of the two, and dominates
-- the label of the record that the row names; if the record has moved on, who can't see it can't see
-- this row either.
create table release (
  id          uuid primary key,
  record_id   uuid not null references record,
  label_id    uuid not null references label,
  from_label  uuid not null references label,
  to_label    uuid not null references label,
  purpose     text not null,
  proposed_by uuid not null references account,
  proposed_at timestamptz not null,
  decided_by  uuid references account,
  decided_at  timestamptz,
  outcome     text check (outcome in ('APPROVED', 'REFUSED')),
  version     int not null default 1,
  check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
  check (outcome is distinct from 'APPROVED' or decided_by <> proposed_by)
);
create index on release (record_id);

create function valv.propose_release(p_id uuid, p_record uuid, p_label uuid, p_from uuid, p_to uuid,
                                     p_purpose text)
  returns void language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(exists (select from record where id = p_record and label_id = p_from)
      and p_from = any (valv.reach('RELABEL')) and p_to = any (valv.reach('RELABEL'))
      and valv.dominates(p_label, p_from) and valv.dominates(p_label, p_to)
      and not valv.dominates(p_to, p_from));
  insert into release (id, record_id, label_id, from_label, to_label, purpose, proposed_by, proposed_at)
    values (p_id, p_record, p_label, p_from, p_to, p_purpose, valv.actor(), statement_timestamp());
end $$;

-- The second of the two owns a compartment of the old label. The record is moved by the same
-- transaction, which the guard below recognises by its time.
create function valv.decide_release(p_id uuid, p_version int, p_approve boolean) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare r release;
begin
  select * into r from release where id = p_id for update;
  perform valv.demand(r.id is not null and r.label_id = any (valv.reach('APPROVE'))
      and (not p_approve or r.proposed_by <> valv.actor())
      and (r.proposed_by = valv.actor() or exists (
        select from label_clause c join compartment k on k.id = c.compartment_id
         where c.label_id = r.from_label and k.owner_account = valv.actor())));
  if r.version <> p_version or r.outcome is not null then
    return false;
  end if;
  update release set decided_by = valv.actor(), decided_at = transaction_timestamp(),
         outcome = case when p_approve then 'APPROVED' else 'REFUSED' end, version = version + 1
   where id = p_id;
  return true;
end $$;

-- No record gets more readers but by a release that two decided.
create function valv.guard_label() returns trigger
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  if not valv.dominates(new.label_id, old.label_id) and not exists (
      select from release r where r.record_id = new.id and r.from_label = old.label_id
         and r.to_label = new.label_id and r.outcome = 'APPROVED'
         and r.decided_by = valv.actor() and r.decided_at = transaction_timestamp()) then
    raise exception 'not released' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger guard_label before update of label_id on record
  for each row when (old.label_id is distinct from new.label_id) execute function valv.guard_label();

-- A row names another row only if its own label dominates the other's, whichever of the two moves.
create function valv.guard_parent() returns trigger
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  if exists (select from record p where p.id = new.parent_id
              and not valv.dominates(new.label_id, p.label_id))
      or exists (select from record c where c.parent_id = new.id
                  and not valv.dominates(c.label_id, new.label_id)) then
    raise exception 'label' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger guard_parent before insert or update of label_id, parent_id on record
  for each row execute function valv.guard_parent();

-- The needs and standings by which somebody may read under a label, for who owns a compartment of it
-- and reads there himself; nothing for anybody else.
create function valv.readers_of(p_label uuid)
  returns table (account_id uuid, participation_id uuid, compartment_id uuid, actions text, up_to text,
                 valid_from timestamptz, valid_to timestamptz, reliable_until timestamptz,
                 knowledgeable_until timestamptz, position_class text)
  language sql stable security definer set search_path = valv, pg_temp as $$
  select ap.account_id, n.participation_id, n.compartment_id, n.actions, n.up_to, n.valid_from,
         least(n.valid_to, n.withdrawn_at), s.reliable_until, s.knowledgeable_until, s.position_class
    from need n
    join account_participation ap on ap.participation_id = n.participation_id
    join account a on a.id = ap.account_id and not a.locked
    left join standing s on s.participation_id = n.participation_id
   where n.compartment_id in (select c.compartment_id from label_clause c where c.label_id = p_label)
     and n.valid_from < coalesce(n.withdrawn_at, n.valid_to)
     and p_label = any (valv.reach('READ'))
     and exists (select from label_clause c join compartment k on k.id = c.compartment_id
                  where c.label_id = p_label and k.owner_account = valv.actor())
$$;

-- What somebody would like to be let into. The id is what he wrote, whether or not it names anything;
-- it is resolved when it is looked at, under the reach of who looks.
create table access_request (
  id         uuid primary key,
  account_id uuid not null references account,
  object_id  uuid not null,
  purpose    text not null,
  asked_at   timestamptz not null
);
create index on access_request (account_id);

do $$
declare t text;
begin
  foreach t in array array['release', 'access_request'] loop
    execute format('alter table valv.%I enable row level security', t);
    execute format('alter table valv.%I force row level security', t);
    execute format('create policy owner_all on valv.%I to valv_owner using (true) with check (true)', t);
  end loop;
end $$;

create policy release_read on release for select to valv_app
  using (label_id = any ((select valv.reach('READ'))::uuid[])
     and exists (select from record r where r.id = record_id));
create policy request_make on access_request for insert to valv_app
  with check (account_id = (select valv.actor()));
create policy request_own on access_request for select to valv_app
  using (account_id = (select valv.actor()));
create policy request_owner on access_request for select to valv_app
  using (exists (select from record r
                   join label_clause c on c.label_id = r.label_id
                   join compartment k on k.id = c.compartment_id
                  where r.id = object_id and k.owner_account = (select valv.actor())));
grant select on release to valv_app;
grant select, insert on access_request to valv_app;

-- Who may give another label needs that right under both.
create policy record_relabel on record for update to valv_app
  using (label_id = any ((select valv.reach('RELABEL'))::uuid[]))
  with check (label_id = any ((select valv.reach('RELABEL'))::uuid[]));
create policy outbox_relabel on outbox for insert to valv_app
  with check (label_id = any ((select valv.reach('RELABEL'))::uuid[]));
create policy series_relabel on number_series to valv_app
  using (label_id = any ((select valv.reach('RELABEL'))::uuid[]))
  with check (label_id = any ((select valv.reach('RELABEL'))::uuid[]));

revoke all on all functions in schema valv from public;
grant execute on all functions in schema valv to valv_app;
