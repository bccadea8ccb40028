-- What was erased, by which decision, and from when on nothing of it can be read any more.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 12 $$;

-- A record that is no more. Effective: its key is deleted, and the index of its label is another, under
-- another key. Turned: the keys of its label were turned since. Complete: the master key was turned after
-- that and the old one destroyed, and a full backup taken.
create table erasure (
  record_id    uuid primary key,
  kind         text not null,
  label_id     uuid not null references label,
  decision     text not null check (length(decision) between 1 and 200),
  erased_at    timestamptz not null,
  effective_at timestamptz,
  turned_at    timestamptz check (effective_at is not null or turned_at is null),
  complete_at  timestamptz check (turned_at is not null or complete_at is null)
);

alter table erasure enable row level security;
alter table erasure force row level security;
create policy owner_all on erasure to valv_owner using (true) with check (true);

alter table key_work drop constraint key_work_kind_check;
alter table key_work add constraint key_work_kind_check
  check (kind in ('ROTATE_MASTER', 'ROTATE_LABEL', 'REENCRYPT', 'ERASE_ROUND'));
