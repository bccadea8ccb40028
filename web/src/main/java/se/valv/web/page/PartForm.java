package se.valv.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.AssetPart;
import se.valv.analysis.Measure;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.Part;
import se.valv.analysis.PartId;
import se.valv.analysis.PlainText;
import se.valv.analysis.Threat;
import se.valv.analysis.Vulnerability;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;
import se.valv.problem.NotFound;

/** The forms of threats, vulnerabilities and measures. */
final class PartForm {

  private final PartKind kind;
  private final Form form;

  private PartForm(PartKind kind, Form form) {
    this.kind = kind;
    this.form = form;
  }

  /** The fields of a sort of part, in the order in which they are read. */
  static List<String> fields(PartKind kind) {
    return switch (kind) {
      case ASSET -> List.of();
      case THREAT -> List.of("name", "description", "capability", "source", "assets");
      case VULNERABILITY -> List.of("name", "asset", "threats", "description", "protection", "gap");
      case MEASURE ->
          List.of("name", "area", "need", "action", "responsible", "due", "vulnerabilities");
    };
  }

  /** The form filled with a part as it is. */
  static Form of(Part part) {
    var form = new Form();
    var texts = part.texts();
    fields(PartKind.of(part)).forEach(field -> form.with(field, texts.get(field)));
    return switch (part) {
      case AssetPart asset -> form;
      case Threat threat -> form.withAll("assets", texts(threat.assets()));
      case Vulnerability vulnerability -> form.withAll("threats", texts(vulnerability.threats()));
      case Measure measure -> form.withAll("vulnerabilities", texts(measure.vulnerabilities()));
    };
  }

  /** Reads a form; throws {@link Invalid} that names every field that is wrong. */
  static Part read(PartKind kind, Form form, PartId id) {
    return new PartForm(kind, form).read(id);
  }

  private Part read(PartId id) {
    return switch (kind) {
      case ASSET -> throw new NotFound();
      case THREAT ->
          new Threat(
              id, name(), text("description"), text("capability"), text("source"), parts("assets"));
      case VULNERABILITY -> vulnerability(id);
      case MEASURE -> measure(id);
    };
  }

  private Part vulnerability(PartId id) {
    var asset = parts("asset");
    var read =
        new Vulnerability(
            id,
            name(),
            asset.isEmpty() ? PartId.random() : asset.getFirst(),
            parts("threats"),
            text("description"),
            text("protection"),
            text("gap"));
    new FieldChecks().that(!asset.isEmpty(), "asset", "MISSING").orThrow();
    return read;
  }

  private Part measure(PartId id) {
    var errors = new ArrayList<FieldError>();
    var area = Codes.of(MeasureArea.class, form.value("area"));
    if (area.isEmpty()) {
      errors.add(new FieldError("area", "MISSING"));
    }
    var due = due(errors);
    try {
      var measure =
          new Measure(
              id,
              name(),
              area.orElse(MeasureArea.INFORMATION),
              text("need"),
              text("action"),
              text("responsible"),
              due,
              parts("vulnerabilities"));
      if (errors.isEmpty()) {
        return measure;
      }
    } catch (Invalid invalid) {
      errors.addAll(0, invalid.errors());
    }
    throw new Invalid(errors);
  }

  private @Nullable LocalDate due(List<FieldError> errors) {
    var due = form.filled("due");
    try {
      return due == null ? null : LocalDate.parse(due);
    } catch (DateTimeException notADay) {
      errors.add(new FieldError("due", "MALFORMED"));
      return null;
    }
  }

  private String name() {
    return PlainText.of(form.value("name")).strip();
  }

  private @Nullable String text(String field) {
    var text = form.filled(field);
    return text == null ? null : PlainText.of(text);
  }

  private List<PartId> parts(String field) {
    var chosen = new ArrayList<PartId>();
    for (var part : form.all(field)) {
      if (!part.isEmpty()) {
        chosen.add(part(field, part));
      }
    }
    return chosen;
  }

  private static PartId part(String field, String text) {
    try {
      return PartId.of(text);
    } catch (IllegalArgumentException e) {
      throw new Invalid(field, "NOT_THERE");
    }
  }

  private static List<String> texts(List<PartId> parts) {
    return parts.stream().map(PartId::toString).toList();
  }
}
