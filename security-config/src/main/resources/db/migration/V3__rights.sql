-- Rights for people: accounts, roles, compartments, needs and standings that are given in the running
-- register. The tables that decide (need, standing, account_role) stay as they were: what is in them
-- is in force. What is asked for and not yet decided by two stands beside them, and only the functions
-- below carry it over. The application may write none of these tables itself: each function states
-- once more who may, and that nobody decides alone or for himself.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 3 $$;

-- ---------------------------------------------------------------- tables

-- Until when a password that another person chose may be used to set one's own; null once it is set.
alter table account add column one_time_until timestamptz;
alter table account add column ended_at timestamptz;
alter table account add column version int not null default 1;

create table role_proposal (
  id             uuid primary key,
  account_id     uuid not null references account,
  role           text not null,
  scope_operator uuid references operator,
  scope_unit     uuid references unit,
  proposed_by    uuid not null references account,
  proposed_at    timestamptz not null,
  decided_by     uuid references account,
  decided_at     timestamptz,
  outcome        text check (outcome in ('APPROVED', 'REFUSED')),
  version        int not null default 1,
  check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
  check (proposed_by <> account_id and decided_by is distinct from account_id),
  check (outcome is distinct from 'APPROVED' or decided_by <> proposed_by)
);
create index on role_proposal (account_id);

create table need_request (
  id               uuid primary key,
  compartment_id   uuid not null references compartment,
  participation_id uuid not null references participation,
  purpose          text not null,
  actions          text not null check (actions ~ '^[A-Z]+(,[A-Z]+)*$'),
  up_to            text check (up_to in ('BH', 'K', 'H', 'KH')),
  up_to_decision   text,
  valid_from       timestamptz not null,
  valid_to         timestamptz not null,
  requested_by     uuid not null references account,
  requested_at     timestamptz not null,
  endorsed_by      uuid references account,
  endorsed_at      timestamptz,
  given_by         uuid references account,
  given_at         timestamptz,
  decided_by       uuid references account,
  decided_at       timestamptz,
  outcome          text check (outcome in ('APPROVED', 'REFUSED', 'WITHDRAWN')),
  version          int not null default 1,
  check ((up_to is null) = (up_to_decision is null)),
  check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
  check (outcome is distinct from 'APPROVED' or (given_by is not null and given_by <> decided_by)),
  check (valid_from < valid_to and valid_to <= valid_from + interval '12 months')
);
create index on need_request (participation_id);
create index on need_request (compartment_id);

create table standing_proposal (
  id                  uuid primary key,
  participation_id    uuid not null references participation,
  operator_id         uuid not null references operator,
  reliable_until      timestamptz not null,
  knowledgeable_until timestamptz not null,
  position_class      text not null check (position_class in ('1', '2', '3', 'UTAN_KLASS')),
  decision_ref        text not null,
  decided_on          date not null,
  attested_by         uuid not null references account,
  attested_at         timestamptz not null,
  decided_by          uuid references account,
  decided_at          timestamptz,
  outcome             text check (outcome in ('APPROVED', 'REFUSED')),
  version             int not null default 1,
  check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
  check (outcome is distinct from 'APPROVED' or decided_by <> attested_by)
);
create index on standing_proposal (participation_id);

-- Which attestation a standing came from, and when it was ended before its time.
alter table standing add column proposal_id uuid references standing_proposal;
alter table standing add column ended_at timestamptz;

-- ---------------------------------------------------------------- who holds what, now

-- Whether the actor holds one of these roles for this operator and unit, and is free to act.
create function valv.acts_as(p_roles text[], p_operator uuid, p_unit uuid) returns boolean
  language sql stable security definer set search_path = valv, pg_temp as $$
  select exists (
    select from account_role r join account a on a.id = r.account_id
     where r.account_id = valv.actor() and r.role = any (p_roles)
       and r.valid_from <= statement_timestamp()
       and (r.valid_to is null or statement_timestamp() < r.valid_to)
       and not a.locked and a.one_time_until is null
       and (r.scope_operator is null or r.scope_operator = p_operator)
       and (r.scope_unit is null or r.scope_unit = p_unit))
