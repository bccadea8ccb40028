-- Recruitment cases, placement checks and requests for vetting are protected rows like any other. Who
-- approves a case writes that into it by the right to approve. How often somebody asks in a day is counted
-- beside them, in one statement, by himself and for himself.

set search_path = valv;

create or replace function valv.schema_version() returns int
  language sql immutable as $$ select 30 $$;

create policy record_decide_recruitment on record for update to valv_app
  using (kind = 'RECRUITMENT_CASE' and label_id = any ((select valv.reach('APPROVE'))::uuid[]))
  with check (kind = 'RECRUITMENT_CASE' and label_id = any ((select valv.reach('APPROVE'))::uuid[]));

create table placement_use (
  account_id uuid primary key references account,
  day        date not null,
  used       int not null
);
alter table placement_use enable row level security;
alter table placement_use force row level security;
create policy owner_all on placement_use to valv_owner using (true) with check (true);
create policy placement_use_own on placement_use to valv_app
  using (account_id = (select valv.actor())) with check (account_id = (select valv.actor()));
grant select, insert, update on placement_use to valv_app;
