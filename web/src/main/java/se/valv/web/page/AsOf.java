package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import se.valv.law.LegalParameters;

/** The day that a page is asked about: {@code datum} in its address, today when it has none. */
@Named
@RequestScoped
public class AsOf {

  @Inject private Clock clock;
  @Inject private Posted posted;

  /** Today, where the law is in force. */
  public LocalDate getToday() {
    return LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
  }

  /** The day; today also when what is written is none. */
  public LocalDate getDay() {
    try {
      return getWritten().isEmpty() ? getToday() : LocalDate.parse(getWritten());
    } catch (DateTimeException notOne) {
      return getToday();
    }
  }

  /** What is written in the address. */
  public String getWritten() {
    return posted.value("datum").strip();
  }

  /** Whether it is another day than today. */
  public boolean isAnother() {
    return !getDay().equals(getToday());
  }

  /** Whether what is written is no day. */
  public boolean isWrong() {
    return !getWritten().isEmpty() && !getDay().toString().equals(getWritten());
  }

  /** What a link to another page of the same day ends with. */
  public String getSuffix() {
    return isAnother() ? "?datum=" + getDay() : "";
  }
}
