package se.valv.placement;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The table of the placement check, in the order in which its rows decide. Pure and total: every
 * row is answered, and the first that holds decides.
 */
public final class PlacementTable {

  /** Which edition of the table answers; stored with each answer. */
  public static final int VERSION = 1;

  private static final List<Row> ROWS =
      List.of(
          new Row(Ground.UNAVAILABLE, f -> !f.question().answerable()),
          new Row(Ground.NOT_ENTITLED, f -> !f.question().entitled()),
          new Row(Ground.MALFORMED_IDENTITY, f -> !f.question().wellFormed()),
          new Row(Ground.PROTECTED_IDENTITY, f -> f.question().protectedIdentity()),
          new Row(Ground.NO_REQUIREMENT, f -> !f.post().sensitive() && f.post().tellable()),
          new Row(Ground.NO_REQUIREMENT_UNTOLD, f -> !f.post().sensitive() && !f.post().tellable()),
          new Row(Ground.EXEMPT_BY_LAW, f -> f.part().asCouncil() && f.post().ofCouncil()),
          new Row(Ground.POSITION_NOT_PLACED, f -> f.classed() && !f.post().placed()),
          new Row(
              Ground.CITIZENSHIP_MISSING,
              f -> f.highlyClassed() && f.part().publicEmployment() && !f.part().citizen()),
          new Row(Ground.NO_VALID_VETTING, f -> !f.vetting().approved()),
          new Row(Ground.WRONG_CLASS, f -> f.classed() && !f.vetting().coversClass()),
          new Row(Ground.WRONG_REASON, f -> f.classed() && !f.vetting().coversReason()),
          new Row(Ground.CHECK_MISSING, f -> f.classed() && !f.vetting().check().answered()),
          new Row(Ground.CHECK_EXPIRED, f -> f.classed() && !f.vetting().check().current()),
          new Row(Ground.INQUIRY_MISSING, f -> f.highlyClassed() && !f.vetting().inquired()),
          new Row(Ground.FOLLOW_UP_OVERDUE, f -> f.vetting().course().overdue()),
          new Row(Ground.UNDER_REEXAMINATION, f -> f.vetting().course().reexamined()),
          new Row(Ground.ENDED_WITHOUT_PLACEMENT, f -> f.vetting().course().endedWithout()),
          new Row(Ground.DATE_OUTSIDE, f -> !f.vetting().course().covers()),
          new Row(Ground.AGREEMENT_MISSING, f -> f.part().supplied() && !f.part().agreed()),
          new Row(Ground.TRAINING_MISSING, f -> !f.readiness().trained()),
          new Row(Ground.BRIEFING_MISSING, f -> !f.readiness().briefed()),
          new Row(Ground.PASSED, f -> true));

  private PlacementTable() {}

  /** What the table says of these facts. */
  public static Answer answer(Facts facts) {
    var holding = EnumSet.noneOf(Ground.class);
    for (var row : ROWS) {
      if (row.holds().test(facts)) {
        holding.add(row.ground());
      }
    }
    return new Answer(holding.iterator().next(), holding);
  }

  private record Row(Ground ground, Predicate<Facts> holds) {}

  /**
   * What the table said.
   *
   * @param ground the row that decided
   * @param holding every row that would have decided, in the order of the table
   */
  public record Answer(Ground ground, Set<Ground> holding) {

    /** Keeps a copy. */
    public Answer {
      holding = EnumSet.copyOf(holding);
    }

    /** What who asks is told. */
    public Outcome outcome() {
      return ground.outcome();
    }
  }
}
