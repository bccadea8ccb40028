package se.valv.web.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.person.PersonId;
import se.valv.problem.Invalid;
import se.valv.vetting.CaseEvent;
import se.valv.vetting.OpenCase;
import se.valv.vetting.TakeCaseStep;

/** What is sent of vetting cases. */
final class CaseInput {

  private CaseInput() {}

  /**
   * A case to open.
   *
   * @param person id of the person
   * @param participation id of one of his participations
   */
  public record NewCase(
      @Schema(required = true) @Nullable String person,
      @Schema(required = true) @Nullable String participation) {

    OpenCase toOpen() {
      return new OpenCase(
          new PersonId(named("person", person)), named("participation", participation));
    }

    private static UUID named(String field, @Nullable String text) {
      return Sent.maybeId(Sent.field(field, text)).orElseThrow(() -> new Invalid(field, "UNKNOWN"));
    }
  }

  /**
   * A step.
   *
   * @param event what happens
   * @param on on which day, as {@code 2027-05-31}; today when absent
   * @param ends of an application: day on which the check ends by itself
   * @param registryNumber of an approval
   */
  public record CaseTurn(
      @Schema(required = true) @Nullable CaseEvent event,
      @Nullable String on,
      @Nullable String ends,
      @Schema(maxLength = TakeCaseStep.MAX_NUMBER) @Nullable String registryNumber) {

    TakeCaseStep toStep() {
      return new TakeCaseStep(
          Sent.field("event", event),
          Days.maybe("on", on),
          Days.maybe("ends", ends),
          registryNumber);
    }
  }
}
