package se.valv.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** The law of a day, read in the caller's transaction. */
@ApplicationScoped
public class LegalParameters {

  /** Where the law is in force: its days are the days there. */
  public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  @Inject private ParameterRows rows;
  @Inject private Clock clock;

  /** The law as it is, was or is decided to be on a day, from December 2021 on. */
  public Law at(LocalDate day) {
    return new Law(
        rows.all().stream()
            .filter(row -> row.holdsOn(day))
            .collect(Collectors.toMap(ParameterRow::key, ParameterRow::value)));
  }

  /** The law of today. */
  public Law today() {
    return at(LocalDate.ofInstant(clock.instant(), SWEDEN));
  }
}
