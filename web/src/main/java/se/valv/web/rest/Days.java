package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.law.LegalParameters;

/** Days as they are sent, and the one that it is where the law is in force. */
@RequestScoped
class Days {

  @Inject private Clock clock;

  /** Today. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
  }

  /** The day that a list is asked for; today when none is named. */
  LocalDate named(@Nullable String on) {
    return Query.read("on", on, LocalDate::parse).orElseGet(this::today);
  }

  /** A day that may be left out. */
  static @Nullable LocalDate maybe(String field, @Nullable String text) {
    return Query.read(field, text, LocalDate::parse).orElse(null);
  }
}
