-- Which compartments somebody knows of, as a set once a statement: every page asks for them, and each
-- of them was looked for among all needs. Who is acting is asked once, and cheaply.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 9 $$;

create or replace function valv.actor() returns uuid
  language sql stable parallel safe as $$
  select case when pg_input_is_valid(current_setting('valv.actor', true), 'uuid')
              then current_setting('valv.actor', true)::uuid end
$$;

create or replace function valv.tended_compartments() returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  with held as materialized (select * from valv.scopes_as(array['ACCOUNT_ADMIN', 'OFFICER']))
  select coalesce(array_agg(c.id), '{}') from compartment c
   where c.owner_account = (select valv.actor())
      or exists (select from held h
                  where (h.scope_operator is null or h.scope_operator = c.operator_id)
                    and (h.scope_unit is null or h.scope_unit = c.unit_id))
$$;

alter policy account_participation_own on account_participation
  using (account_id = (select valv.actor()));

create index on need (compartment_id);

-- The compartments that the actor has, had or will have need of.
create function valv.needed_compartments() returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  select coalesce(array_agg(distinct n.compartment_id), '{}') from need n
   where n.participation_id = any (valv.own_participations())
$$;
revoke all on function valv.needed_compartments() from public;
grant execute on function valv.needed_compartments() to valv_app;

alter policy compartment_known on compartment
  using (owner_account = (select valv.actor())
      or id = any ((select valv.needed_compartments())::uuid[]));
