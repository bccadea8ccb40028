package se.valv.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.valv.asset.AssetId;
import se.valv.classification.SecurityClass;
import se.valv.clearance.position.DescribePosition;
import se.valv.clearance.position.Description;
import se.valv.clearance.position.Disclosure;
import se.valv.clearance.position.Extent;
import se.valv.clearance.position.PositionCode;
import se.valv.clearance.position.PositionKind;
import se.valv.clearance.position.PositionView;
import se.valv.clearance.position.Touch;
import se.valv.identity.OperatorId;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

/** The form of a position. */
final class PositionForm {

  static final List<String> FIELDS =
      List.of(
          "title",
          "positionCode",
          "operator",
          "unit",
          "tasks",
          "kind",
          "sensitive",
          "assets",
          "slight",
          "toHr",
          "inAdvertisement",
          "securityClass",
          "compartments");

  private static final String YES = "true";

  private PositionForm() {}

  /** The form filled with a position as it is. */
  static Form of(PositionView position) {
    var what = position.description();
    return new Form()
        .with("title", what.title())
        .with("positionCode", what.code().value())
        .with("operator", position.head().operator().toString())
        .with("unit", what.unit() == null ? null : what.unit().toString())
        .with("tasks", what.tasks())
        .with("kind", what.kind().name())
        .with("sensitive", ticked(what.sensitive()))
        .withAll("assets", ids(what.assets()))
        .withAll(
            "slight", ids(what.assets().stream().filter(t -> t.extent() == Extent.SLIGHT).toList()))
        .with("toHr", ticked(what.disclosure().toHr()))
        .with("inAdvertisement", ticked(what.disclosure().inAdvertisement()))
        .with("securityClass", position.securityClass().code())
        .withAll(
            "compartments", position.compartments().stream().map(c -> c.id().toString()).toList());
  }

  /** Reads a form; throws {@link Invalid} that names every field that is wrong. */
  static DescribePosition read(Form form) {
    var typed = new Typed(form);
    var operator = typed.id("operator");
    var unit = typed.maybeId("unit");
    var kind = typed.code("kind", PositionKind.class);
    var recordClass = typed.code("securityClass", SecurityClass.class);
    typed.orThrow();
    var description =
        new Description(
            new PositionCode(form.value("positionCode").strip()),
            form.value("title").strip(),
            unit.orElse(null),
            form.filled("tasks"),
            Typed.read(kind),
            form.chosen("sensitive", YES),
            new Disclosure(form.chosen("toHr", YES), form.chosen("inAdvertisement", YES)),
            touched(form));
    return new DescribePosition(
        new OperatorId(Typed.read(operator)),
        Typed.read(recordClass),
        LabelChoice.compartmentsOf(form),
        description);
  }

  /** The same errors, at the fields of the forms, which are named so that each has its words. */
  static Invalid placed(Invalid invalid) {
    return new Invalid(
        invalid.errors().stream().map(e -> new FieldError(place(e.field()), e.code())).toList());
  }

  private static String place(String field) {
    return switch (field) {
      case "event" -> "step";
      case "on" -> "endsOn";
      case "text" -> "why";
      default -> field.startsWith("assets[") ? "assets" : field;
    };
  }

  private static List<Touch> touched(Form form) {
    var touched = new ArrayList<Touch>();
    for (var id : Typed.ids("assets", form.all("assets"))) {
      var slight = form.chosen("slight", id.toString());
      touched.add(new Touch(new AssetId(id), slight ? Extent.SLIGHT : Extent.SUBSTANTIAL));
    }
    return touched;
  }

  private static List<String> ids(List<Touch> touches) {
    return touches.stream().map(Touch::asset).map(AssetId::value).map(UUID::toString).toList();
  }

  private static String ticked(boolean holds) {
    return holds ? YES : "";
  }
}
