-- Keys that are turned while the register serves: which master key wraps, how often each key has sealed,
-- and which work on keys was begun and must be ended.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 10 $$;

-- The master keys that there have been. The keys themselves are in the key file alone.
create table master_key (
  number       int primary key check (number > 0),
  since        timestamptz not null,
  destroyed_at timestamptz
);
insert into master_key values (1, now(), null);

-- How often each label key was taken to seal with, on all nodes.
create table key_use (
  label_id   uuid not null,
  purpose    text not null,
  generation int not null,
  seals      bigint not null check (seals >= 0),
  primary key (label_id, purpose, generation)
);

-- Work on keys. A row without an end is work that was broken off: it goes on when it is asked for again.
create table key_work (
  id       uuid primary key,
  kind     text not null check (kind in ('ROTATE_MASTER', 'ROTATE_LABEL', 'REENCRYPT')),
  label_id uuid,
  target   int check ((target is null) = (kind <> 'ROTATE_MASTER')),
  began_at timestamptz not null,
  ended_at timestamptz
);
create unique index on key_work (kind, coalesce(label_id, '00000000-0000-0000-0000-000000000000'))
  where ended_at is null;

do $$
declare t text;
begin
  foreach t in array array['master_key', 'key_use', 'key_work'] loop
    execute format('alter table valv.%I enable row level security', t);
    execute format('alter table valv.%I force row level security', t);
    execute format('create policy owner_all on valv.%I to valv_owner using (true) with check (true)', t);
  end loop;
end $$;

-- The number of the master key that wraps from now on.
create function valv.current_master() returns int
  language sql stable security definer set search_path = valv, pg_temp as $$
  select max(number) from master_key
$$;

-- Adds to how often a key has sealed, and tells the sum; 0 for a key that is gone by now.
create function valv.count_seals(p_label uuid, p_purpose text, p_generation int, p_number bigint)
  returns bigint language sql volatile security definer set search_path = valv, pg_temp as $$
  with counted as (
    insert into key_use
      select label_id, purpose, generation, p_number from label_key
       where label_id = p_label and purpose = p_purpose and generation = p_generation and p_number >= 0
    on conflict (label_id, purpose, generation) do update set seals = key_use.seals + excluded.seals
    returning seals
  )
  select coalesce((select seals from counted), 0)
$$;

-- Records and index work are found by the generation of their key.
create index on record (label_id, key_generation);
create index on outbox (label_id, key_generation);

revoke all on function valv.current_master(), valv.count_seals(uuid, text, int, bigint) from public;
grant execute on function valv.current_master(), valv.count_seals(uuid, text, int, bigint) to valv_app;

-- What an entry says of a record must be so when it is entered: of one that has changed since, the trail
-- was told more already. Whoever is changing it now waits, or is waited for.
create or replace function valv.take_owed(p_most int)
  returns table (act text, kind text, object_id uuid, object_version int, label_id uuid, outcome text,
                 purpose text, content bytea)
  language plpgsql volatile security definer set search_path = valv, pg_temp as $$
begin
  perform from record r
    where r.id in (select o.object_id from owed_entry o order by o.id limit p_most)
    order by r.id for share;
  return query
    with oldest as (
      select o.id from owed_entry o order by o.id limit p_most for update skip locked
    ), taken as (
      delete from owed_entry o using oldest where o.id = oldest.id returning o.*
    )
    select t.act, t.kind, t.object_id, r.version, t.label_id, t.outcome, t.purpose,
           case when r.id is not null then t.content end
      from taken t
      left join record r on r.id = t.object_id and r.version = t.object_version and r.label_id = t.label_id
     order by t.id;
end $$;
