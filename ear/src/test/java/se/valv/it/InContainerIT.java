package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.valv.access.AccessAct;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Client;
import se.valv.access.Compartments;
import se.valv.access.Grant;
import se.valv.access.Label;
import se.valv.access.ProtectedRecord;
import se.valv.access.SessionAct;
import se.valv.access.Sessions;
import se.valv.access.StrangerEntries;
import se.valv.access.Strangers;
import se.valv.audit.EntryFilter;
import se.valv.audit.Outcome;
import se.valv.audit.TrailAct;
import se.valv.classification.SecurityClass;
import se.valv.document.DocumentAct;
import se.valv.document.DocumentId;
import se.valv.document.Documents;
import se.valv.document.FileDocument;
import se.valv.identity.Act;
import se.valv.identity.Kind;
import se.valv.problem.Conflict;
import se.valv.problem.NotFound;
import se.valv.review.AuditLog;
import se.valv.search.Filters;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;

/** Inside the server: the pool, the transactions and the beans as they are wired there. */
@ExtendWith(ArquillianExtension.class)
class InContainerIT {

  private static final String RECORDS = "select count(*) from valv.record";
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Client HERE = new Client("127.0.0.1");

  @Resource(lookup = "jdbc/valv")
  private DataSource pool;

  @Resource private UserTransaction transaction;
  @Inject private Sessions sessions;
  @Inject private Search search;
  @Inject private AccessControl access;
  @Inject private Documents documents;
  @Inject private Compartments compartments;
  @Inject private AuditLog log;
  @Inject private Strangers strangers;
  @Inject private StrangerEntries strangerEntries;

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
  void theTransactionOfAnActorSeesWhatHeReaches() throws Exception {
    assertNotEquals(0L, records(actor("COORDINATOR")));
    assertEquals(0L, records(actor("SYSTEM_ADMIN")));
  }

  @Test
  void noConnectionRemembersWhoActedBefore() throws Exception {
    var coordinator = actor("COORDINATOR");
    for (int i = 0; i < 20; i++) {
      assertNotEquals(0L, records(coordinator));
    }
    for (int i = 0; i < 60; i++) {
      assertEquals("", value("select coalesce(current_setting('valv.actor', true), '')"));
      assertEquals("0", value(RECORDS));
    }
  }

  @Test
  void whatTheWebForgotToRefuseIsRefusedHereAndOnTheTrail() {
    var start = CLOCK.instant();
    var coordinator = actor("COORDINATOR");
    assertThrows(NotFound.class, () -> log.entries(coordinator, EntryFilter.ALL, 0, 10));
    assertEquals(1, entries(start, TrailAct.LOG_READ, Outcome.NOT_FOUND));
  }

  @Test
  void aRecordThatMovedSinceTheDecisionIsNotOpened() {
    var coordinator = actor("COORDINATOR");
    var text = text(coordinator);
    var id = documents.file(coordinator, text).id();
    var grant = access.require(coordinator, Action.READ, DocumentAct.DOCUMENT_READ, id);
    assertEquals(1, access.fetch(grant, ProtectedRecord.class).version());
    documents.change(coordinator, id, 1, text);
    assertThrows(Conflict.class, () -> access.fetch(grant, ProtectedRecord.class));
  }

  @Test
  void whatIsRolledBackAfterItsEntryLeavesAVoidNumberAndNothingElse() throws Exception {
    var start = CLOCK.instant();
    var coordinator = actor("COORDINATOR");
    var label = Label.of(SecurityClass.NONE, text(coordinator).compartments());
    Function<Grant, Object> fails =
        grant -> {
          throw new Conflict();
        };
    var act = DocumentAct.DOCUMENT_FILED;
    assertThrows(
        Conflict.class, () -> access.create(coordinator, act, DocumentId.random(), label, fails));
    var end = CLOCK.instant().plusSeconds(30);
    while (entries(start, TrailAct.VOID, Outcome.VOID) == 0 && CLOCK.instant().isBefore(end)) {
      TimeUnit.MILLISECONDS.sleep(200);
    }
    assertEquals(1, entries(start, TrailAct.VOID, Outcome.VOID));
    assertEquals(0, entries(start, act, Outcome.DONE));
  }

  @Test
  void aFloodOfStrangersIsOneEntry() {
    strangerEntries.tell();
    var start = CLOCK.instant();
    for (int i = 0; i < 500; i++) {
      strangers.refused(new Client("192.0.2.17"));
    }
    strangerEntries.tell();
    strangerEntries.tell();
    assertEquals(1, entries(start, AccessAct.STRANGER_REFUSED, Outcome.REFUSED));
  }

  @Test
  void aSessionEndsOnce() {
    var start = CLOCK.instant();
    var coordinator = actor("COORDINATOR");
    sessions.end(coordinator);
    sessions.end(coordinator);
    assertEquals(1, entries(start, SessionAct.LOGGED_OUT, Outcome.DONE));
  }

  @Test
  void aLabelOutOfReachIsNotDescribed() {
    var coordinator = actor("COORDINATOR");
    var label = Label.of(SecurityClass.NONE, text(coordinator).compartments()).id();
    documents.file(coordinator, text(coordinator));
    assertEquals(1, compartments.describe(coordinator, label).compartments().size());
    var outsider = actor("HR");
    assertThrows(NotFound.class, () -> compartments.describe(outsider, label));
  }

  /** How many entries of an act ended so since then. */
  private int entries(Instant since, Act act, Outcome outcome) {
    var filter =
        new EntryFilter(
            Optional.of(since),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(act.code()),
            Optional.of(outcome));
    return log.entries(actor("AUDITOR"), filter, 0, 10).lines().size();
  }

  private FileDocument text(Actor actor) {
    var mine = compartments.mine(actor, Set.of(Action.WRITE)).getFirst().id();
    var open = SecurityClass.NONE;
    return new FileDocument("En fiktiv plan", null, open, open, List.of(mine), null, null);
  }

  /**
   * How many records an actor is shown, each read again under row-level security. The node's own
   * application and this one share its indexes here, which one of them writes at a time.
   */
  private long records(Actor actor) throws InterruptedException {
    var all = SearchRequest.list(Kind.DOCUMENT, Filters.NONE, Order.NEWEST, 0, 20);
    for (var tries = 1; ; tries++) {
      try {
        return search.list(actor, DocumentAct.DOCUMENT_LISTED, all).total();
      } catch (EJBException beingWritten) {
        if (tries == 20) {
          throw beingWritten;
        }
        TimeUnit.MILLISECONDS.sleep(500);
      }
    }
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