$$;

-- The operators for the whole of which the actor holds one of these roles.
create function valv.operators_as(p_roles text[]) returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  select coalesce(array_agg(o.id), '{}') from operator o where valv.acts_as(p_roles, o.id, null)
$$;

-- The units for which he does.
create function valv.units_as(p_roles text[]) returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  select coalesce(array_agg(u.id), '{}') from unit u where valv.acts_as(p_roles, u.operator_id, u.id)
$$;

-- The compartments whose needs the actor may see: his own, and those he answers for by role.
create function valv.tended_compartments() returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  select coalesce(array_agg(c.id), '{}') from compartment c
   where c.owner_account = valv.actor()
      or valv.acts_as(array['ACCOUNT_ADMIN', 'OFFICER'], c.operator_id, c.unit_id)
$$;

-- Whether the actor himself rests on a participation: then he decides nothing about it.
create function valv.is_own(p_participation uuid) returns boolean
  language sql stable security definer set search_path = valv, pg_temp as $$
  select exists (select from account_participation
                  where account_id = valv.actor() and participation_id = p_participation)
$$;

-- Whether the actor answers for what is in a compartment: its owner, or its operator's
-- säkerhetsskyddschef.
create function valv.answers_for(p_compartment uuid) returns boolean
  language sql stable security definer set search_path = valv, pg_temp as $$
  select exists (select from compartment c where c.id = p_compartment
                  and (c.owner_account = valv.actor()
                       or valv.acts_as(array['OFFICER'], c.operator_id, c.unit_id)))
$$;

create function valv.demand(p_holds boolean) returns void
  language plpgsql as $$
begin
  if p_holds is not true then
    raise exception 'not permitted' using errcode = 'insufficient_privilege';
  end if;
end $$;

-- No row that is in force was given by its own holder, whoever wrote it.
create function valv.given_by_others() returns trigger
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare
  first_one uuid := case tg_table_name when 'need' then to_jsonb(new) ->> 'given_by'
                                       else to_jsonb(new) ->> 'attested_by' end;
begin
  if exists (select from account_participation where participation_id = new.participation_id
              and account_id in (first_one, new.approved_by)) then
    raise exception 'own right' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger given_by_others before insert or update on need
  for each row execute function valv.given_by_others();
create trigger given_by_others before insert or update on standing
  for each row execute function valv.given_by_others();

-- ---------------------------------------------------------------- accounts and roles

create function valv.make_participation(p_id uuid, p_account uuid, p_operator uuid, p_unit uuid, p_form text)
  returns void language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(valv.acts_as(array['ACCOUNT_ADMIN'], p_operator, p_unit));
  perform valv.demand(exists (select from account where id = p_account and ended_at is null
      and valv.acts_as(array['ACCOUNT_ADMIN'], operator_id, unit_id)));
  insert into participation values (p_id, p_operator, p_unit, p_form);
  insert into account_participation values (p_account, p_id);
end $$;

-- An account with a password that somebody else knows, so for one thing only: to choose one's own.
create function valv.make_account(p_id uuid, p_username text, p_name text, p_title text, p_hash text,
                                  p_operator uuid, p_unit uuid, p_one_time_until timestamptz)
  returns void language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(valv.acts_as(array['ACCOUNT_ADMIN'], p_operator, p_unit));
  insert into account (id, username, display_name, title, password_hash, operator_id, unit_id,
                       locked, created_at, one_time_until)
    values (p_id, p_username, p_name, p_title, p_hash, p_operator, p_unit,
            false, statement_timestamp(), p_one_time_until);
end $$;

-- One's own password, and only one's own. All sessions but the one that asks are over.
create function valv.set_own_password(p_hash text, p_session uuid) returns void
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  update account set password_hash = p_hash, one_time_until = null, version = version + 1
   where id = valv.actor() and not locked;
  perform valv.demand(found);
  update session set ended_at = statement_timestamp()
   where account_id = valv.actor() and id <> p_session and ended_at is null;
end $$;

