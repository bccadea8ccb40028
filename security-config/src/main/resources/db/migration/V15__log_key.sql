-- The key that signs the log's checkpoints is changed by decision of two; the log itself says which key
-- signs from which place on.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 15 $$;

-- A change of the key: proposed by one, approved by another, then carried out by whoever runs the node. Done:
-- the old key is destroyed.
create table key_change (
  id          uuid primary key,
  proposed_by uuid not null references account,
  proposed_at timestamptz not null,
  decided_by  uuid references account,
  decided_at  timestamptz,
  outcome     text check (outcome in ('APPROVED', 'REFUSED')),
  done_at     timestamptz,
  version     int not null default 1,
  check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
  check (outcome is distinct from 'APPROVED' or decided_by <> proposed_by),
  check (done_at is null or outcome = 'APPROVED')
);
-- One at a time.
create unique index on key_change ((true)) where outcome is null or (outcome = 'APPROVED' and done_at is null);

alter table key_change enable row level security;
alter table key_change force row level security;
create policy owner_all on key_change to valv_owner using (true) with check (true);
create policy key_change_read on key_change for select to valv_app
  using ((select valv.acts_as(array['SYSTEM_ADMIN', 'OFFICER'], null, null)));
grant select on key_change to valv_app;

-- Proposed by whoever runs the machine or answers for protective security, for the whole installation. False
-- while another is under way.
create function valv.propose_key_change(p_id uuid) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(valv.acts_as(array['SYSTEM_ADMIN', 'OFFICER'], null, null));
  insert into key_change (id, proposed_by, proposed_at)
    values (p_id, valv.actor(), statement_timestamp()) on conflict do nothing;
  return found;
end $$;

-- Approved by an officer who did not propose it; refused by either of the two. False when it has moved since.
create function valv.decide_key_change(p_id uuid, p_version int, p_approve boolean) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare c key_change;
begin
  select * into c from key_change where id = p_id for update;
  perform valv.demand(c.id is not null
      and case when p_approve then c.proposed_by <> valv.actor() and valv.acts_as(array['OFFICER'], null, null)
               else valv.acts_as(array['SYSTEM_ADMIN', 'OFFICER'], null, null) end);
  if c.version <> p_version or c.outcome is not null then
    return false;
  end if;
  update key_change set decided_by = valv.actor(), decided_at = statement_timestamp(),
         outcome = case when p_approve then 'APPROVED' else 'REFUSED' end, version = version + 1
   where id = p_id;
  return true;
end $$;

create index on audit_entry (at) where act = 'CHECKPOINT_KEY_CHANGED';

-- What the log says of its key, each by an entry that has its place and is what its leaf says.
create function valv.key_changes() returns table ("position" bigint, at timestamptz, note text)
  language sql stable security definer set search_path = valv, pg_temp as $$
  select l.position, e.at, e.purpose
    from audit_entry e join audit_leaf l on l.epoch = e.epoch and l.number = e.number
   where e.act = 'CHECKPOINT_KEY_CHANGED' and e.outcome = 'DONE' and e.purpose is not null
     and l.leaf = set_byte('\x00'::bytea, 0, e.format) || sha256(e.salt || valv.canonical(e))
   order by l.position
$$;

revoke all on function valv.propose_key_change(uuid), valv.decide_key_change(uuid, int, boolean), valv.key_changes()
  from public;
grant execute on function valv.propose_key_change(uuid), valv.decide_key_change(uuid, int, boolean),
  valv.key_changes() to valv_app;
