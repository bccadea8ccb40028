package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.valv.access.Decision.Deny;
import se.valv.access.Decision.Permit;
import se.valv.access.Decision.Rule;
import se.valv.access.NeedToKnow.Holdings;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.ParticipationId;

/** The three conditions of SSF 2:2, each alone and together. */
class NeedToKnowTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);
  private static final CompartmentId HERE = CompartmentId.random();
  private static final CompartmentId ELSEWHERE = CompartmentId.random();
  private static final ParticipationId MINE = ParticipationId.random();
  private static final ParticipationId OTHER_OF_MINE = ParticipationId.random();

  private static Need need(CompartmentId compartment, ParticipationId on) {
    return new Need(
        compartment, on, Set.of(Action.READ), Optional.empty(), NOW.minus(DAY), NOW.plus(DAY));
  }

  private static Standing good(ParticipationId of, PositionClass position) {
    var later = Optional.of(NOW.plus(DAY));
    return new Standing(of, later, later, position);
  }

  private static Decision read(Holdings holdings, Label label) {
    return Law.TODAY.decide(holdings, label, Action.READ, Relation.OTHER, NOW);
  }

  private static Holdings holdings(Standing standing, Need... needs) {
    return new Holdings(List.of(standing), List.of(needs));
  }

  /** Class of the label, position class held, and what is enough without and with a decision. */
  @ParameterizedTest
  @CsvSource({
    "NONE,UTAN_KLASS,true,true", "NONE,3,true,true", "NONE,2,true,true", "NONE,1,true,true",
    "BH,UTAN_KLASS,true,true", "BH,3,true,true", "BH,2,true,true", "BH,1,true,true",
    "K,UTAN_KLASS,false,false", "K,3,true,true", "K,2,true,true", "K,1,true,true",
    "H,UTAN_KLASS,false,false", "H,3,false,true", "H,2,true,true", "H,1,true,true",
    "KH,UTAN_KLASS,false,false", "KH,3,false,false", "KH,2,false,true", "KH,1,true,true"
  })
  void theTableOfTheLaw(SecurityClass asked, String position, boolean plain, boolean decided) {
    var standing = good(MINE, PositionClass.ofCode(position).orElseThrow());
    var need = need(HERE, MINE);
    var label = Label.of(asked, List.of(HERE));
    assertEquals(verdict(plain, Rule.POSITION_CLASS), read(holdings(standing, need), label));
    if (asked != SecurityClass.NONE) {
      var upTo = new Need(HERE, MINE, need.actions(), Optional.of(asked), need.from(), need.to());
      assertEquals(verdict(decided, Rule.POSITION_CLASS), read(holdings(standing, upTo), label));
    }
  }

  @ParameterizedTest
  @EnumSource(SecurityClass.class)
  void withoutNeedNobodyReachesAnything(SecurityClass asked) {
    var first = good(MINE, PositionClass.KLASS_1);
    assertEquals(new Deny(Rule.NO_NEED), read(holdings(first), Label.of(asked, List.of(HERE))));
    assertEquals(
        new Deny(Rule.NO_NEED),
        read(holdings(first, need(ELSEWHERE, MINE)), Label.of(asked, List.of(HERE))));
  }

  @ParameterizedTest
  @MethodSource("lapsed")
  void aLapsedStandingIsNoStanding(Optional<Instant> reliable, Optional<Instant> known, Rule rule) {
    var standing = new Standing(MINE, reliable, known, PositionClass.KLASS_1);
    var holdings = holdings(standing, need(HERE, MINE));
    assertEquals(new Deny(rule), read(holdings, Label.of(SecurityClass.BH, List.of(HERE))));
    assertEquals(new Permit(), read(holdings, Label.of(SecurityClass.NONE, List.of(HERE))));
  }

  static Stream<Object[]> lapsed() {
    var later = Optional.of(NOW.plus(DAY));
    return Stream.of(
        new Object[] {Optional.empty(), later, Rule.NOT_RELIABLE},
        new Object[] {Optional.of(NOW), later, Rule.NOT_RELIABLE},
        new Object[] {later, Optional.empty(), Rule.NOT_KNOWLEDGEABLE},
        new Object[] {later, Optional.of(NOW), Rule.NOT_KNOWLEDGEABLE});
  }

  @Test
  void everyClauseMustBeMetAndOneCompartmentOfEachIsEnough() {
    var both = Label.of(SecurityClass.K, List.of(HERE, ELSEWHERE));
    var either = new Label(SecurityClass.K, Set.of(Set.of(HERE, ELSEWHERE)));
    var third = good(MINE, PositionClass.KLASS_3);
    assertEquals(new Deny(Rule.NO_NEED), read(holdings(third, need(HERE, MINE)), both));
    assertEquals(new Permit(), read(holdings(third, need(HERE, MINE)), either));
    assertEquals(
        new Permit(), read(holdings(third, need(HERE, MINE), need(ELSEWHERE, MINE)), both));
  }

  @Test
  void aNeedNeverBorrowsTheStandingOfAnotherParticipation() {
    var holdings = holdings(good(OTHER_OF_MINE, PositionClass.KLASS_1), need(HERE, MINE));
    assertEquals(
        new Deny(Rule.NOT_RELIABLE), read(holdings, Label.of(SecurityClass.BH, List.of(HERE))));
  }

  @Test
  void aNeedUpToOneClassCoversNothingHigher() {
    var base = need(HERE, MINE);
    var upToK =
        new Need(HERE, MINE, base.actions(), Optional.of(SecurityClass.K), base.from(), base.to());
    var holdings = holdings(good(MINE, PositionClass.KLASS_1), upToK);
    assertEquals(new Permit(), read(holdings, Label.of(SecurityClass.BH, List.of(HERE))));
    assertEquals(new Deny(Rule.NO_NEED), read(holdings, Label.of(SecurityClass.H, List.of(HERE))));
  }

  @Test
  void anExceptionForTheHighestClassIsNoneForTheOneBelow() {
    var base = need(HERE, MINE);
    var upToKh =
        new Need(HERE, MINE, base.actions(), Optional.of(SecurityClass.KH), base.from(), base.to());
    assertEquals(
        new Deny(Rule.POSITION_CLASS),
        read(
            holdings(good(MINE, PositionClass.KLASS_3), upToKh),
            Label.of(SecurityClass.H, List.of(HERE))));
  }

  /** When a need is awake, and for what. */
  @Nested
  class OfNeeds {

    private final Label label = Label.of(SecurityClass.NONE, List.of(HERE));

    private Decision at(Instant when, Action action) {
      var need = new Need(HERE, MINE, Set.of(Action.READ), Optional.empty(), NOW, NOW.plus(DAY));
      return Law.TODAY.decide(
          new Holdings(List.of(), List.of(need)), label, action, Relation.OTHER, when);
    }

    @Test
    void intervalsHoldTheirFirstInstantAndNotTheirLast() {
      assertEquals(new Deny(Rule.NO_NEED), at(NOW.minusNanos(1), Action.READ));
      assertEquals(new Permit(), at(NOW, Action.READ));
      assertEquals(new Permit(), at(NOW.plus(DAY).minusNanos(1), Action.READ));
      assertEquals(new Deny(Rule.NO_NEED), at(NOW.plus(DAY), Action.READ));
    }

    @ParameterizedTest
    @EnumSource(value = Action.class, mode = EnumSource.Mode.EXCLUDE, names = "READ")
    void aNeedIsForItsActionsOnly(Action other) {
      assertEquals(new Deny(Rule.NO_NEED), at(NOW, other));
    }

    @Test
    void aNeedThatEndsBeforeItBeginsIsRefused() {
      assertThrows(
          IllegalArgumentException.class,
          () -> new Need(HERE, MINE, Set.of(Action.READ), Optional.empty(), NOW, NOW));
    }
  }

  @Test
  void nobodyApprovesHisOwn() {
    var need =
        new Need(
            HERE, MINE, Set.of(Action.APPROVE), Optional.empty(), NOW.minus(DAY), NOW.plus(DAY));
    var holdings = holdings(good(MINE, PositionClass.KLASS_1), need);
    var label = Label.of(SecurityClass.H, List.of(HERE));
    assertEquals(
        new Deny(Rule.OWN_APPROVAL),
        Law.TODAY.decide(holdings, label, Action.APPROVE, Relation.SELF, NOW));
    assertEquals(
        new Permit(), Law.TODAY.decide(holdings, label, Action.APPROVE, Relation.OTHER, NOW));
  }

  @Test
  void aLawWithAClassMissingIsRefused() {
    var anyone = new ClassRequirement(false, PositionClass.UTAN_KLASS, Optional.empty());
    var table = new EnumMap<SecurityClass, ClassRequirement>(SecurityClass.class);
    for (var securityClass : SecurityClass.values()) {
      assertThrows(IllegalArgumentException.class, () -> new NeedToKnow(Map.copyOf(table)));
      table.put(securityClass, anyone);
    }
    assertDoesNotThrow(() -> new NeedToKnow(table));
  }

  private static Decision verdict(boolean permitted, Rule otherwise) {
    return permitted ? new Permit() : new Deny(otherwise);
  }
}
