package se.valv.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.LabelId;

/**
 * What a protected row carries, and what decides who may take part of it: a class, and clauses that
 * must <em>all</em> be met, each by a need for <em>any</em> of its compartments.
 *
 * <p>Labels form a join semilattice: {@link #join} is associative, commutative and idempotent, and
 * {@link #dominates} is its order. Clauses that another clause makes redundant are dropped, so two
 * labels that ask for the same are equal.
 *
 * @param securityClass class of what Valv holds (SSL 2:5)
 * @param clauses one or more clauses of one or more compartments each
 */
public record Label(SecurityClass securityClass, Set<Set<CompartmentId>> clauses) {

  private static final Comparator<CompartmentId> BY_TEXT =
      Comparator.comparing(CompartmentId::toString);

  /** Refuses a label without clauses: it would be a label that everybody reaches. */
  public Label {
    if (clauses.isEmpty() || clauses.stream().anyMatch(Set::isEmpty)) {
      throw new IllegalArgumentException("a label has clauses, and each names a compartment");
    }
    clauses = withoutRedundant(clauses);
  }

  /** The usual label: a class, and each of the compartments needed. */
  public static Label of(SecurityClass securityClass, Collection<CompartmentId> compartments) {
    return new Label(securityClass, compartments.stream().map(Set::of).collect(Collectors.toSet()));
  }

  /**
   * Whether whoever may read this label may also read {@code other}: class at least as high, and
   * each clause of {@code other} has a clause here that is a subset of it.
   */
  public boolean dominates(Label other) {
    return securityClass.atLeast(other.securityClass)
        && other.clauses.stream()
            .allMatch(theirs -> clauses.stream().anyMatch(theirs::containsAll));
  }

  /** The label of whatever is made from both: higher class, clauses of both. */
  public Label join(Label other) {
    return new Label(
        securityClass.or(other.securityClass),
        Stream.concat(clauses.stream(), other.clauses.stream()).collect(Collectors.toSet()));
  }

  /** Every compartment that is named. */
  public Set<CompartmentId> compartments() {
    return clauses.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** The clauses in a fixed order, each with its compartments in a fixed order. */
  public List<List<CompartmentId>> ordered() {
    return clauses.stream()
        .map(clause -> clause.stream().sorted(BY_TEXT).toList())
        .sorted(Comparator.comparing(Object::toString))
        .toList();
  }

  /**
   * The identifier: a name-based UUID of the ordered form, so that the same label has the same id
   * everywhere without asking.
   */
  public LabelId id() {
    var ordered = ordered();
    var size = 8 + ordered.stream().mapToInt(c -> 4 + 16 * c.size()).sum();
    var bytes = ByteBuffer.allocate(size);
    bytes.put(securityClass.code().getBytes(US_ASCII)).position(8);
    for (var clause : ordered) {
      bytes.putInt(clause.size());
      clause.forEach(c ->
          bytes
              .putLong(c.value().getMostSignificantBits())
              .putLong(c.value().getLeastSignificantBits()));
    }
    return new LabelId(UUID.nameUUIDFromBytes(bytes.array()));
  }

  private static Set<Set<CompartmentId>> withoutRedundant(Set<Set<CompartmentId>> clauses) {
    var kept = new HashSet<Set<CompartmentId>>();
    for (var clause : clauses) {
      var stricter = clauses.stream().anyMatch(c -> !c.equals(clause) && clause.containsAll(c));
      if (!stricter) {
        kept.add(Set.copyOf(clause));
      }
    }
    return Set.copyOf(kept);
  }
}
