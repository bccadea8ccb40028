package se.valv.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.NeedToKnow.Holdings;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;
import se.valv.identity.AccountId;
import se.valv.identity.CompartmentId;
import se.valv.identity.ParticipationId;

/**
 * One need and the standing under it, of one account, as {@code valv.readers_of} gives them.
 *
 * @param account whose
 * @param holdings the one need, and its standing if there is one
 */
record ReaderBasis(AccountId account, Holdings holdings) {

  static ReaderBasis of(Object[] row) {
    var participation = new ParticipationId((UUID) row[1]);
    var need =
        new Need(
            new CompartmentId((UUID) row[2]),
            participation,
            Arrays.stream(text(row[3]).split(",")).map(Action::valueOf).collect(Collectors.toSet()),
            Optional.ofNullable((String) row[4]).map(SecurityClass::valueOf),
            instant(row[5]).orElseThrow(),
            instant(row[6]).orElseThrow());
    var position = Optional.ofNullable((String) row[9]).flatMap(PositionClass::ofCode);
    var standing =
        position.map(p -> new Standing(participation, instant(row[7]), instant(row[8]), p));
    return new ReaderBasis(
        new AccountId((UUID) row[0]), new Holdings(standing.stream().toList(), List.of(need)));
  }

  /** What rests on both. */
  static Holdings both(Holdings one, Holdings other) {
    var standings = new LinkedHashSet<>(one.standings());
    standings.addAll(other.standings());
    var needs = new ArrayList<>(one.needs());
    needs.addAll(other.needs());
    return new Holdings(standings, needs);
  }

  private static String text(Object value) {
    return (String) value;
  }

  private static Optional<Instant> instant(@Nullable Object value) {
    return Optional.ofNullable((Timestamp) value).map(Timestamp::toInstant);
  }
}
