package se.valv.it;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.Label;
import se.valv.access.Need;
import se.valv.access.Standing;
import se.valv.identity.AccountId;
import se.valv.identity.CompartmentId;
import se.valv.identity.LabelId;
import se.valv.identity.OperatorId;
import se.valv.identity.ParticipationId;

/**
 * A small register of people, compartments and labels, written as the owner into a transaction that
 * is never committed.
 */
final class World implements AutoCloseable {

  /** The one whose reach is asked for. */
  static final AccountId ACTOR = AccountId.random();

  /** Anybody else. */
  static final AccountId SOMEBODY = AccountId.random();

  private static final AccountId ONE = AccountId.random();
  private static final AccountId ANOTHER = AccountId.random();

  private final Sql owner = Sql.owner();
  private final OperatorId operator = OperatorId.random();

  World(Set<CompartmentId> compartments) throws SQLException {
    owner.connection().setAutoCommit(false);
    run(
        "insert into valv.operator values (?, 'MUNICIPALITY', 'x', ?, 'x', null)",
        operator.value(),
        operator.toString());
    for (var account : List.of(ACTOR, SOMEBODY, ONE, ANOTHER)) {
      run(
          "insert into valv.account values (?, ?, 'x', 'x', 'x', ?, null, false, now())",
          account.value(),
          account.toString(),
          operator.value());
    }
    for (var compartment : compartments) {
      run(
          "insert into valv.compartment values (?, ?, null, 'x', ?, 'x', 'x', ?)",
          compartment.value(),
          operator.value(),
          compartment.toString(),
          SOMEBODY.value());
    }
  }

  /** The statement's own clock, so that both sides are asked about the same moment. */
  Instant now() {
    return OffsetDateTime.parse(
            owner.value(
                "select to_char(now() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"))
        .toInstant();
  }

  void participation(ParticipationId participation, AccountId of) throws SQLException {
    run(
        "insert into valv.participation values (?, ?, null, 'EMPLOYMENT')",
        participation.value(),
        operator.value());
    run("insert into valv.account_participation values (?, ?)", of.value(), participation.value());
  }

  void standing(Standing standing) throws SQLException {
    run(
        "insert into valv.standing values (?, ?, ?, ?, ?, 'x', ?, ?)",
        standing.participation().value(),
        operator.value(),
        standing.reliableUntil().map(World::stored).orElse(null),
        standing.knowledgeableUntil().map(World::stored).orElse(null),
        standing.positionClass().code(),
        ONE.value(),
        ANOTHER.value());
  }

  void need(Need need) throws SQLException {
    run(
        "insert into valv.need values (?, ?, ?, 'x', ?, ?, ?, ?, null, ?, ?)",
        UUID.randomUUID(),
        need.compartment().value(),
        need.participation().value(),
        need.actions().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
        need.upTo().map(limit -> limit.code()).orElse(null),
        stored(need.from()),
        stored(need.to()),
        ONE.value(),
        ANOTHER.value());
  }

  void label(Label label) throws SQLException {
    run("insert into valv.label values (?, ?)", label.id().value(), label.securityClass().code());
    int clause = 0;
    for (var compartments : label.clauses()) {
      for (var compartment : compartments) {
        run(
            "insert into valv.label_clause values (?, ?, ?)",
            label.id().value(),
            clause,
            compartment.value());
      }
      clause++;
    }
  }

  /** What the database says that the actor reaches for one of these. */
  Set<LabelId> reach(String... actions) {
    owner.value("select set_config('valv.actor', ?, true)", ACTOR.toString());
    var reached =
        actions.length == 1
            ? owner.column("select unnest(valv.reach(?))", actions[0])
            : owner.column(
                "select unnest(valv.reach_by_any(string_to_array(?, ',')))",
                String.join(",", actions));
    return reached.stream().map(id -> new LabelId(UUID.fromString(id))).collect(Collectors.toSet());
  }

  @Override
  public void close() throws SQLException {
    owner.connection().rollback();
    owner.close();
  }

  private void run(String statement, @Nullable Object... parameters) throws SQLException {
    try (PreparedStatement prepared = owner.connection().prepareStatement(statement)) {
      for (int i = 0; i < parameters.length; i++) {
        prepared.setObject(i + 1, parameters[i]);
      }
      prepared.execute();
    }
  }

  private static OffsetDateTime stored(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
