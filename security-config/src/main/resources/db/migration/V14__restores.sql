-- A restore is a fork that the log declares: whoever compares it with what he kept is told of it.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 14 $$;

create index on audit_entry (at) where act = 'RESTORED';

-- What the log says of restores, each by an entry that has its place and is what its leaf says. Tells the
-- same to everybody who compares the log with what he kept of it, whichever entries he may read.
create function valv.restores()
  returns table ("position" bigint, epoch bigint, number bigint, at timestamptz, purpose text)
  language sql stable security definer set search_path = valv, pg_temp as $$
  select l.position, e.epoch, e.number, e.at, e.purpose
    from audit_entry e join audit_leaf l on l.epoch = e.epoch and l.number = e.number
   where e.act = 'RESTORED' and e.outcome = 'DONE' and e.purpose is not null
     and l.leaf = set_byte('\x00'::bytea, 0, e.format) || sha256(e.salt || valv.canonical(e))
   order by l.position
$$;

revoke all on function valv.restores() from public;
grant execute on function valv.restores() to valv_app;
