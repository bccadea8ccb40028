-- An old row that is put back is told by the trail.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 5 $$;

-- The version in which the trail saw a record last; 0 when never. Asked only for what is in reach.
create function valv.newest_version(p_record uuid) returns int
  language sql stable security definer set search_path = valv, pg_temp as $$
  select coalesce(
    (select e.object_version
       from audit_entry e
      where e.object_id = p_record and e.outcome = 'DONE' and e.object_version is not null
      order by e.at desc
      limit 1), 0)
$$;

revoke all on function valv.newest_version(uuid) from public;
grant execute on function valv.newest_version(uuid) to valv_app;
