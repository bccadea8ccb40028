-- What a node's indexes on disk must be, and how they read the outbox: each label from its own position.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 2 $$;

-- Which building and which commit of a label's index is the newest on a node. A folder that holds
-- another is an old one put back, or one of another life of the database, and is not believed.
create table index_commit (
  node       text not null,
  label_id   uuid not null references label,
  building   uuid not null,
  generation int not null,
  commit_id  uuid,
  next_id    uuid,
  primary key (node, label_id)
);

alter table index_commit enable row level security;
alter table index_commit force row level security;
create policy owner_all on index_commit to valv_owner using (true) with check (true);
create policy commit_all on index_commit to valv_app using (true) with check (true);
grant select, insert, update on index_commit to valv_app;

-- Each label's index reads its own rows.
create index on outbox (label_id, xid, seq);
drop function valv.outbox_since(text, text, bigint, int);

-- Where the outbox is now: which cluster, and which of its transactions are over. Numbers of
-- transactions mean nothing in another cluster.
create function valv.outbox_position() returns text
  language sql stable security definer set search_path = valv, pg_temp as $$
  select (select system_identifier from pg_control_system()) || '/' || pg_current_snapshot()
$$;

-- Labels with work committed since a snapshot. Serial numbers commit out of order, so a reader who
-- kept a number would miss rows; a snapshot misses none, and waits for nobody's transaction.
create function valv.outbox_labels(p_seen text) returns setof uuid
  language sql stable security definer set search_path = valv, pg_temp as $$
  select distinct o.label_id
    from outbox o
   where o.xid >= pg_snapshot_xmin(p_seen::pg_snapshot)
     and not pg_visible_in_snapshot(o.xid, p_seen::pg_snapshot)
$$;

-- Work for one label committed since a snapshot, from a place on. Rows are ciphertext; no record is
-- read.
create function valv.outbox_since(p_label uuid, p_seen text, p_xid text, p_seq bigint, p_max int)
  returns table (seq bigint, xid text, record_id uuid, label_id uuid, kind text, version int, op text,
                 key_generation int, sealed bytea)
  language sql stable security definer set search_path = valv, pg_temp as $$
  select o.seq, o.xid::text, o.record_id, o.label_id, o.kind, o.version, o.op, o.key_generation, o.sealed
    from outbox o
   where o.label_id = p_label
     and (o.xid, o.seq) > (p_xid::xid8, p_seq)
     and not pg_visible_in_snapshot(o.xid, p_seen::pg_snapshot)
   order by o.xid, o.seq
   limit p_max
$$;

revoke all on function valv.outbox_position(), valv.outbox_labels(text),
  valv.outbox_since(uuid, text, text, bigint, int) from public;
grant execute on function valv.outbox_position(), valv.outbox_labels(text),
  valv.outbox_since(uuid, text, text, bigint, int) to valv_app;
