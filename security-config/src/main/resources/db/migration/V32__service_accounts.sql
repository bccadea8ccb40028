-- Programs that log in: a service account is an account that no person uses. What it may ask for is a list of
-- scopes that two decided, each with how often a day, from where and until when; what it reaches is by standing
-- and need, as for everybody. Its secret is 256 random bits, so its plain digest is as good as a slow one.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 32 $$;

insert into legal_parameter (code, value, valid_from, source, confidence) values
  ('LONGEST_SERVICE_ACCOUNT', '365', '2021-12-01', 'Egen regel', 'P');

create table service_account (
  account_id  uuid primary key references account,
  everywhere  boolean not null,
  scopes      text not null check (scopes ~ '^[a-z]+:[a-z]+=[1-9][0-9]{0,6}(,[a-z]+:[a-z]+=[1-9][0-9]{0,6})*$'),
  networks    text not null,
  valid_to    timestamptz not null,
  proposed_by uuid not null references account,
  proposed_at timestamptz not null,
  decided_by  uuid references account,
  decided_at  timestamptz,
  outcome     text check (outcome in ('APPROVED', 'REFUSED')),
  secret_hash bytea unique check (length(secret_hash) = 32),
  issued_by   uuid references account,
  issued_at   timestamptz,
  revoked_by  uuid references account,
  revoked_at  timestamptz,
  version     int not null default 1,
  check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
  check (outcome is distinct from 'APPROVED' or decided_by <> proposed_by),
  check (secret_hash is null or outcome = 'APPROVED'),
  check ((secret_hash is null) = (issued_by is null) and (secret_hash is null) = (issued_at is null)),
  check ((revoked_at is null) = (revoked_by is null)),
  check (proposed_at < valid_to and valid_to <= proposed_at + interval '1098 days')
);

-- How often a scope was used on the day that it was used last.
create table service_use (
  account_id uuid not null references service_account,
  scope      text not null,
  day        date not null,
  used       int not null,
  primary key (account_id, scope)
);

-- What was answered to a request that may come again, sealed; nothing yet while it is being answered. The id is
-- a keyed digest of the account and of the word that the client gave, and so is that of the request.
create table kept_answer (
  id             uuid primary key,
  account_id     uuid not null references account,
  request_hash   bytea not null,
  begun_at       timestamptz not null,
  key_generation int,
  sealed         bytea,
  version        int not null,
  check ((sealed is null) = (key_generation is null))
);
create index on kept_answer (begun_at);

do $$
declare t text;
begin
  foreach t in array array['service_account', 'service_use', 'kept_answer'] loop
    execute format('alter table valv.%I enable row level security', t);
    execute format('alter table valv.%I force row level security', t);
    execute format('create policy owner_all on valv.%I to valv_owner using (true) with check (true)', t);
  end loop;
end $$;

-- As accounts and sessions are: asked for before there is an actor.
create policy service_account_read on service_account for select to valv_app using (true);
grant select on service_account to valv_app;

create policy kept_answer_own on kept_answer to valv_app
  using (account_id = (select valv.actor())) with check (account_id = (select valv.actor()));
grant select, insert, update, delete on kept_answer to valv_app;

-- Deletes answers that nobody may have again, unseen.
create function valv.forget_answers(p_before timestamptz) returns void
  language sql security definer set search_path = valv, pg_temp as $$
  delete from kept_answer where begun_at < p_before
$$;

-- ---------------------------------------------------------------- whether it holds, now

-- Whether an account is a person's, or that of a program that may work now.
create function valv.in_force(p_account uuid) returns boolean
  language sql stable security definer set search_path = valv, pg_temp as $$
  select not exists (
    select from service_account s
     where s.account_id = p_account
       and not (s.outcome is not distinct from 'APPROVED' and s.revoked_at is null
                and statement_timestamp() < s.valid_to))
$$;

-- Where the actor, a program, has a scope now; without operator it is everywhere.
create function valv.served_as(p_scope text) returns table (scope_operator uuid, scope_unit uuid)
  language sql stable security definer set search_path = valv, pg_temp as $$
  select case when not s.everywhere then a.operator_id end, case when not s.everywhere then a.unit_id end
    from service_account s join account a on a.id = s.account_id
   where s.account_id = valv.actor() and not a.locked and valv.in_force(s.account_id)
     and exists (select from unnest(string_to_array(s.scopes, ',')) as u (scope)
                  where split_part(u.scope, '=', 1) = p_scope)
$$;

-- As before, and nothing for a program that may not work now.
create or replace function valv.reach_by_any(p_actions text[]) returns uuid[]
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
       and (select valv.in_force(valv.actor()))
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

-- ---------------------------------------------------------------- the log, for a program that reads it

create or replace function valv.reviews_all() returns boolean
  language sql stable security definer set search_path = valv, pg_temp as $$
  select exists (
    select from account_role r join account a on a.id = r.account_id
     where r.account_id = valv.actor() and r.role = 'AUDITOR'
       and r.valid_from <= statement_timestamp()
       and (r.valid_to is null or statement_timestamp() < r.valid_to)
       and not a.locked and a.one_time_until is null
       and r.scope_operator is null and r.scope_unit is null)
    or exists (select from valv.served_as('audit:read') where scope_operator is null)
$$;

create or replace function valv.reviewed_accounts() returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  select coalesce(array_agg(a.id), '{}') from account a
   where a.operator_id = any (valv.operators_as(array['AUDITOR'])) or a.unit_id = any (valv.units_as(array['AUDITOR']))
      or exists (select from valv.served_as('audit:read') s
                  where s.scope_operator = a.operator_id and (s.scope_unit is null or s.scope_unit = a.unit_id))
$$;

