package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
import se.valv.document.DocumentAct;
import se.valv.identity.Kind;
import se.valv.search.Filters;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;

/** Inside the server: the pool, the transactions and the beans as they are wired there. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

  private static final String RECORDS = "select count(*) from valv.record";
  private static final Client HERE = new Client("127.0.0.1");

  @Resource(lookup = "jdbc/valv")
  private DataSource pool;

  @Resource private UserTransaction transaction;
  @Inject private Sessions sessions;
  @Inject private Search search;

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
    assertNotEquals(0L, records(actor("COORDINATOR")));
    assertEquals(0L, records(actor("SYSTEM_ADMIN")));
  }

  @Test
  void noConnectionRemembersWhoActedBefore() throws SQLException {
    var coordinator = actor("COORDINATOR");
    for (int i = 0; i < 20; i++) {
      assertNotEquals(0L, records(coordinator));
    }
    for (int i = 0; i < 60; i++) {
      assertEquals("", value("select coalesce(current_setting('valv.actor', true), '')"));
      assertEquals("0", value(RECORDS));
    }
  }

  /** How many records an actor is shown, each read again under row-level security. */
  private long records(Actor actor) {
    var all = SearchRequest.list(Kind.DOCUMENT, Filters.NONE, Order.NEWEST, 0, 20);
    return search.list(actor, DocumentAct.DOCUMENT_LISTED, all).total();
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
