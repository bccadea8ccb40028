package se.valv.web.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.document.FileDocument;
import se.valv.identity.CompartmentId;
import se.valv.problem.FieldChecks;

/**
 * A document to file, or what one is to become.
 *
 * @param openSubject subject without anything classified
 * @param secretSubject subject with
 * @param securityClass class of what is sent
 * @param subjectClass class of the paper described, when it is another: then this is a register
 *     card
 * @param compartments ids; a reader needs every one
 * @param secrecyGround chapter and section of OSL
 * @param body text
 */
public record DocumentInput(
    @Schema(required = true, maxLength = FileDocument.MAX_OPEN_SUBJECT)
        @Nullable String openSubject,
    @Schema(maxLength = FileDocument.MAX_SECRET_SUBJECT) @Nullable String secretSubject,
    @Schema(required = true) @Nullable SecurityClass securityClass,
    @Nullable SecurityClass subjectClass,
    @Schema(required = true) @Nullable List<@Nullable String> compartments,
    @Nullable String secrecyGround,
    @Schema(maxLength = FileDocument.MAX_BODY) @Nullable String body) {

  FileDocument toFile() {
    var checks = new FieldChecks();
    checks.that(openSubject != null, "openSubject", "MISSING");
    checks.that(securityClass != null, "securityClass", "MISSING");
    checks.that(compartments != null, "compartments", "MISSING");
    var ids =
        Sent.ids(checks, "compartments", compartments).stream().map(CompartmentId::new).toList();
    checks.orThrow();
    var held = Sent.field("securityClass", securityClass);
    return new FileDocument(
        Sent.field("openSubject", openSubject),
        secretSubject,
        held,
        subjectClass == null ? held : subjectClass,
        ids,
        secrecyGround,
        body);
  }

  @Override
  public String toString() {
    return "DocumentInput";
  }
}
