-- What somebody may, computed as a set once a statement instead of once for each row: with a thousand
-- compartments and labels the database spent its time on asking the same again.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 6 $$;

-- The labels on which the actor may do at least one of these things right now: each clause of the
-- label met, for one and the same action. A second, independent implementation of
-- se.valv.access.NeedToKnow, in the statement's own snapshot.
create function valv.reach_by_any(p_actions text[]) returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  with held as materialized (
    select n.compartment_id, n.up_to, a.action, s.position_class,
           coalesce(s.reliable_until > statement_timestamp()
                and s.knowledgeable_until > statement_timestamp(), false) as good
      from account_participation ap
      join need n on n.participation_id = ap.participation_id
     cross join lateral unnest(string_to_array(n.actions, ',')) as a (action)
      left join standing s on s.participation_id = ap.participation_id
     where ap.account_id = valv.actor()
       and a.action = any (p_actions)
       and n.valid_from <= statement_timestamp() and statement_timestamp() < n.valid_to
       and (n.withdrawn_at is null or statement_timestamp() < n.withdrawn_at)
       and not exists (select from account l where l.id = ap.account_id and l.locked)
  ), met as (
    select distinct l.id, c.clause, h.action
      from held h
      join label_clause c on c.compartment_id = h.compartment_id
      join label l on l.id = c.label_id
      join position_threshold t on t.class = l.class
       and t.valid_from <= (statement_timestamp() at time zone 'UTC')::date
       and (t.valid_to is null or (statement_timestamp() at time zone 'UTC')::date < t.valid_to)
     where (h.up_to is null or valv.class_rank(l.class) <= valv.class_rank(h.up_to))
       and (not t.needs_standing or (h.good and (
              valv.position_rank(h.position_class) >= valv.position_rank(t.position_class)
              or (h.up_to = l.class
                  and valv.position_rank(h.position_class) >= valv.position_rank(t.exceptional_class)))))
  ), counted as (
    select m.id, m.action, count(*) as clauses from met m group by m.id, m.action
  )
  select coalesce(array_agg(distinct k.id), '{}')
    from counted k
   where k.clauses = (select count(distinct c.clause) from label_clause c where c.label_id = k.id)
$$;

create or replace function valv.reach(p_action text) returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  select valv.reach_by_any(array[p_action])
$$;

revoke all on function valv.reach_by_any(text[]) from public;
grant execute on function valv.reach_by_any(text[]) to valv_app;

-- Written where the actor may write, may give without reading, or may give another label.
drop policy record_relabel on record;
alter policy record_update on record
  using (label_id = any ((select valv.reach_by_any('{WRITE,RELABEL}'))::uuid[]))
  with check (label_id = any ((select valv.reach_by_any('{WRITE,RELABEL}'))::uuid[]));
alter policy record_insert on record
  with check (label_id = any ((select valv.reach_by_any('{WRITE,DROP}'))::uuid[]));
drop policy series_relabel on number_series;
alter policy series_use on number_series
  using (label_id = any ((select valv.reach_by_any('{WRITE,DROP,RELABEL}'))::uuid[]))
  with check (label_id = any ((select valv.reach_by_any('{WRITE,DROP,RELABEL}'))::uuid[]));
drop policy outbox_relabel on outbox;
alter policy outbox_insert on outbox
  with check (label_id = any ((select valv.reach_by_any('{WRITE,DROP,RELABEL}'))::uuid[]));
alter policy label_read on label
  using (id = any ((select valv.reach_by_any('{READ,SEARCH,WRITE,DROP}'))::uuid[]));
alter policy clause_read on label_clause
  using (label_id = any ((select valv.reach_by_any('{READ,SEARCH,WRITE,DROP}'))::uuid[]));

-- ---------------------------------------------------------------- roles

-- The scopes of those of these roles that the actor holds now, if he is free to act; null is all.
create function valv.scopes_as(p_roles text[]) returns table (scope_operator uuid, scope_unit uuid)
  language sql stable security definer set search_path = valv, pg_temp as $$
  select r.scope_operator, r.scope_unit
    from account_role r join account a on a.id = r.account_id
   where r.account_id = valv.actor() and r.role = any (p_roles)
     and r.valid_from <= statement_timestamp()
     and (r.valid_to is null or statement_timestamp() < r.valid_to)
     and not a.locked and a.one_time_until is null
$$;
revoke all on function valv.scopes_as(text[]) from public;

create or replace function valv.acts_as(p_roles text[], p_operator uuid, p_unit uuid) returns boolean
  language sql stable security definer set search_path = valv, pg_temp as $$
  select exists (select from valv.scopes_as(p_roles) s
                  where (s.scope_operator is null or s.scope_operator = p_operator)
                    and (s.scope_unit is null or s.scope_unit = p_unit))
$$;

create or replace function valv.operators_as(p_roles text[]) returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  with held as materialized (select * from valv.scopes_as(p_roles) where scope_unit is null)
  select coalesce(array_agg(o.id), '{}') from operator o
   where exists (select from held h where h.scope_operator is null or h.scope_operator = o.id)
$$;

create or replace function valv.units_as(p_roles text[]) returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  with held as materialized (select * from valv.scopes_as(p_roles))
  select coalesce(array_agg(u.id), '{}') from unit u
   where exists (select from held h
                  where (h.scope_operator is null or h.scope_operator = u.operator_id)
                    and (h.scope_unit is null or h.scope_unit = u.id))
$$;

create or replace function valv.tended_compartments() returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  with held as materialized (select * from valv.scopes_as(array['ACCOUNT_ADMIN', 'OFFICER']))
  select coalesce(array_agg(c.id), '{}') from compartment c
   where c.owner_account = valv.actor()
      or exists (select from held h
                  where (h.scope_operator is null or h.scope_operator = c.operator_id)
                    and (h.scope_unit is null or h.scope_unit = c.unit_id))
$$;
