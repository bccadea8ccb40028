package se.valv.clearance.position;

import java.time.LocalDate;
import java.util.List;
import se.valv.classification.SecurityClass;

/**
 * The positions in reach held against the analyses in reach that applied on a day.
 *
 * @param day which
 * @param analyses numbers of the analyses
 * @param highest the highest class of all that was read
 * @param rows the gravest first; positions that nothing asks anything of are left out
 */
public record GapReport(
    LocalDate day, List<String> analyses, SecurityClass highest, List<PositionGap> rows) {

  /** Keeps copies. */
  public GapReport {
    analyses = List.copyOf(analyses);
    rows = List.copyOf(rows);
  }

  /** How many ask for something to be done. */
  public long open() {
    return rows.stream().filter(row -> row.verdict().isOpen()).count();
  }

  /** How many stand so. */
  public long count(GapVerdict verdict) {
    return rows.stream().filter(row -> row.verdict() == verdict).count();
  }

  /** Says nothing of what it holds. */
  @Override
  public String toString() {
    return "GapReport[" + day + "]";
  }
}
