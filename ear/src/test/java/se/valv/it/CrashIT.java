package se.valv.it;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * R1: in the middle of filing the power is cut, the database crashes, is away or has no room. What
 * was answered for is there afterwards, is found, and has its entry in the log; nothing is there
 * without one, the index has what the database has, and the log is whole. {@code -Dvalv.crashes=N}
 * does each N times, {@code -Dvalv.away=N} keeps the database away for N seconds.
 */
class CrashIT {

  private static final int WRITERS = 3;
  private static final int BEFORE = 15;
  private static final int BETWEEN = 8;
  private static final int LOOKED_AT = 10;
  private static final int LONGEST_MILLIS = 500;
  private static final int AWAY_SECONDS = Integer.getInteger("valv.away", 0);
  private static final int ROUNDS = Integer.getInteger("valv.crashes", 1);

  /** Everything that these people file has it. */
  private static final String COMMON_WORD = "drift";

  private static final String THERE =
      "select count(*) from valv.record where id = any (cast(string_to_array(?, ',') as uuid[]))";

  private static final String WITHOUT_ENTRY =
      "select count(*) from valv.record r where not exists"
          + " (select from valv.audit_entry e where e.object_id = r.id and e.outcome = 'DONE')";

  /** What happens to the database while the node goes on. */
  enum Blow {
    CRASHED {
      @Override
      void strike() {
        try (var application = Sql.application()) {
          var others =
              "select max(pid) from pg_stat_activity where usename = current_user"
                  + " and pid <> pg_backend_pid()";
          var pid = Long.parseLong(application.value(others));
          ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
      }
    },
    AWAY {
      @Override
      void strike() throws InterruptedException {
        var node = TestNode.running().node();
        node.killDatabase();
        TimeUnit.SECONDS.sleep(AWAY_SECONDS);
        node.startDatabase();
      }
    },
    /** Commits are done, and nobody is told. */
    COMMITS_CUT_OFF {
      @Override
      void strike() throws InterruptedException {
        TestNode.running().setDatabase("synchronous_standby_names = 'nobody'");
        TimeUnit.MILLISECONDS.sleep(LONGEST_MILLIS);
        Sql.endConnections();
        TestNode.running().setDatabase("");
      }
    },
    FULL {
      @Override
      void strike() throws InterruptedException {
        FullDisk.NOW_AND_THEN.begin();
        TimeUnit.MILLISECONDS.sleep(LONGEST_MILLIS);
        FullDisk.end();
      }
    };

    abstract void strike() throws InterruptedException;
  }

  @Test
  void whatWasAnsweredForSurvivesThePowerCut() throws InterruptedException {
    TestNode.running().stopAndStartAgain();
    for (int round = 0; round < ROUNDS; round++) {
      var before = notFound();
      try (var filing = Filing.begin("strömavbrott" + (char) ('a' + round), WRITERS)) {
        filing.atLeast(BEFORE);
        somewhen();
        TestNode.running().cutPowerAndStartAgain();
        everythingIsThere(filing.stop(), before);
      }
    }
  }

  @Test
  void whatWasAnsweredForSurvivesWhatHappensToTheDatabase() throws InterruptedException {
    for (int round = 0; round < ROUNDS; round++) {
      var before = notFound();
      var reader = Http.as("COORDINATOR");
      try (var filing = Filing.begin("databasfel" + (char) ('a' + round), WRITERS)) {
        for (var blow : Blow.values()) {
          filing.atLeast(filing.sofar() + BETWEEN);
          somewhen();
          blow.strike();
        }
        filing.atLeast(filing.sofar() + BETWEEN);
        Eventually.isAnswered(reader);
        assertEquals(Set.of(503), filing.refusals());
        everythingIsThere(filing.stop(), before);
      }
    }
  }

  /**
   * All that was answered for, an entry for everything, everything in the index, and a whole log.
   */
  private static void everythingIsThere(List<Filing.Filed> acknowledged, int notFound)
      throws InterruptedException {
    var ids = acknowledged.stream().map(Filing.Filed::id).collect(joining(","));
    try (var owner = Sql.owner()) {
      assertEquals(acknowledged.size(), Integer.parseInt(owner.value(THERE, ids)));
      assertEquals("0", owner.value(WITHOUT_ENTRY));
    }
    assertEquals(notFound, notFound(), "the index has what the database has");
    var last = Math.max(0, acknowledged.size() - LOOKED_AT);
    Filing.everyOneIsThere(acknowledged.subList(last, acknowledged.size()), TestNode.running());
    var state = Eventually.isVerified(Http.as("AUDITOR"));
    assertEquals("WHOLE", state.path("phase").asText(), state::toString);
    Eventually.everyNumberIsThereOnce();
    assertEquals(List.of(), TestNode.running().logged("EJB5119"), "no timer was given up");
  }

  /** How many records have not the word that all these people file. */
  private static int notFound() {
    var answer = Http.as("COORDINATOR").post("/api/v1/search", Map.of("query", COMMON_WORD));
    try (var owner = Sql.owner()) {
      var records = owner.value("select count(*) from valv.record");
      return Integer.parseInt(records) - answer.json().path("total").asInt();
    }
  }

  private static void somewhen() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(new SecureRandom().nextInt(LONGEST_MILLIS));
  }
}
