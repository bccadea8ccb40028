package se.valv.clearance.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * That a placement rests on an analysis, as a list has it: without a word of it being decrypted.
 *
 * @param analysis which version of it
 * @param examinedAt when it was last held against it: when it was proposed, or later
 * @param to first day on which the placement no longer is in force, as far as is known
 */
public record Resting(UUID analysis, Instant examinedAt, @Nullable LocalDate to) {

  private static final String NONE = "-";
  private static final String BETWEEN = "/";

  /** What the placements of a position rest on, by the exact values of its row. */
  public static List<Resting> of(Map<String, String> keywords) {
    var text = keywords.get(PositionKeyword.RESTS_ON);
    return text == null
        ? List.of()
        : Arrays.stream(text.split(" ", -1)).map(Resting::read).toList();
  }

  /** As one value. */
  static String written(Collection<Resting> all) {
    return all.stream()
        .map(one ->
            String.join(
                BETWEEN,
                one.analysis.toString(),
                one.examinedAt.toString(),
                one.to == null ? NONE : one.to.toString()))
        .collect(Collectors.joining(" "));
  }

  private static Resting read(String text) {
    var parts = text.split(BETWEEN, -1);
    var to = parts[2].equals(NONE) ? null : LocalDate.parse(parts[2]);
    return new Resting(UUID.fromString(parts[0]), Instant.parse(parts[1]), to);
  }
}
