-- An entry is of an epoch that there is. A foreign key locks the epoch's row for each entry, and so all
-- writers of a node share one lock; epochs are never deleted, so it is enough that the trigger finds it.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 27 $$;

do $$
begin
  execute (select format('alter table valv.audit_entry drop constraint %I', conname)
             from pg_constraint where conrelid = 'valv.audit_entry'::regclass and contype = 'f');
end $$;

create or replace function valv.entry_pends() returns trigger
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  insert into audit_pending
    select new.epoch, new.number, new.leaf, new.mac, new.mac_step from audit_epoch e where e.epoch = new.epoch;
  if not found then
    raise foreign_key_violation using message = 'no epoch ' || new.epoch;
  end if;
  return new;
end $$;
