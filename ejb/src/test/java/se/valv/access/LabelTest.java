package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;

/** The algebra of labels: a join semilattice whose order is domination. */
class LabelTest {

  private static final CompartmentId A = new CompartmentId(new UUID(0, 1));
  private static final CompartmentId B = new CompartmentId(new UUID(0, 2));

  @Property
  void joinIsCommutative(@ForAll("labels") Label one, @ForAll("labels") Label other) {
    assertEquals(one.join(other), other.join(one));
  }

  @Property
  void joinIsAssociative(
      @ForAll("labels") Label a, @ForAll("labels") Label b, @ForAll("labels") Label c) {
    assertEquals(a.join(b).join(c), a.join(b.join(c)));
  }

  @Property
  void joinIsIdempotent(@ForAll("labels") Label label) {
    assertEquals(label, label.join(label));
  }

  @Property
  void joinDominatesBothAndNothingLess(@ForAll("labels") Label one, @ForAll("labels") Label other) {
    var join = one.join(other);
    assertTrue(join.dominates(one) && join.dominates(other));
    assertEquals(one.dominates(other), join.equals(one));
  }

  @Property
  void dominationIsAPartialOrder(
      @ForAll("labels") Label a, @ForAll("labels") Label b, @ForAll("labels") Label c) {
    assertTrue(a.dominates(a));
    assertTrue(!(a.dominates(b) && b.dominates(a)) || a.equals(b));
    assertTrue(!(a.dominates(b) && b.dominates(c)) || a.dominates(c));
  }

  @Property
  void equalLabelsAndOnlyThoseHaveTheSameId(
      @ForAll("labels") Label one, @ForAll("labels") Label other) {
    assertEquals(one.equals(other), one.id().equals(other.id()));
    assertEquals(one.id(), new Label(one.securityClass(), Set.copyOf(one.clauses())).id());
  }

  @Example
  void aWiderClauseBesideAStricterOneIsDropped() {
    var label = new Label(SecurityClass.K, Set.of(Set.of(A), Set.of(A, B)));
    assertEquals(Label.of(SecurityClass.K, List.of(A)), label);
    assertEquals(Set.of(A), label.compartments());
  }

  @Example
  void anyOfTwoIsLessThanEither() {
    var either = new Label(SecurityClass.K, Set.of(Set.of(A, B)));
    var both = Label.of(SecurityClass.K, List.of(A, B));
    assertTrue(both.dominates(either));
    assertFalse(either.dominates(both));
    assertNotEquals(either.id(), both.id());
  }

  @Example
  void aLabelThatEverybodyWouldReachIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Label(SecurityClass.H, Set.of()));
    assertThrows(
        IllegalArgumentException.class, () -> new Label(SecurityClass.H, Set.of(Set.of())));
  }

  @Provide
  Arbitrary<Label> labels() {
    var compartments =
        Arbitraries.longs().between(1, 4).map(n -> new CompartmentId(new UUID(0, n)));
    var clauses = compartments.set().ofMinSize(1).ofMaxSize(3).set().ofMinSize(1).ofMaxSize(3);
    return Combinators.combine(Arbitraries.of(SecurityClass.class), clauses).as(Label::new);
  }
}
