-- Persons are protected rows like any other. What finds one is beside it: an HMAC, under a key of the
-- operator's own, of a word that stands nowhere in clear. It is seen by who reads the record, and so by
-- nobody who does not; no constraint reaches over a label, so that no conflict tells of a hidden row.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 24 $$;

create table blind_index (
  label_id  uuid not null references label,
  tag       bytea not null check (length(tag) = 32),
  record_id uuid not null references record on delete cascade,
  single    boolean not null,
  primary key (label_id, tag, record_id)
);
create unique index on blind_index (label_id, tag) where single;
create index on blind_index (record_id);

alter table blind_index enable row level security;
alter table blind_index force row level security;
create policy owner_all on blind_index to valv_owner using (true) with check (true);
create policy blind_read on blind_index for select to valv_app
  using (label_id = any ((select valv.reach('READ'))::uuid[]));
-- Who could write and not read would learn by a conflict what is there.
create policy blind_insert on blind_index for insert to valv_app
  with check (label_id = any ((select valv.reach('WRITE'))::uuid[])
    and label_id = any ((select valv.reach('READ'))::uuid[])
    and exists (select from record r where r.id = record_id and r.label_id = blind_index.label_id));
create policy blind_delete on blind_index for delete to valv_app
  using (label_id = any ((select valv.reach('WRITE'))::uuid[]));
grant select, insert, delete on blind_index to valv_app;
