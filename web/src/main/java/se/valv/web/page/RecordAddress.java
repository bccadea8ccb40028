package se.valv.web.page;

import se.valv.identity.Kind;
import se.valv.identity.ObjectId;

/** Where the pages of records are. */
final class RecordAddress {

  private RecordAddress() {}

  /** The page of a record that was found. */
  static String of(Kind kind, ObjectId id) {
    return switch (kind) {
      case ANALYSIS -> "/analyser/" + id;
      case ATTACHMENT -> "/filer/" + id;
      case CONTROL_PLAN -> "/kontrollplaner/" + id;
      case PLAN -> "/planer/" + id;
      case ASSET -> "/skyddsvarden/" + id;
      case PROTECTED_SITE -> "/skyddsobjekt/" + id;
      case EXPORT -> "/skyddsvarden/uttag";
      case POSITION -> "/befattningar/" + id;
      case PERSON -> "/personer/" + id;
      case CLEARANCE_CASE -> "/provningar/" + id;
      case DOCUMENT -> "/handlingar/" + id;
      case PLACEMENT_CHECK, RECRUITMENT_CASE, VETTING_REQUEST -> "/rekryteringsarenden";
      case INSTALLATION,
          OPERATOR,
          UNIT,
          APPOINTMENT,
          LEGAL_PARAMETER,
          COMPARTMENT,
          PARTICIPATION,
          NEED,
          ACCOUNT,
          SESSION,
          SEARCH,
          TRAIL ->
          throw new IllegalArgumentException("nothing of kind " + kind + " is found");
    };
  }
}
