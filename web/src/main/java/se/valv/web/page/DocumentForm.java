package se.valv.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.classification.SecurityClass;
import se.valv.document.DocumentView;
import se.valv.document.Documents;
import se.valv.document.FileDocument;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

/** The form of a document, and what may be chosen in it. */
public final class DocumentForm {

  /** The texts of a document, which can be changed; class and compartments can not. */
  static final List<String> TEXTS =
      List.of("openSubject", "secretSubject", "secrecyGround", "body");

  /** All fields: the class of the paper, that of a register card of it, and who may read. */
  static final List<String> FIELDS =
      Stream.concat(TEXTS.stream(), Stream.of("securityClass", "cardClass", "compartments"))
          .toList();

  private static final Pattern GROUND =
      Pattern.compile("(\\d{1,2})\\s*(?::|kap\\.?)\\s*(\\d{1,2}\\s?[a-z]?)\\s*§?");

  private final SecurityClass maxClass;
  private final List<CompartmentView> compartments;

  private DocumentForm(SecurityClass maxClass, List<CompartmentView> compartments) {
    this.maxClass = maxClass;
    this.compartments = compartments;
  }

  /** What {@code actor} may choose: classes up to the highest, and where he may write. */
  static DocumentForm offered(Actor actor, Documents documents, Compartments compartments) {
    return new DocumentForm(
        documents.highestClass(actor), compartments.mine(actor, Set.of(Action.WRITE, Action.DROP)));
  }

  /** The form filled with a document as it is. */
  static Form of(DocumentView document) {
    return new Form()
        .with("openSubject", document.openSubject())
        .with("secretSubject", document.secretSubject())
        .with("secrecyGround", document.secrecyGround())
        .with("body", document.body())
        .with("securityClass", document.subjectClass().code())
        .with("cardClass", document.securityClass().code())
        .withAll(
            "compartments",
            document.compartments().stream().map(c -> c.id().value().toString()).toList());
  }

  /** What a form asks to be filed: above the highest class, a card. */
  FileDocument filed(Form form) {
    var paper = Codes.securityClass(form.value("securityClass"));
    return read(form, paper, paper.filter(this::isOverLimit).isPresent());
  }

  /** What a form asks a document to become. Its classes are those that it has. */
  static FileDocument changed(Form form) {
    return read(form, Codes.securityClass(form.value("securityClass")), true);
  }

  /** Reads a form; throws {@link Invalid} that names every field that is wrong. */
  private static FileDocument read(Form form, Optional<SecurityClass> paper, boolean card) {
    var errors = new ArrayList<FieldError>();
    if (paper.isEmpty()) {
      errors.add(new FieldError("securityClass", "MISSING"));
    }
    var subject = paper.orElse(SecurityClass.NONE);
    var held = card ? Codes.securityClass(form.value("cardClass")).orElse(subject) : subject;
    try {
      var document =
          new FileDocument(
              form.value("openSubject").strip(),
              form.filled("secretSubject"),
              held,
              subject,
              LabelChoice.compartmentsOf(form),
              ground(form.filled("secrecyGround")),
              form.filled("body"));
      if (errors.isEmpty()) {
        return document;
      }
    } catch (Invalid invalid) {
      errors.addAll(invalid.errors());
    }
    throw new Invalid(errors);
  }

  /** Reads {@code 15 kap. 2 §} as {@code 15:2}, and leaves what is neither to be refused. */
  static @Nullable String ground(@Nullable String written) {
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
}
