do $$ begin if not exists (select from pg_roles where rolname = 'valv_owner') then create role valv_owner; end if; end $$
do $$ begin if not exists (select from pg_roles where rolname = 'valv_app') then create role valv_app; end if; end $$
do $$ begin if not exists (select from pg_roles where rolname = 'valv_audit_reader') then create role valv_audit_reader; end if; end $$
alter role valv_owner with login nosuperuser nocreatedb nocreaterole noinherit nobypassrls noreplication password '@owner@'
alter role valv_app with login nosuperuser nocreatedb nocreaterole noinherit nobypassrls noreplication password '@app@'
alter role valv_audit_reader with login nosuperuser nocreatedb nocreaterole noinherit nobypassrls noreplication password '@reader@'
alter role valv_app set search_path = valv
alter role valv_app set statement_timeout = '60s'
alter role valv_app set lock_timeout = '10s'
alter role valv_audit_reader set search_path = valv
alter role valv_audit_reader set default_transaction_read_only = on
create database valv owner valv_owner
revoke all on database valv from public
grant connect on database valv to valv_app, valv_audit_reader