-- LOCK, UNLOCK or END. False when the account has moved since.
create function valv.turn_account(p_id uuid, p_version int, p_event text) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(p_id <> valv.actor() and exists (select from account where id = p_id
      and ended_at is null and valv.acts_as(array['ACCOUNT_ADMIN'], operator_id, unit_id)));
  update account set locked = (p_event <> 'UNLOCK'), version = version + 1,
         ended_at = case when p_event = 'END' then statement_timestamp() end
   where id = p_id and version = p_version;
  if not found then
    return false;
  end if;
  if p_event <> 'UNLOCK' then
    update session set ended_at = statement_timestamp() where account_id = p_id and ended_at is null;
  end if;
  return true;
end $$;

create function valv.propose_role(p_id uuid, p_account uuid, p_role text, p_operator uuid, p_unit uuid)
  returns void language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(p_account <> valv.actor()
      and valv.acts_as(array['ACCOUNT_ADMIN'], p_operator, p_unit)
      and exists (select from account where id = p_account and ended_at is null
                   and valv.acts_as(array['ACCOUNT_ADMIN'], operator_id, unit_id)));
  insert into role_proposal (id, account_id, role, scope_operator, scope_unit, proposed_by, proposed_at)
    values (p_id, p_account, p_role, p_operator, p_unit, valv.actor(), statement_timestamp());
end $$;

create function valv.decide_role(p_id uuid, p_version int, p_approve boolean) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare p role_proposal;
begin
  select * into p from role_proposal where id = p_id for update;
  perform valv.demand(p.id is not null and p.account_id <> valv.actor()
      and (not p_approve or p.proposed_by <> valv.actor())
      and valv.acts_as(array['ACCOUNT_ADMIN'], p.scope_operator, p.scope_unit));
  if p.version <> p_version or p.outcome is not null then
    return false;
  end if;
  update role_proposal set decided_by = valv.actor(), decided_at = statement_timestamp(),
         outcome = case when p_approve then 'APPROVED' else 'REFUSED' end, version = version + 1
   where id = p_id;
  if p_approve then
    insert into account_role (account_id, role, scope_operator, scope_unit, valid_from, given_by, approved_by)
      values (p.account_id, p.role, p.scope_operator, p.scope_unit, statement_timestamp(),
              p.proposed_by, valv.actor());
  end if;
  return true;
end $$;

-- Takes a role at once, wherever it was held; false when it was not.
create function valv.take_role(p_account uuid, p_role text) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(p_account <> valv.actor() and exists (select from account where id = p_account
      and valv.acts_as(array['ACCOUNT_ADMIN'], operator_id, unit_id)));
  update account_role set valid_to = statement_timestamp()
   where account_id = p_account and role = p_role
     and valid_from <= statement_timestamp() and (valid_to is null or valid_to > statement_timestamp());
  return found;
end $$;

-- ---------------------------------------------------------------- compartments, needs, standings

create function valv.make_compartment(p_id uuid, p_operator uuid, p_unit uuid, p_kind text, p_code text,
                                      p_name text, p_purpose text, p_owner uuid)
  returns void language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(valv.acts_as(array['ACCOUNT_ADMIN'], p_operator, p_unit)
      and exists (select from account_role r join account a on a.id = r.account_id
                   where r.account_id = p_owner and r.role = 'INFORMATION_OWNER' and not a.locked
                     and (r.valid_to is null or statement_timestamp() < r.valid_to)
                     and (r.scope_operator is null or r.scope_operator = p_operator)
                     and (r.scope_unit is null or r.scope_unit = p_unit)));
  insert into compartment values (p_id, p_operator, p_unit, p_kind, p_code, p_name, p_purpose, p_owner);
end $$;

