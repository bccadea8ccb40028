package se.valv.web.rest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.person.IdentityNumber;
import se.valv.person.KeptUnder;
import se.valv.person.PersonChange;
import se.valv.person.PersonForm;
import se.valv.person.RegisterPerson;
import se.valv.problem.FieldChecks;

/** What is sent of persons. */
final class PersonInput {

  private PersonInput() {}

  /**
   * A person to register, whether or not he is known.
   *
   * @param identityNumber {@code ÅÅÅÅMMDDNNNK}
   * @param name the whole name
   * @param protectedIdentity whether he has protected identity
   * @param securityClass class of all that is kept of him
   * @param compartments ids, of one operator; a reader needs every one
   */
  public record NewPerson(
      @Schema(required = true) @Nullable String identityNumber,
      @Schema(required = true, maxLength = PersonForm.MAX_NAME) @Nullable String name,
      @Nullable Boolean protectedIdentity,
      @Schema(required = true) @Nullable SecurityClass securityClass,
      @Schema(required = true) @Nullable List<@Nullable String> compartments) {

    RegisterPerson toRegister() {
      var checks = new FieldChecks();
      List<UUID> places = Sent.ids(checks, "compartments", compartments);
      checks.orThrow();
      var person =
          new PersonForm(
              IdentityNumber.read(identityNumber),
              Sent.field("name", name),
              Boolean.TRUE.equals(protectedIdentity));
      return new RegisterPerson(
          person,
          new KeptUnder(
              Sent.field("securityClass", securityClass),
              places.stream().map(CompartmentId::new).toList()));
    }

    @Override
    public String toString() {
      return "NewPerson";
    }
  }

  /**
   * A person to look for.
   *
   * @param identityNumber {@code ÅÅÅÅMMDDNNNK}
   */
  public record PersonLookUp(@Schema(required = true) @Nullable String identityNumber) {

    IdentityNumber toNumber() {
      return IdentityNumber.read(identityNumber);
    }

    @Override
    public String toString() {
      return "PersonLookUp";
    }
  }

  /**
   * What is to be another of a person; what is absent stays.
   *
   * @param identityNumber {@code ÅÅÅÅMMDDNNNK}
   * @param name the whole name
   * @param protectedIdentity whether he has protected identity
   */
  public record ChangedPerson(
      @Nullable String identityNumber,
      @Schema(maxLength = PersonForm.MAX_NAME) @Nullable String name,
      @Schema(required = true) @Nullable Boolean protectedIdentity) {

    PersonChange toChange() {
      return new PersonChange(
          Optional.ofNullable(identityNumber).map(IdentityNumber::read),
          Optional.ofNullable(name),
          Sent.field("protectedIdentity", protectedIdentity));
    }

    @Override
    public String toString() {
      return "ChangedPerson";
    }
  }
}
