package se.valv.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.search.IndexWork.Target;

/** Real Swedish text, and index work made of it. */
final class Samples {

  static final CompartmentId WATER = new CompartmentId(new UUID(3, 3));
  static final CompartmentId ROADS = new CompartmentId(new UUID(4, 4));
  static final Label OPEN = Label.of(SecurityClass.NONE, Set.of(WATER));
  static final Label SECRET = Label.of(SecurityClass.H, Set.of(WATER));
  static final List<IndexText> STATUTES = statutes();

  private Samples() {}

  /** The identifier of the statute with this place in the file. */
  static ObjectId id(int place) {
    return new ObjectId(new UUID(7, place));
  }

  static ObjectId idOf(String number) {
    for (int i = 0; i < STATUTES.size(); i++) {
      if (STATUTES.get(i).number().equals(number)) {
        return id(i);
      }
    }
    throw new IllegalArgumentException(number);
  }

  static IndexText text(String title, String text) {
    return new IndexText(title, text, "X 1", SecurityClass.NONE, Map.of(), Instant.EPOCH);
  }

  static IndexWork put(Label label, ObjectId record, int version, IndexText text) {
    return new IndexWork(new Target(Kind.DOCUMENT, record, version, label.id()), Optional.of(text));
  }

  static IndexWork remove(Label label, ObjectId record, int version) {
    return new IndexWork(new Target(Kind.DOCUMENT, record, version, label.id()), Optional.empty());
  }

  /** All statutes under one label. */
  static List<IndexWork> statutesUnder(Label label) {
    return IntStream.range(0, STATUTES.size())
        .mapToObj(i -> put(label, id(i), 1, STATUTES.get(i)))
        .toList();
  }

  static SearchRequest ask(String query) {
    return new SearchRequest(query, Set.of(), Filters.NONE, Order.RELEVANCE, 0, 100);
  }

  private static List<IndexText> statutes() {
    try (var in = Objects.requireNonNull(Samples.class.getResourceAsStream("statutes.txt"))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(Samples::statute)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IndexText statute(String[] columns) {
    return new IndexText(
        columns[2],
        columns[3],
        columns[0],
        SecurityClass.NONE,
        Map.of("form", columns[2].startsWith("Lag") ? "LAW" : "OTHER"),
        LocalDate.parse(columns[1]).atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