-- Asked for by the holder where he has had need before, or by who tends the compartment.
create function valv.request_need(p_id uuid, p_compartment uuid, p_participation uuid, p_purpose text,
                                  p_actions text, p_up_to text, p_decision text,
                                  p_from timestamptz, p_to timestamptz)
  returns void language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(exists (select from compartment c join participation p on p.operator_id = c.operator_id
                               where c.id = p_compartment and p.id = p_participation));
  perform valv.demand(p_compartment = any (valv.tended_compartments())
      or (valv.is_own(p_participation)
          and exists (select from need where compartment_id = p_compartment
                       and participation_id = any (valv.own_participations()))));
  insert into need_request (id, compartment_id, participation_id, purpose, actions, up_to, up_to_decision,
                            valid_from, valid_to, requested_by, requested_at)
    values (p_id, p_compartment, p_participation, p_purpose, p_actions, p_up_to, p_decision,
            p_from, p_to, valv.actor(), statement_timestamp());
end $$;

create function valv.endorse_need(p_id uuid, p_version int) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(exists (select from need_request r join participation p on p.id = r.participation_id
      where r.id = p_id and not valv.is_own(p.id)
        and valv.acts_as(array['COORDINATOR', 'OFFICER', 'TOP_MANAGER'], p.operator_id, p.unit_id)));
  update need_request set endorsed_by = valv.actor(), endorsed_at = statement_timestamp(), version = version + 1
   where id = p_id and version = p_version and outcome is null and given_by is null and endorsed_by is null;
  return found;
end $$;

-- The first of the two: whoever answers for the information.
create function valv.give_need(p_id uuid, p_version int) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(exists (select from need_request r where r.id = p_id
      and not valv.is_own(r.participation_id) and valv.answers_for(r.compartment_id)));
  update need_request set given_by = valv.actor(), given_at = statement_timestamp(), version = version + 1
   where id = p_id and version = p_version and outcome is null and given_by is null;
  return found;
end $$;

-- The second: another, who tends the compartment.
create function valv.approve_need(p_id uuid, p_version int) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare r need_request;
begin
  select * into r from need_request where id = p_id for update;
  perform valv.demand(r.id is not null and not valv.is_own(r.participation_id)
      and r.given_by is distinct from valv.actor()
      and r.compartment_id = any (valv.tended_compartments()));
  if r.version <> p_version or r.outcome is not null or r.given_by is null
      or r.valid_to <= statement_timestamp() then
    return false;
  end if;
  update need_request set decided_by = valv.actor(), decided_at = statement_timestamp(),
         outcome = 'APPROVED', version = version + 1 where id = p_id;
  insert into need (id, compartment_id, participation_id, purpose, actions, up_to, valid_from, valid_to,
                    given_by, approved_by)
    values (r.id, r.compartment_id, r.participation_id, r.purpose, r.actions, r.up_to,
            greatest(r.valid_from, statement_timestamp()), r.valid_to, r.given_by, valv.actor());
  return true;
end $$;

-- Says no before it is in force.
create function valv.refuse_need(p_id uuid, p_version int) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(exists (select from need_request where id = p_id
      and not valv.is_own(participation_id) and compartment_id = any (valv.tended_compartments())));
  update need_request set decided_by = valv.actor(), decided_at = statement_timestamp(),
         outcome = 'REFUSED', version = version + 1
   where id = p_id and version = p_version and outcome is null;
  return found;
end $$;

-- Ends a need, or the wish for one, at once: by one, for less is always safe.
create function valv.withdraw_need(p_id uuid, p_version int) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare
  n need;
  r need_request;
begin
  select * into r from need_request where id = p_id for update;
  select * into n from need where id = p_id for update;
  perform valv.demand((coalesce(n.compartment_id, r.compartment_id) = any (valv.tended_compartments())
      or valv.is_own(coalesce(n.participation_id, r.participation_id))) is true);
  if coalesce(r.version, 1) <> p_version or n.withdrawn_at is not null
      or (n.id is null and r.outcome is not null) then
    return false;
  end if;
  if n.id is null then
    update need_request set decided_by = valv.actor(), decided_at = statement_timestamp(),
           outcome = 'WITHDRAWN' where id = p_id;
  else
    update need set withdrawn_at = statement_timestamp() where id = p_id;
  end if;
  update need_request set version = version + 1 where id = p_id;
  return true;
end $$;

