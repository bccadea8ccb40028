package se.valv.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.stream.Collectors;
import se.valv.access.Actor;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.LabelId;

/**
 * Gives registration numbers, such as {@code KLF-ANALYS-BH 2026:12}. A series belongs to one label
 * and year and to records of every kind, so that a gap can't tell of a record that the reader does
 * not reach, and one number names one thing.
 */
@ApplicationScoped
public class RegistrationNumbers {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  @Inject private Compartments compartments;
  @Inject private NumberSeries series;
  @Inject private Clock clock;

  /**
   * What stands before the number: to be asked before the transaction that takes one. A compartment
   * is named only where every reader needs it: of clauses that several open, none of their readers
   * is told the others.
   */
  public String prefix(Actor actor, Label label) {
    var alone =
        label.clauses().stream().filter(c -> c.size() == 1).flatMap(c -> c.stream()).toList();
    var codes =
        compartments.known(actor).stream()
            .filter(c -> alone.contains(c.id()))
            .map(CompartmentView::code)
            .collect(Collectors.joining("+"));
    var named = codes.isEmpty() ? "DELAD" : codes;
    var securityClass = label.securityClass();
    return securityClass == SecurityClass.NONE ? named : named + "-" + securityClass.code();
  }

  /**
   * The next number of a label's series, in the caller's transaction, which then holds the series.
   */
  public String next(String prefix, LabelId label) {
    var year = clock.instant().atZone(SWEDEN).getYear();
    return prefix + " " + year + ":" + series.next(label, year);
  }
}
