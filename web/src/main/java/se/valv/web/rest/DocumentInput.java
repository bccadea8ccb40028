package se.valv.web.rest;

import java.util.ArrayList;
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
    var ids = compartmentIds(checks);
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

  private List<CompartmentId> compartmentIds(FieldChecks checks) {
    var ids = new ArrayList<CompartmentId>();
    if (compartments == null) {
      checks.reject("compartments", "MISSING");
      return ids;
    }
    for (var i = 0; i < compartments.size(); i++) {
      var id = Sent.maybeId(compartments.get(i));
      if (id.isPresent()) {
        ids.add(new CompartmentId(id.get()));
      } else {
        checks.reject("compartments[" + i + "]", "WRONG_TYPE");
      }
    }
    return ids;
  }

  @Override
  public String toString() {
    return "DocumentInput";
  }
}
