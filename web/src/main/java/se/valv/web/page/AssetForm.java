package se.valv.web.page;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.asset.Assessment;
import se.valv.asset.AssetKind;
import se.valv.asset.AssetView;
import se.valv.asset.Consequence;
import se.valv.asset.Custody;
import se.valv.asset.Dependency;
import se.valv.asset.NationalSecurityCategory;
import se.valv.asset.Outage;
import se.valv.asset.RegisterAsset;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.SecurityClass;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

/**
 * The form of a protected asset. A grade is one choice, of a class or a level; what is chosen from
 * the wrong scale is refused by the register, at the field.
 */
final class AssetForm {

  /** The three aspects, as fields are named. */
  static final List<String> ASPECTS = List.of("confidentiality", "integrity", "availability");

  static final List<String> FIELDS =
      List.of(
          "name",
          "kind",
          "description",
          "securityClass",
          "compartments",
          "secrecyGround",
          "grade",
          "confidentiality",
          "confidentialityText",
          "integrity",
          "integrityText",
          "availability",
          "availabilityText",
          "outageAmount",
          "outageUnit",
          "categories",
          "reason",
          "owner",
          "unit",
          "place",
          "zone",
          "nextReview");

  /** Where on the form the register's fields are. */
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          entry("subjectClass", "grade"),
          entry("level", "grade"),
          entry("outage", "outageAmount"),
          entry("confidentiality.subjectClass", "confidentiality"),
          entry("confidentiality.level", "confidentiality"),
          entry("confidentiality.text", "confidentialityText"),
          entry("integrity.subjectClass", "integrity"),
          entry("integrity.level", "integrity"),
          entry("integrity.text", "integrityText"),
          entry("availability.subjectClass", "availability"),
          entry("availability.level", "availability"),
          entry("availability.text", "availabilityText"));

  private final Form form;
  private final List<FieldError> errors = new ArrayList<>();

  private AssetForm(Form form) {
    this.form = form;
  }

  /** The form filled with an asset as it is. */
  static Form of(AssetView asset) {
    var assessment = asset.assessment();
    var custody = asset.custody();
    var outage = assessment.outage();
    var form =
        new Form()
            .with("name", asset.name())
            .with("kind", asset.kind().name())
            .with("description", asset.description())
            .with("securityClass", asset.securityClass().code())
            .withAll(
                "compartments", asset.compartments().stream().map(c -> c.id().toString()).toList())
            .with("secrecyGround", asset.secrecyGround())
            .with("grade", assessment.grade())
            .with("outageAmount", outage == null ? null : Integer.toString(outage.amount()))
            .with("outageUnit", outage == null ? null : outage.unit().name())
            .withAll("categories", assessment.categories().stream().map(Enum::name).toList())
            .with("reason", assessment.reason())
            .with("owner", custody.owner())
            .with("unit", text(custody.unit()))
            .with("place", custody.place())
            .with("zone", custody.zone())
            .with("nextReview", text(custody.nextReview()));
    for (int i = 0; i < ASPECTS.size(); i++) {
      var aspect = assessment.aspects().get(i);
      form.with(ASPECTS.get(i), aspect.grade()).with(ASPECTS.get(i) + "Text", aspect.text());
    }
    return form;
  }

  /** The asset again as it is, needing something else. */
  static RegisterAsset needing(AssetView asset, List<Dependency> dependencies) {
    return read(of(asset), dependencies);
  }

  /** Reads a form; throws {@link Invalid} that names every field that is wrong. */
  static RegisterAsset read(Form form, List<Dependency> dependencies) {
    return new AssetForm(form).read(dependencies);
  }

  private RegisterAsset read(List<Dependency> dependencies) {
    var kind = code("kind", AssetKind.class);
    var recordClass = code("securityClass", SecurityClass.class);
    missing("kind", kind);
    missing("securityClass", recordClass);
    var assessment = assessment();
    var custody = custody();
    try {
      var asset =
          new RegisterAsset(
              form.value("name").strip(),
              kind.orElse(AssetKind.OTHER),
              form.filled("description"),
              recordClass.orElse(SecurityClass.NONE),
              LabelChoice.compartmentsOf(form),
              DocumentForm.ground(form.filled("secrecyGround")),
              assessment,
              custody,
              dependencies);
      if (errors.isEmpty()) {
        return asset;
      }
    } catch (Invalid invalid) {
      // What is said of a kind that was not chosen says nothing.
      invalid.errors().stream()
          .filter(e -> kind.isPresent() || !PLACES.containsKey(e.field()))
          .forEach(errors::add);
    }
    throw placed(new Invalid(errors));
  }

  /** The same errors, at the fields of the form. */
  static Invalid placed(Invalid invalid) {
    return new Invalid(
        invalid.errors().stream()
            .map(e -> new FieldError(PLACES.getOrDefault(e.field(), e.field()), e.code()))
            .toList());
  }

  private Assessment assessment() {
    return new Assessment(
        code("grade", SecurityClass.class).orElse(null),
        code("grade", ConsequenceLevel.class).orElse(null),
        aspect("confidentiality"),
        aspect("integrity"),
        aspect("availability"),
        outage(),
        form.all("categories").stream()
            .flatMap(c -> of(c, NationalSecurityCategory.class).stream())
            .toList(),
        form.filled("reason"));
  }

  private Consequence aspect(String name) {
    return new Consequence(
        code(name, SecurityClass.class).orElse(null),
        code(name, ConsequenceLevel.class).orElse(null),
        form.filled(name + "Text"));
  }

  private @Nullable Outage outage() {
    var amount = form.filled("outageAmount");
    if (amount == null) {
      return null;
    }
    var unit = code("outageUnit", Outage.Unit.class);
    missing("outageUnit", unit);
    if (!amount.matches("\\d{1,4}")) {
      errors.add(new FieldError("outageAmount", "OUT_OF_RANGE"));
      return null;
    }
    return unit.map(u -> new Outage(Integer.parseInt(amount), u)).orElse(null);
  }

  private Custody custody() {
    return new Custody(
        form.filled("owner"), unit(), form.filled("place"), form.filled("zone"), nextReview());
  }

  private @Nullable UUID unit() {
    var unit = form.filled("unit");
    try {
      return unit == null ? null : UUID.fromString(unit);
    } catch (IllegalArgumentException notAnId) {
      errors.add(new FieldError("unit", "UNKNOWN"));
      return null;
    }
  }

  private @Nullable LocalDate nextReview() {
    var day = form.filled("nextReview");
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeException notADay) {
      errors.add(new FieldError("nextReview", "MALFORMED"));
      return null;
    }
  }

  private void missing(String field, Optional<?> value) {
    if (value.isEmpty()) {
      errors.add(new FieldError(field, "MISSING"));
    }
  }

  private <E extends Enum<E>> Optional<E> code(String field, Class<E> type) {
    return of(form.value(field), type);
  }

  private static <E extends Enum<E>> Optional<E> of(String code, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(code)).findFirst();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
