package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.valv.vetting.Cases;
import se.valv.web.security.Gate;

/** A vetting case: where it stands, what is done, and what may be done next. */
@Named
@RequestScoped
public class CasePage {

  @Inject private Gate gate;
  @Inject private Cases cases;
  @Inject private CaseReadings readings;

  private @Nullable CaseReading reading;

  /** Reads the case that the address names. */
  public void open() {
    reading = readings.of(cases.read(gate.actor(), Addressed.vetting(gate)));
  }

  /** The case. */
  public @Nullable CaseReading getReading() {
    return reading;
  }
}
