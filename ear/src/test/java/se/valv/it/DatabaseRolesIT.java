package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second wall: what the database lets each role see and do, whatever Java forgets. */
class DatabaseRolesIT {

  private static final String[] PROTECTED = {"record", "number_series", "label", "label_clause"};

  @Test
  void thereIsSomethingToHide() {
    try (var owner = Sql.owner()) {
      for (var table : PROTECTED) {
        assertNotEquals("0", owner.value("select count(*) from valv." + table), table);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "record",
        "number_series",
        "label",
        "label_clause",
        "need",
        "standing",
        "participation",
        "account_participation",
        "compartment",
        "role_proposal",
        "need_request",
        "standing_proposal",
        "release",
        "access_request",
        "search_query",
        "key_change",
        "audit_entry"
      })
  void whoNamesNoActorSeesNoRowAndNoError(String table) {
    try (var application = Sql.application()) {
      assertEquals("0", application.value("select count(*) from valv." + table));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nobody", "00000000-0000-4000-8000-000000000000", "' or true --"})
  void anActorWhoIsNoneSeesNoRowAndNoError(String actor) {
    try (var application = Sql.application()) {
      application.value("select set_config('valv.actor', ?, false)", actor);
      assertEquals("0", application.value("select count(*) from valv.record"));
      assertEquals("{}", application.value("select valv.reach('READ')"));
    }
  }

  @Test
  void theActorIsForgottenWithTheTransaction() throws SQLException {
    var coordinator = accountOf("COORDINATOR");
    try (var application = Sql.application()) {
      application.connection().setAutoCommit(false);
      application.value("select set_config('valv.actor', ?, true)", coordinator);
      assertNotEquals("0", application.value("select count(*) from valv.record"));
      application.connection().commit();
      assertEquals("0", application.value("select count(*) from valv.record"));
      application.connection().rollback();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update valv.audit_entry set outcome = 'DONE'",
        "update valv.audit_epoch set node = 'x'",
        "delete from valv.audit_entry",
        "delete from valv.audit_epoch",
        "truncate valv.audit_entry",
        "truncate valv.audit_epoch cascade",
        "alter table valv.audit_entry disable row level security",
        "alter table valv.audit_entry add column x int",
        "alter table valv.audit_entry disable trigger all",
        "drop table valv.audit_entry",
        "create index on valv.audit_entry (act)",
        "create trigger t before insert on valv.audit_entry execute function valv.schema_version()",
        "create policy p on valv.audit_entry for delete to valv_app using (true)",
        "create rule r as on insert to valv.audit_entry do instead nothing",
        "alter table valv.audit_entry owner to valv_app",
        "alter sequence valv.audit_epoch_epoch_seq restart",
        "insert into valv.audit_epoch (epoch, node, opened_at) overriding system value select 1, 'x', now()"
            + " on conflict (epoch) do update set node = 'x'"
      })
  void theTrailCanNotBeAlteredByTheApplication(String statement) {
    try (var application = Sql.application()) {
      assertEquals(Sql.REFUSED, application.tried(statement));
    }
  }

  @Test
  void theApplicationMayReadAndAddToTheTrailAndNothingElse() {
    try (var owner = Sql.owner()) {
      assertEquals(
          List.of("INSERT", "SELECT"),
          owner.column(
              "select distinct privilege_type from information_schema.role_table_grants where grantee"
                  + " in ('valv_app', 'PUBLIC') and table_schema = 'valv'"
                  + " and table_name like 'audit%' order by 1"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from valv.record",
        "truncate valv.record",
        "alter table valv.record no force row level security",
        "drop policy record_read on valv.record",
        "update valv.standing set position_class = '1'",
        "update valv.account set password_hash = ''",
        "delete from valv.need",
        "update valv.position_threshold set position_class = 'UTAN_KLASS'",
        "select * from valv.outbox",
        "create table valv.mine (x int)",
        "create table public.mine (x int)",
        "create schema mine",
        "create role mine",
        "alter role valv_app bypassrls",
        "create function valv.reach(text) returns uuid[] language sql as 'select array[]::uuid[]'",
        "set role valv_owner",
        "set session authorization valv_owner",
        "alter system set log_statement = 'all'",
        "set log_statement = 'all'",
        "copy valv.position_threshold to '/dev/null'",
        "copy valv.position_threshold to program 'true'",
        "select pg_read_file('PG_VERSION')",
        "select lo_import('/dev/null')",
        "select pg_ls_dir('.')"
      })
  void theApplicationCanNotStepOutOfItsRole(String statement) {
    try (var application = Sql.application()) {
      assertEquals(Sql.REFUSED, application.tried(statement));
    }
  }

  @Test
  void nothingIsFoundedTwice() {
    try (var application = Sql.application()) {
      var again =
          "insert into valv.operator values ('"
              + UUID.randomUUID()
              + "', 'MUNICIPALITY', 'x', 'x', 'x', null)";
      assertEquals(Sql.REFUSED, application.tried(again));
    }
  }

  @Test
  void everyTableEnforcesItsPoliciesEvenOnItsOwner() {
    try (var owner = Sql.owner()) {
      assertEquals(
          List.of(),
          owner.column(
              "select relname from pg_class c join pg_namespace n on n.oid = relnamespace"
                  + " where nspname = 'valv' and relkind in ('r', 'p')"
                  + " and relname not like 'flyway%'"
                  + " and not (relrowsecurity and relforcerowsecurity)"));
    }
  }

  @Test
  void noTableIsWithoutAPolicyOfItsOwn() {
    try (var owner = Sql.owner()) {
      assertEquals(
          List.of(),
          owner.column(
              "select relname from pg_class c join pg_namespace n on n.oid = relnamespace"
                  + " where nspname = 'valv' and relkind in ('r', 'p')"
                  + " and relname not like 'flyway%' and has_table_privilege('valv_app', c.oid,"
                  + " 'select, insert, update, delete') and not exists (select from pg_policy p"
                  + " where p.polrelid = c.oid and 'valv_app'::regrole = any (p.polroles))"));
    }
  }

  @Test
  void viewsAskInTheNameOfWhoeverAsks() {
    try (var owner = Sql.owner()) {
      assertEquals(
          List.of(),
          owner.column(
              "select relname from pg_class c join pg_namespace n on n.oid = relnamespace"
                  + " where nspname = 'valv' and relkind in ('v', 'm') and not coalesce("
                  + "reloptions @> array['security_invoker=true'], false)"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "role_proposal",
        "need_request",
        "standing_proposal",
        "release",
        "need_state",
        "standing_state"
      })
  void theApplicationWritesNoRightsItself(String table) {
    try (var owner = Sql.owner()) {
      assertEquals(
          "f",
          owner.value(
              "select has_table_privilege('valv_app', 'valv."
                  + table
                  + "', 'insert, update, delete')"));
    }
  }

  @Test
  void theApplicationOwnsNothingAndIsNobodySpecial() {
    try (var owner = Sql.owner()) {
      assertEquals(
          List.of(),
          owner.column(
              "select relname from pg_class where pg_get_userbyid(relowner) in"
                  + " ('valv_app', 'valv_audit_reader')"
                  + " union all select proname from pg_proc where pg_get_userbyid(proowner) in"
                  + " ('valv_app', 'valv_audit_reader')"));
      assertEquals(
          List.of(),
          owner.column(
              "select rolname from pg_roles where rolname like 'valv%' and (rolsuper or rolcreaterole"
                  + " or rolcreatedb or rolreplication or rolbypassrls)"));
      assertEquals(
          List.of("valv_app", "valv_audit_reader", "valv_owner"),
          owner.column(
              "select rolname from pg_roles where rolcanlogin and rolname <> 'postgres' order by 1"));
    }
  }

  @Test
  void functionsOfTheOwnerLookInOneSchemaAndServeTheApplicationOnly() {
    try (var owner = Sql.owner()) {
      assertEquals(
          List.of(),
          owner.column(
              "select proname from pg_proc p join pg_namespace n on n.oid = pronamespace"
                  + " where nspname = 'valv' and prosecdef and (proconfig is null or"
                  + " not proconfig @> array['search_path=valv, pg_temp'])"));
      assertEquals(
          List.of(),
          owner.column(
              "select proname from pg_proc p join pg_namespace n on n.oid = pronamespace"
                  + " where nspname = 'valv' and has_function_privilege('public', p.oid, 'execute')"));
    }
  }

  @Test
  void theAuditReaderReadsTheTrailAndNothingElse() {
    try (var reader = Sql.auditReader()) {
      assertNotEquals("0", reader.value("select count(*) from valv.audit_entry"));
      assertEquals(
          List.of(
              "audit_checkpoint",
              "audit_entry",
              "audit_epoch",
              "audit_leaf",
              "audit_pending",
              "audit_tile"),
          reader.column(
              "select relname from pg_class c join pg_namespace n on n.oid = relnamespace"
                  + " where nspname = 'valv' and relkind in ('r', 'p', 'v') and has_table_privilege("
                  + "c.oid, 'select, insert, update, delete, truncate') order by 1"));
      assertEquals(Sql.REFUSED, reader.tried("select wrapped_key from valv.record"));
      assertEquals(Sql.READ_ONLY, reader.tried("delete from valv.audit_entry"));
      assertEquals("done", reader.tried("set default_transaction_read_only = off"));
      assertEquals(Sql.REFUSED, reader.tried("delete from valv.audit_entry"));
      assertEquals(
          Sql.REFUSED,
          reader.tried("insert into valv.audit_epoch (node, opened_at) values ('x', now())"));
    }
  }

  private static String accountOf(String role) {
    try (var owner = Sql.owner()) {
      return owner.value(
          "select id from valv.account where username = ?",
          TestNode.running().account(role).username());
    }
  }
}