create function valv.attest_standing(p_id uuid, p_participation uuid, p_reliable timestamptz,
                                     p_knowledgeable timestamptz, p_class text, p_ref text, p_on date)
  returns void language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(not valv.is_own(p_participation) and exists (select from participation p
      where p.id = p_participation
        and valv.acts_as(array['VETTING_OFFICER', 'OFFICER'], p.operator_id, p.unit_id)));
  insert into standing_proposal (id, participation_id, operator_id, reliable_until, knowledgeable_until,
                                 position_class, decision_ref, decided_on, attested_by, attested_at)
    select p_id, p.id, p.operator_id, p_reliable, p_knowledgeable, p_class, p_ref, p_on, valv.actor(),
           statement_timestamp() from participation p where p.id = p_participation;
end $$;

create function valv.decide_standing(p_id uuid, p_version int, p_approve boolean) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare s standing_proposal;
begin
  select * into s from standing_proposal where id = p_id for update;
  perform valv.demand(s.id is not null and not valv.is_own(s.participation_id)
      and (not p_approve or s.attested_by <> valv.actor())
      and exists (select from participation p where p.id = s.participation_id
        and valv.acts_as(array['VETTING_OFFICER', 'OFFICER', 'ACCOUNT_ADMIN'], p.operator_id, p.unit_id)));
  if s.version <> p_version or s.outcome is not null then
    return false;
  end if;
  update standing_proposal set decided_by = valv.actor(), decided_at = statement_timestamp(),
         outcome = case when p_approve then 'APPROVED' else 'REFUSED' end, version = version + 1
   where id = p_id;
  if p_approve then
    insert into standing (participation_id, operator_id, reliable_until, knowledgeable_until,
                          position_class, decision_ref, attested_by, approved_by, proposal_id)
      values (s.participation_id, s.operator_id, s.reliable_until, s.knowledgeable_until,
              s.position_class, s.decision_ref, s.attested_by, valv.actor(), s.id)
      on conflict (participation_id) do update set
        reliable_until = excluded.reliable_until, knowledgeable_until = excluded.knowledgeable_until,
        position_class = excluded.position_class, decision_ref = excluded.decision_ref,
        attested_by = excluded.attested_by, approved_by = excluded.approved_by,
        proposal_id = excluded.proposal_id, ended_at = null;
  end if;
  return true;
end $$;

-- Ends a standing at once; every need that rests on it sleeps from then on.
create function valv.end_standing(p_participation uuid) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(exists (select from participation p where p.id = p_participation
      and valv.acts_as(array['VETTING_OFFICER', 'OFFICER'], p.operator_id, p.unit_id)));
  update standing set ended_at = statement_timestamp(),
         reliable_until = least(reliable_until, statement_timestamp())
   where participation_id = p_participation and ended_at is null;
  return found;
end $$;

-- ---------------------------------------------------------------- what is asked for and what is in force, together

create view valv.need_state with (security_invoker = true) as
  select r.id, r.compartment_id, r.participation_id, r.purpose, r.actions, r.up_to, r.up_to_decision,
         coalesce(n.valid_from, r.valid_from) as valid_from, r.valid_to, r.requested_by, r.endorsed_by, r.given_by, r.decided_by,
         r.outcome, n.withdrawn_at, r.version, r.requested_at
    from need_request r left join need n on n.id = r.id
  union all
  select n.id, n.compartment_id, n.participation_id, n.purpose, n.actions, n.up_to, null,
         n.valid_from, n.valid_to, n.given_by, null, n.given_by, n.approved_by,
         'APPROVED', n.withdrawn_at, case when n.withdrawn_at is null then 1 else 2 end, n.valid_from
    from need n where not exists (select from need_request r where r.id = n.id);

create view valv.standing_state with (security_invoker = true) as
  select p.id, p.participation_id, p.reliable_until, p.knowledgeable_until, p.position_class, p.decision_ref,
         p.decided_on, p.attested_by, p.decided_by, p.outcome,
         s.proposal_id is not null as current, s.ended_at,
         p.version + case when s.ended_at is null then 0 else 1 end as version, p.attested_at
    from standing_proposal p left join standing s on s.proposal_id = p.id
  union all
  select s.participation_id, s.participation_id, s.reliable_until, s.knowledgeable_until, s.position_class,
         s.decision_ref, null, s.attested_by, s.approved_by, 'APPROVED', true, s.ended_at,
         case when s.ended_at is null then 1 else 2 end, null
    from standing s where s.proposal_id is null;

