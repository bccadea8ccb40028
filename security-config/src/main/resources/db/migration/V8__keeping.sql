-- What is done to the whole register from outside the application (backup, restore, keys): told to the
-- trail by the application itself, which alone can write there.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 8 $$;

-- What the trail is owed. A row commits with what it tells of, or not at all; the application enters
-- it within seconds, and takes the row away in the transaction of the entry.
create table owed_entry (
  id             bigint generated always as identity primary key,
  act            text not null,
  kind           text not null,
  object_id      uuid,
  object_version int,
  label_id       uuid,
  content        bytea,
  outcome        text not null check (outcome in ('DONE', 'REFUSED')),
  purpose        text not null
);

-- Which backups were made and read back.
create table backup (
  id          uuid primary key,
  taken_at    timestamptz not null,
  verified_at timestamptz not null
);

do $$
declare t text;
begin
  foreach t in array array['owed_entry', 'backup'] loop
    execute format('alter table valv.%I enable row level security', t);
    execute format('alter table valv.%I force row level security', t);
    execute format('create policy owner_all on valv.%I to valv_owner using (true) with check (true)', t);
  end loop;
end $$;

-- Takes the oldest of what is owed. What another transaction is taking is left to it.
create function valv.take_owed(p_most int)
  returns table (act text, kind text, object_id uuid, object_version int, label_id uuid, outcome text,
                 purpose text, content bytea)
  language sql volatile security definer set search_path = valv, pg_temp as $$
  with oldest as (
    select id from owed_entry order by id limit p_most for update skip locked
  ), taken as (
    delete from owed_entry o using oldest where o.id = oldest.id returning o.*
  )
  select t.act, t.kind, t.object_id, t.object_version, t.label_id, t.outcome, t.purpose, t.content
    from taken t order by t.id
$$;

revoke all on function valv.take_owed(int) from public;
grant execute on function valv.take_owed(int) to valv_app;