create or replace function valv.reviewed_labels() returns uuid[]
  language sql stable security definer set search_path = valv, pg_temp as $$
  select coalesce(array_agg(distinct l.label_id), '{}') from label_clause l join compartment c on c.id = l.compartment_id
   where c.operator_id = any (valv.operators_as(array['AUDITOR'])) or c.unit_id = any (valv.units_as(array['AUDITOR']))
      or exists (select from valv.served_as('audit:read') s
                  where s.scope_operator = c.operator_id and (s.scope_unit is null or s.scope_unit = c.unit_id))
$$;

-- ---------------------------------------------------------------- made by one, approved by another

-- Whether the actor holds one of these roles where a service account is to work.
create function valv.tends_service(p_account uuid, p_roles text[]) returns boolean
  language sql stable security definer set search_path = valv, pg_temp as $$
  select p_account <> valv.actor() and exists (
    select from service_account s join account a on a.id = s.account_id
     where s.account_id = p_account and a.ended_at is null
       and valv.acts_as(p_roles, case when not s.everywhere then a.operator_id end,
                        case when not s.everywhere then a.unit_id end))
$$;

create function valv.make_service_account(p_id uuid, p_username text, p_name text, p_purpose text, p_hash text,
                                          p_operator uuid, p_unit uuid, p_everywhere boolean,
                                          p_scopes text, p_networks text, p_until timestamptz)
  returns void language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(valv.acts_as(array['ACCOUNT_ADMIN'], p_operator, p_unit)
      and (not p_everywhere or valv.acts_as(array['ACCOUNT_ADMIN'], null, null)));
  perform valv.demand(array(select split_part(u, '=', 1) from unnest(string_to_array(p_scopes, ',')) u)
      <@ array['audit:read', 'participation:feed', 'placement:check']);
  insert into account (id, username, display_name, title, password_hash, operator_id, unit_id, locked, created_at)
    values (p_id, p_username, p_name, p_purpose, p_hash, p_operator, p_unit, false, statement_timestamp());
  insert into service_account (account_id, everywhere, scopes, networks, valid_to, proposed_by, proposed_at)
    values (p_id, p_everywhere, p_scopes, p_networks, p_until, valv.actor(), statement_timestamp());
end $$;

-- Approved by another, who administers accounts there or is head of protective security; refused by either.
create function valv.decide_service_account(p_id uuid, p_version int, p_approve boolean) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare s service_account;
begin
  select * into s from service_account where account_id = p_id for update;
  perform valv.demand(valv.tends_service(p_id, array['ACCOUNT_ADMIN', 'OFFICER'])
      and (not p_approve or s.proposed_by <> valv.actor()));
  if s.version <> p_version or s.outcome is not null or s.revoked_at is not null then
    return false;
  end if;
  update service_account set decided_by = valv.actor(), decided_at = statement_timestamp(),
         outcome = case when p_approve then 'APPROVED' else 'REFUSED' end, version = version + 1
   where account_id = p_id;
  return true;
end $$;

-- A new secret in place of the one before, which is worth nothing from then on.
create function valv.issue_service_secret(p_id uuid, p_version int, p_hash text) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(valv.tends_service(p_id, array['ACCOUNT_ADMIN']));
  update service_account set secret_hash = decode(p_hash, 'hex'), issued_by = valv.actor(),
         issued_at = statement_timestamp(), version = version + 1
   where account_id = p_id and version = p_version and outcome = 'APPROVED'
     and revoked_at is null and statement_timestamp() < valid_to;
  return found;
end $$;

-- Over at once and for good: by one, for less is always safe. The digest stays, so that its use is known.
create function valv.revoke_service_account(p_id uuid, p_version int) returns boolean
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(valv.tends_service(p_id, array['ACCOUNT_ADMIN', 'OFFICER']));
  update service_account set revoked_by = valv.actor(), revoked_at = statement_timestamp(), version = version + 1
   where account_id = p_id and version = p_version and revoked_at is null and outcome is distinct from 'REFUSED';
  return found;
end $$;

-- Counts one use of a scope today; how many there were with it, and one more than the limit when there are too many.
create function valv.count_use(p_scope text, p_limit int) returns int
  language plpgsql security definer set search_path = valv, pg_temp as $$
declare times int;
begin
  insert into service_use as u (account_id, scope, day, used) values (valv.actor(), p_scope, valv.today(), 1)
    on conflict (account_id, scope) do update
      set used = case when u.day = excluded.day then least(u.used, p_limit + 1) + 1 else 1 end, day = excluded.day
    returning used into times;
  return times;
end $$;

-- A program holds no role: what it may do is what its scopes say.
create function valv.roles_are_for_people() returns trigger
  language plpgsql security definer set search_path = valv, pg_temp as $$
begin
  perform valv.demand(not exists (select from service_account where account_id = new.account_id));
  return new;
end $$;
create trigger roles_are_for_people before insert or update on account_role
  for each row execute function valv.roles_are_for_people();
create trigger roles_are_for_people before insert or update on role_proposal
  for each row execute function valv.roles_are_for_people();

do $$
declare f text;
begin
  foreach f in array array['forget_answers(timestamptz)', 'in_force(uuid)', 'served_as(text)', 'tends_service(uuid, text[])',
      'make_service_account(uuid, text, text, text, text, uuid, uuid, boolean, text, text, timestamptz)',
      'decide_service_account(uuid, int, boolean)', 'issue_service_secret(uuid, int, text)',
      'revoke_service_account(uuid, int)', 'count_use(text, int)', 'roles_are_for_people()'] loop
    execute 'revoke all on function valv.' || f || ' from public';
    execute 'grant execute on function valv.' || f || ' to valv_app';
  end loop;
end $$;
