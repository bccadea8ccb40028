package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.valv.access.Actor;
import se.valv.access.Client;
import se.valv.access.Sessions;
import se.valv.access.Transactions;

/** Inside the server: the pool, the transactions and the beans as they are wired there. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

  private static final String RECORDS = "select count(*) from valv.record";
  private static final Client HERE = new Client("127.0.0.1");

  @Resource(lookup = "jdbc/valv")
  private DataSource pool;

  @PersistenceContext(unitName = "../ejb.jar#valv")
  private EntityManager entities;

  @Resource private UserTransaction transaction;
  @Inject private Sessions sessions;
  @Inject private Transactions transactions;

  @Deployment
  static EnterpriseArchive application() {
    return TestApplication.with(InContainerIT.class);
  }

  @Test
  void thePoolShowsNoRowAndNoErrorToNobody() throws Exception {
    assertEquals("0", value(RECORDS));
    transaction.begin();
    assertEquals("0", value(RECORDS));
    transaction.commit();
  }

  @Test
  void theTransactionOfAnActorSeesWhatHeReaches() {
    assertNotEquals(0L, transactions.as(actor("COORDINATOR"), this::records));
    assertEquals(0L, transactions.as(actor("SYSTEM_ADMIN"), this::records));
  }

  @Test
  void noConnectionRemembersWhoActedBefore() throws SQLException {
    var coordinator = actor("COORDINATOR");
    for (int i = 0; i < 20; i++) {
      assertNotEquals(0L, transactions.as(coordinator, this::records));
    }
    for (int i = 0; i < 60; i++) {
      assertEquals("", value("select coalesce(current_setting('valv.actor', true), '')"));
      assertEquals("0", value(RECORDS));
    }
  }

  private long records() {
    return ((Number) entities.createNativeQuery(RECORDS).getSingleResult()).longValue();
  }

  private String value(String query) throws SQLException {
    try (var connection = pool.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.next() ? rows.getString(1) : "no row";
    }
  }

  private Actor actor(String role) {
    var account = account(role);
    var password = account.getString("password").toCharArray();
    var login = sessions.login(account.getString("username"), password, HERE);
    return sessions.actorOf(login.token(), HERE);
  }

  private static JsonObject account(String role) {
    try (var in = InContainerIT.class.getResourceAsStream("/" + TestApplication.ACCOUNTS);
        var json = Json.createReader(in)) {
      return json.readArray().getValuesAs(JsonObject.class).stream()
          .filter(account -> account.getString("role").equals(role))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
