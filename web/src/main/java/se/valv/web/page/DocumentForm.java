package se.valv.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.access.Installation;
import se.valv.classification.SecurityClass;
import se.valv.document.DocumentView;
import se.valv.document.FileDocument;
import se.valv.identity.CompartmentId;
import se.valv.problem.Invalid;

/** The form of a document, and what may be chosen in it. */
public final class DocumentForm {

  static final List<String> FIELDS =
      List.of(
          "openSubject",
          "secretSubject",
          "securityClass",
          "cardClass",
          "compartments",
          "secrecyGround",
          "body");

  private static final Pattern GROUND =
      Pattern.compile("(\\d{1,2})\\s*(?::|kap\\.?)\\s*(\\d{1,2}\\s?[a-z]?)\\s*§?");

  private final SecurityClass maxClass;
  private final List<CompartmentView> compartments;

  private DocumentForm(SecurityClass maxClass, List<CompartmentView> compartments) {
    this.maxClass = maxClass;
    this.compartments = compartments;
  }

  /** What {@code actor} may choose: classes up to the installation's, and where he may write. */
  static DocumentForm offered(Actor actor, Installation installation, Compartments compartments) {
    return new DocumentForm(
        installation.maxClass().orElse(SecurityClass.NONE),
        compartments.mine(actor, Set.of(Action.WRITE)));
  }

  /** The form filled with a document as it is. */
  static Form of(DocumentView document) {
    return new Form()
        .with("openSubject", document.openSubject())
        .with("secretSubject", document.secretSubject())
        .with("securityClass", document.subjectClass().code())
        .with("cardClass", document.securityClass().code())
        .withAll(
            "compartments",
            document.compartments().stream().map(c -> c.id().value().toString()).toList())
        .with("secrecyGround", document.secrecyGround())
        .with("body", document.body());
  }

  /** What the form asks to be filed. Throws {@link Invalid} naming each field that is wrong. */
  FileDocument read(Form form) {
    var chosen = classIn(form, "securityClass");
    return new FileDocument(
        form.value("openSubject").strip(),
        form.filled("secretSubject"),
        isOverLimit(chosen) ? classIn(form, "cardClass") : chosen,
        chosen,
        compartmentsOf(form),
        ground(form.filled("secrecyGround")),
        form.filled("body"));
  }

  private static SecurityClass classIn(Form form, String field) {
    return Codes.securityClass(form.value(field)).orElseThrow(() -> new Invalid(field, "MISSING"));
  }

  private static List<CompartmentId> compartmentsOf(Form form) {
    var chosen = new ArrayList<CompartmentId>();
    for (var text : form.all("compartments")) {
      try {
        chosen.add(new CompartmentId(UUID.fromString(text)));
      } catch (IllegalArgumentException e) {
        throw new Invalid("compartments", "MALFORMED");
      }
    }
    return chosen;
  }

  /** Reads {@code 15 kap. 2 §} as {@code 15:2}, and leaves what is neither to be refused. */
  private static @Nullable String ground(@Nullable String written) {
    if (written == null) {
      return null;
    }
    var matcher = GROUND.matcher(written);
    return matcher.matches() ? matcher.group(1) + ":" + matcher.group(2).replace(" ", "") : written;
  }

  /** The classes of a paper, lowest first. */
  public List<SecurityClass> getClasses() {
    return List.of(SecurityClass.values());
  }

  /** The classes that a register card may itself have. */
  public List<SecurityClass> getCardClasses() {
    return getClasses().stream().filter(c -> !isOverLimit(c)).toList();
  }

  /** Whether this register may hold only a card of a document in the class. */
  public boolean isOverLimit(SecurityClass securityClass) {
    return !maxClass.atLeast(securityClass);
  }

  /** The highest class that this register may hold. */
  public SecurityClass getMaxClass() {
    return maxClass;
  }

  /** Where the writer has need, and so for whom he may make the document readable. */
  public List<CompartmentView> getCompartments() {
    return compartments;
  }

  /** Grounds that are often used in this field (OSL). */
  public List<String> getGrounds() {
    return List.of("15:1", "15:2", "18:8", "18:9", "18:13", "35:1", "39:2");
  }
}