-- ---------------------------------------------------------------- who may see which rows

do $$
declare t text;
begin
  foreach t in array array['role_proposal', 'need_request', 'standing_proposal'] loop
    execute format('alter table valv.%I enable row level security', t);
    execute format('alter table valv.%I force row level security', t);
    execute format('create policy owner_all on valv.%I to valv_owner using (true) with check (true)', t);
  end loop;
end $$;

create policy role_proposal_read on role_proposal for select to valv_app
  using (account_id = (select valv.actor())
      or exists (select from account a where a.id = account_id
                  and (a.operator_id = any ((select valv.operators_as(array['ACCOUNT_ADMIN']))::uuid[])
                    or a.unit_id = any ((select valv.units_as(array['ACCOUNT_ADMIN']))::uuid[]))));

create policy need_tended on need for select to valv_app
  using (compartment_id = any ((select valv.tended_compartments())::uuid[]));
create policy need_request_read on need_request for select to valv_app
  using (participation_id = any ((select valv.own_participations())::uuid[])
      or compartment_id = any ((select valv.tended_compartments())::uuid[]));
-- Who endorses sees that somebody of his own says that he needs something, and why; not of what.
create policy need_request_endorsable on need_request for select to valv_app
  using (outcome is null and given_by is null and exists (
    select from participation p where p.id = participation_id
       and (p.operator_id = any ((select valv.operators_as(array['COORDINATOR', 'TOP_MANAGER']))::uuid[])
         or p.unit_id = any ((select valv.units_as(array['COORDINATOR', 'TOP_MANAGER']))::uuid[]))));
create policy compartment_tended on compartment for select to valv_app
  using (id = any ((select valv.tended_compartments())::uuid[]));

create policy participation_administered on participation for select to valv_app
  using (operator_id = any ((select valv.operators_as(
           array['ACCOUNT_ADMIN', 'OFFICER', 'VETTING_OFFICER', 'INFORMATION_OWNER', 'COORDINATOR',
                 'TOP_MANAGER']))::uuid[])
      or unit_id = any ((select valv.units_as(
           array['ACCOUNT_ADMIN', 'OFFICER', 'VETTING_OFFICER', 'INFORMATION_OWNER', 'COORDINATOR',
                 'TOP_MANAGER']))::uuid[]));
create policy account_participation_administered on account_participation for select to valv_app
  using (exists (select from participation p where p.id = participation_id));

create policy standing_administered on standing for select to valv_app
  using (exists (select from participation p where p.id = participation_id
      and (p.operator_id = any ((select valv.operators_as(
             array['ACCOUNT_ADMIN', 'OFFICER', 'VETTING_OFFICER']))::uuid[])
        or p.unit_id = any ((select valv.units_as(
             array['ACCOUNT_ADMIN', 'OFFICER', 'VETTING_OFFICER']))::uuid[]))));
-- Who answers for a compartment must know whether those who are to read there are judged reliable.
create policy standing_of_needs on standing for select to valv_app
  using (exists (select from need n where n.participation_id = standing.participation_id)
      or exists (select from need_request r where r.participation_id = standing.participation_id
                  and r.compartment_id = any ((select valv.tended_compartments())::uuid[])));
create policy standing_proposal_read on standing_proposal for select to valv_app
  using (participation_id = any ((select valv.own_participations())::uuid[])
      or exists (select from participation p where p.id = participation_id
      and (p.operator_id = any ((select valv.operators_as(
             array['ACCOUNT_ADMIN', 'OFFICER', 'VETTING_OFFICER']))::uuid[])
        or p.unit_id = any ((select valv.units_as(
             array['ACCOUNT_ADMIN', 'OFFICER', 'VETTING_OFFICER']))::uuid[]))));

grant select on role_proposal, need_request, standing_proposal, need_state, standing_state to valv_app;

revoke all on all functions in schema valv from public;
grant execute on all functions in schema valv to valv_app;
