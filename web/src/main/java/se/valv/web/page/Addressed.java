package se.valv.web.page;

import java.util.UUID;
import se.valv.document.DocumentId;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.web.security.Gate;

/** What an address names. One that can't be a name of anything is answered as one of nothing. */
final class Addressed {

  private Addressed() {}

  /** The document of {@code /handlingar/{id}}. */
  static DocumentId document(Gate gate) {
    return new DocumentId(id(gate));
  }

  /** The version that a form was made from. */
  static int version(Posted posted) {
    var value = posted.value("version");
    if (!value.matches("\\d{1,9}")) {
      throw new Invalid("version", "MISSING");
    }
    return Integer.parseInt(value);
  }

  /** The id in the address. */
  static UUID id(Gate gate) {
    try {
      return UUID.fromString(gate.path("id"));
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }
}
