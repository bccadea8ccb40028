package se.valv.placement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.valv.classification.PositionClass;

class PlacementTableTest {

  /** Bits of a question, in the order of {@link #facts}; of which every one stands in the way. */
  private static final int BITS = 25;

  private static final int NOTHING_IN_THE_WAY = 0;

  @Property(tries = 20_000)
  void saysWhatTheOracleSays(@ForAll("ways") int ways, @ForAll PositionClass positionClass) {
    var facts = facts(ways, positionClass);
    var answer = PlacementTable.answer(facts);
    assertEquals(oracle(facts), answer.ground() + " " + answer.outcome());
    assertTrue(answer.holding().contains(Ground.PASSED));
    assertEquals(answer.ground(), answer.holding().iterator().next());
  }

  /** Few things in the way, or many: each row must come to decide. */
  @Provide
  Arbitrary<Integer> ways() {
    var few =
        Arbitraries.integers()
            .between(0, BITS - 1)
            .set()
            .ofMaxSize(3)
            .map(bits -> bits.stream().mapToInt(bit -> 1 << bit).sum());
    return Arbitraries.oneOf(few, Arbitraries.integers().between(0, (1 << BITS) - 1));
  }

  @Test
  void whoLacksNothingMayBePlacedInAnyClass() {
    for (var positionClass : PositionClass.values()) {
      var answer = PlacementTable.answer(facts(NOTHING_IN_THE_WAY, positionClass));
      assertEquals(Ground.PASSED, answer.ground());
      assertEquals(Set.of(Ground.PASSED), answer.holding());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyRowComesToDecide(Ground ground) {
    var decided =
        Stream.concat(Stream.of(0), Stream.iterate(1, way -> way << 1).limit(BITS))
            .flatMap(first -> Stream.of(first, first | (1 << 5)))
            .flatMap(ways ->
                Stream.of(PositionClass.values())
                    .map(c -> PlacementTable.answer(facts(ways, c)).ground()))
            .collect(Collectors.toSet());
    assertTrue(decided.contains(ground), ground.name());
  }

  /** What is told is one and the same for whatever the säkerhetsskydd function has to know. */
  @Test
  void fourteenGroundsAreToldAlike() {
    var alike = Stream.of(Ground.values()).filter(g -> g.outcome() == Outcome.NOT_YET).toList();
    assertEquals(14, alike.size());
  }

  @Test
  void theExemptionAsksThePositionAndNotOnlyTheQuestion() {
    var onlyTheQuestion = facts(1 << 6 | 1 << 11, PositionClass.KLASS_3);
    assertEquals(Ground.NO_VALID_VETTING, PlacementTable.answer(onlyTheQuestion).ground());
  }

  /** Written from the table in words: a chain of conditions, row by row. */
  private static String oracle(Facts f) {
    var c = f.post().positionClass();
    boolean oneToThree =
        c == PositionClass.KLASS_1 || c == PositionClass.KLASS_2 || c == PositionClass.KLASS_3;
    boolean oneOrTwo = c == PositionClass.KLASS_1 || c == PositionClass.KLASS_2;
    var first = asked(f);
    return first.isEmpty() ? vetted(f, oneToThree, oneOrTwo) : first;
  }

  private static String asked(Facts f) {
    if (!f.question().answerable()) {
      return "UNAVAILABLE CANNOT_ANSWER";
    }
    if (!f.question().entitled()) {
      return "NOT_ENTITLED NOT_YOUR_QUESTION";
    }
    if (!f.question().wellFormed()) {
      return "MALFORMED_IDENTITY CHECK_IDENTITY";
    }
    if (f.question().protectedIdentity()) {
      return "PROTECTED_IDENTITY NOT_YET";
    }
    if (!f.post().sensitive()) {
      return f.post().tellable()
          ? "NO_REQUIREMENT NO_REQUIREMENT"
          : "NO_REQUIREMENT_UNTOLD MAY_BE_PLACED";
    }
    return f.part().asCouncil() && f.post().ofCouncil() ? "EXEMPT_BY_LAW MAY_BE_PLACED" : "";
  }

  private static String vetted(Facts f, boolean oneToThree, boolean oneOrTwo) {
    var v = f.vetting();
    List<String> failed = new ArrayList<>();
    if (oneToThree && !f.post().placed()) {
      failed.add("POSITION_NOT_PLACED NOT_YET");
    }
    if (oneOrTwo && f.part().publicEmployment() && !f.part().citizen()) {
      failed.add("CITIZENSHIP_MISSING NOT_YET");
    }
    if (!v.approved()) {
      failed.add("NO_VALID_VETTING NOT_YET");
    }
    if (oneToThree) {
      failed.addAll(checked(v));
    }
    if (oneOrTwo && !v.inquired()) {
      failed.add("INQUIRY_MISSING NOT_YET");
    }
    failed.addAll(standing(f));
    failed.add("PASSED MAY_BE_PLACED");
    return failed.getFirst();
  }

  private static List<String> checked(Facts.Vetting v) {
    List<String> failed = new ArrayList<>();
    if (!v.coversClass()) {
      failed.add("WRONG_CLASS NOT_YET");
    }
    if (!v.coversReason()) {
      failed.add("WRONG_REASON NOT_YET");
    }
    if (!v.check().answered()) {
      failed.add("CHECK_MISSING NOT_YET");
    }
    if (!v.check().current()) {
      failed.add("CHECK_EXPIRED NOT_YET");
    }
    return failed;
  }

  private static List<String> standing(Facts f) {
    List<String> failed = new ArrayList<>();
    var course = f.vetting().course();
    if (course.overdue()) {
      failed.add("FOLLOW_UP_OVERDUE NOT_YET");
    }
    if (course.reexamined()) {
      failed.add("UNDER_REEXAMINATION NOT_YET");
    }
    if (course.endedWithout()) {
      failed.add("ENDED_WITHOUT_PLACEMENT NOT_YET");
    }
    if (!course.covers()) {
      failed.add("DATE_OUTSIDE NOT_YET");
    }
    if (f.part().supplied() && !f.part().agreed()) {
      failed.add("AGREEMENT_MISSING NOT_YET");
    }
    if (!f.readiness().trained()) {
      failed.add("TRAINING_MISSING NOT_YET_TRAINING");
    }
    if (!f.readiness().briefed()) {
      failed.add("BRIEFING_MISSING NOT_YET_BRIEFING");
    }
    return failed;
  }

  /** Facts of which each bit takes one away, or puts one in the way. */
  private static Facts facts(int ways, PositionClass positionClass) {
    return new Facts(
        new Facts.Question(!bit(ways, 0), !bit(ways, 1), !bit(ways, 2), bit(ways, 3)),
        new Facts.Post(!bit(ways, 4), !bit(ways, 5), bit(ways, 7), positionClass, !bit(ways, 9)),
        new Facts.Part(
            bit(ways, 6) || bit(ways, 7),
            !bit(ways, 23),
            !bit(ways, 10),
            !bit(ways, 24),
            !bit(ways, 8)),
        new Facts.Vetting(
            !bit(ways, 11),
            !bit(ways, 12),
            !bit(ways, 13),
            new Facts.Check(!bit(ways, 14), !bit(ways, 15)),
            !bit(ways, 16),
            new Facts.Course(bit(ways, 17), bit(ways, 18), bit(ways, 19), !bit(ways, 20))),
        new Facts.Readiness(!bit(ways, 21), !bit(ways, 22)));
  }

  private static boolean bit(int ways, int which) {
    return (ways >> which & 1) == 1;
  }
}
