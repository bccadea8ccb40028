package se.valv.web.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.organisation.ParticipationForm;
import se.valv.person.Citizenship;
import se.valv.person.ParticipationStep;
import se.valv.person.PersonForm;
import se.valv.person.RegisterPerson;
import se.valv.person.TakePart;
import se.valv.problem.Invalid;

/** What is sent of participations. */
final class ParticipationInput {

  private ParticipationInput() {}

  /**
   * What the personnel system tells of one participation.
   *
   * @param identityNumber of whom, {@code ÅÅÅÅMMDDNNNK}
   * @param name his whole name
   * @param protectedIdentity whether he has protected identity
   * @param securityClass class of all that is kept of him
   * @param compartments ids, of one operator; a reader needs every one
   * @param position id of the position
   * @param form how he takes part
   * @param start first day, as {@code 2027-05-31}
   * @param end first day on which he no longer does; absent until it is known
   * @param citizenship as the sender attests it
   */
  public record ToldParticipation(
      @Schema(required = true) @Nullable String identityNumber,
      @Schema(required = true, maxLength = PersonForm.MAX_NAME) @Nullable String name,
      @Nullable Boolean protectedIdentity,
      @Schema(required = true) @Nullable SecurityClass securityClass,
      @Schema(required = true) @Nullable List<@Nullable String> compartments,
      @Schema(required = true) @Nullable String position,
      @Schema(required = true) @Nullable ParticipationForm form,
      @Schema(required = true) @Nullable String start,
      @Nullable String end,
      @Nullable Citizenship citizenship) {

    RegisterPerson toPerson() {
      return new PersonInput.NewPerson(
              identityNumber, name, protectedIdentity, securityClass, compartments)
          .toRegister();
    }

    TakePart toTakePart() {
      return new TakePart(
          of(),
          Sent.field("form", form),
          Sent.field("start", Days.maybe("start", start)),
          Days.maybe("end", end),
          citizenship);
    }

    private UUID of() {
      return Sent.maybeId(Sent.field("position", position))
          .orElseThrow(() -> new Invalid("position", "NOT_REFERABLE"));
    }

    @Override
    public String toString() {
      return "ToldParticipation";
    }
  }

  /**
   * A step of a participation.
   *
   * @param event what becomes of it
   * @param on the first day on which it is no more, or the day on which it was deregistered
   */
  public record ParticipationTurn(
      @Schema(required = true) ParticipationStep.@Nullable Event event,
      @Schema(required = true) @Nullable String on) {

    ParticipationStep toStep(UUID participation) {
      return new ParticipationStep(
          participation, Sent.field("event", event), Sent.field("on", Days.maybe("on", on)));
    }
  }
}
