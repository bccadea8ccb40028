package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A register is founded once: afterwards neither the database nor the gate lets it happen again.
 */
class FoundingIT {

  private static final String ID = "'" + UUID.randomUUID() + "'";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into valv.installation (max_class, founded_at) values ('H', now())",
        "insert into valv.operator (id, kind, name, code, org_number)"
            + " values (%s, 'PRIVATE', 'x', 'X', '559999-9983')",
        "insert into valv.unit (id, operator_id, code, name, kind)"
            + " select %s, id, 'X', 'x', 'BOARD' from valv.operator limit 1",
        "insert into valv.account (id, username, display_name, title, password_hash, operator_id,"
            + " created_at) select %s, 'x', 'x', 'x', 'x', id, now() from valv.operator limit 1",
        "insert into valv.account_role (account_id, role, valid_from)"
            + " select id, 'AUDITOR', now() from valv.account limit 1",
        "insert into valv.compartment (id, operator_id, kind, code, name, purpose, owner_account)"
            + " select %s, operator_id, 'DOCUMENTS', 'X', 'x', 'x', id from valv.account limit 1",
        "insert into valv.participation (id, operator_id, form)"
            + " select %s, id, 'EMPLOYMENT' from valv.operator limit 1",
        "insert into valv.account_participation (account_id, participation_id)"
            + " select id, %s from valv.account limit 1",
        "insert into valv.standing (participation_id, operator_id, position_class, decision_ref,"
            + " attested_by, approved_by) select %s, operator_id, '1', 'x', %s, id"
            + " from valv.account limit 1",
        "insert into valv.need (id, compartment_id, participation_id, purpose, actions, valid_from,"
            + " valid_to, given_by, approved_by) select %s, %s, %s, 'x', 'READ', now(),"
            + " now() + interval '1 day', %s, id from valv.account limit 1"
      })
  void theApplicationCanGiveNobodyAnythingAfterTheFounding(String statement) {
    try (var application = Sql.application()) {
      assertEquals(Sql.REFUSED, application.tried(statement.replace("%s", ID)));
    }
  }

  @Test
  void theCeremonyIsClosedWhateverCodeIsTyped() {
    var person = Map.of("username", "nya", "name", "N", "title", "T", "password", "x".repeat(20));
    var form =
        Map.of(
            "code",
            "AAAAA-AAAAA-AAAAA-AAAAA",
            "operator",
            Map.of("kind", "REGION", "name", "R", "code", "RG", "orgNumber", "212999-9997"),
            "maxClass",
            "BH",
            "first",
            person,
            "second",
            person);
    var nobody = Http.anonymous();
    var closed = nobody.post("/api/v1/setup", form);
    assertEquals(nobody.post("/api/v1/ingenting", form).status(), closed.status());
    assertEquals(nobody.get("/ingenting").status(), nobody.get("/forsta-start").status());
  }
}
