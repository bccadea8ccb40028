package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which entries, as the database decides it by itself: decision 14. */
class AuditScopeIT {

  private static final String ENTRIES = "select count(*) from valv.audit_entry";

  private final Sql owner = Sql.owner();
  private final Sql application = Sql.application();
  private final String auditor = account("AUDITOR");
  private final String second = account("SYSTEM_ADMIN");

  /** Somebody looked at the auditor's account, and at the second's. */
  @BeforeEach
  void lookAtBoth() {
    var admin = Http.as("ACCOUNT_ADMIN");
    for (var account : new String[] {auditor, second}) {
      assertEquals(200, admin.get("/api/v1/accounts/" + account).status());
    }
  }

  @AfterEach
  void close() {
    owner.tried(
        "delete from valv.account_role where role = 'AUDITOR' and account_id = '" + second + "'");
    owner.close();
    application.close();
  }

  @Test
  void everybodySeesWhatHeDidAndNothingElse() {
    var coordinator = account("COORDINATOR");
    actAs(coordinator);
    assertNotEquals("0", application.value(ENTRIES));
    assertEquals(
        "0",
        application.value(ENTRIES + " where account_id is distinct from ?::uuid", coordinator));
  }

  @Test
  void whatIsAboutAnAuditorIsForAnotherAuditor() {
    actAs(auditor);
    assertEquals("0", aboutButNotBy(auditor));
    assertNotEquals("0", aboutButNotBy(second));
    reviews(null);
    actAs(second);
    assertNotEquals("0", aboutButNotBy(auditor));
    assertEquals("0", aboutButNotBy(second));
  }

  @Test
  void anAuditorSeesTheEntriesOfHisScopeOnly() {
    reviews(null);
    actAs(second);
    assertNotEquals("0", application.value(ENTRIES + " where account_id is null"));
    Http.as("INFORMATION_OWNER").get("/api/v1/needs");
    var company = account("INFORMATION_OWNER");
    var operator = owner.value("select operator_id from valv.account where id = ?::uuid", company);
    reviews(operator);
    actAs(second);
    assertNotEquals("0", application.value(ENTRIES + " where account_id = ?::uuid", company));
    var seen =
        new HashSet<>(
            application.column(
                "select distinct account_id from valv.audit_entry where label_id is null"));
    seen.remove(second);
    owner
        .column("select id from valv.account where operator_id = ?::uuid", operator)
        .forEach(seen::remove);
    assertEquals(Set.of(), seen, "others than those of the operator");
  }

  private String aboutButNotBy(String account) {
    return application.value(
        ENTRIES + " where object_id = ?::uuid and account_id is distinct from ?::uuid",
        account,
        account);
  }

  private void actAs(String account) {
    application.value("select set_config('valv.actor', ?, false)", account);
  }

  private void reviews(@Nullable String operator) {
    owner.tried(
        "delete from valv.account_role where role = 'AUDITOR' and account_id = '" + second + "'");
    var scope = operator == null ? "null" : "'" + operator + "'";
    assertEquals(
        "done",
        owner.tried(
            "insert into valv.account_role (account_id, role, scope_operator, valid_from) values ('"
                + second
                + "', 'AUDITOR', "
                + scope
                + ", now() - interval '1 hour')"));
  }

  private String account(String role) {
    return owner.value(
        "select id from valv.account where username = ?",
        TestNode.running().account(role).username());
  }
}
