package se.valv.web.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetId;
import se.valv.asset.site.Prohibition;
import se.valv.asset.site.RegisterSite;
import se.valv.asset.site.Ruling;
import se.valv.asset.site.SiteView;
import se.valv.classification.SecurityClass;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

/** The form of a decision on a skyddsobjekt. */
final class SiteForm {

  static final List<String> FIELDS =
      List.of(
          "name",
          "securityClass",
          "compartments",
          "secrecyGround",
          "authority",
          "registryNumber",
          "decidedOn",
          "endedOn",
          "scope",
          "prohibitions",
          "signsCheckedOn",
          "guarding",
          "assets");

  private final Form form;
  private final List<FieldError> errors = new ArrayList<>();

  private SiteForm(Form form) {
    this.form = form;
  }

  /** The form filled with a decision as it is. */
  static Form of(SiteView site) {
    var ruling = site.ruling();
    return new Form()
        .with("name", site.name())
        .with("securityClass", site.securityClass().code())
        .withAll("compartments", site.compartments().stream().map(c -> c.id().toString()).toList())
        .with("secrecyGround", site.secrecyGround())
        .with("authority", ruling.authority())
        .with("registryNumber", ruling.registryNumber())
        .with("decidedOn", text(ruling.decidedOn()))
        .with("endedOn", text(ruling.endedOn()))
        .with("scope", ruling.scope())
        .withAll("prohibitions", ruling.prohibitions().stream().map(Enum::name).toList())
        .with("signsCheckedOn", text(ruling.signsCheckedOn()))
        .with("guarding", ruling.guarding())
        .withAll("assets", site.assets().stream().map(id -> id.value().toString()).toList());
  }

  /** Reads a form; throws {@link Invalid} that names every field that is wrong. */
  static RegisterSite read(Form form) {
    return new SiteForm(form).read();
  }

  private RegisterSite read() {
    var recordClass = Codes.securityClass(form.value("securityClass"));
    if (recordClass.isEmpty()) {
      errors.add(new FieldError("securityClass", "MISSING"));
    }
    var ruling = ruling();
    var about = about();
    try {
      var site =
          new RegisterSite(
              form.value("name").strip(),
              recordClass.orElse(SecurityClass.NONE),
              LabelChoice.compartmentsOf(form),
              DocumentForm.ground(form.filled("secrecyGround")),
              ruling,
              about);
      if (errors.isEmpty()) {
        return site;
      }
    } catch (Invalid invalid) {
      errors.addAll(invalid.errors());
    }
    throw new Invalid(errors);
  }

  /** The same errors, at the fields of the form. */
  static Invalid placed(Invalid invalid) {
    return new Invalid(
        invalid.errors().stream()
            .map(e -> e.field().startsWith("assets[") ? new FieldError("assets", e.code()) : e)
            .toList());
  }

  private Ruling ruling() {
    var decided = day("decidedOn");
    if (form.filled("decidedOn") == null) {
      errors.add(new FieldError("decidedOn", "MISSING"));
    }
    return new Ruling(
        form.value("authority").strip(),
        form.value("registryNumber").strip(),
        decided == null ? LocalDate.MIN : decided,
        day("endedOn"),
        form.filled("scope"),
        form.all("prohibitions").stream()
            .flatMap(code -> Arrays.stream(Prohibition.values()).filter(p -> p.name().equals(code)))
            .toList(),
        day("signsCheckedOn"),
        form.filled("guarding"));
  }

  private List<AssetId> about() {
    try {
      return form.all("assets").stream().map(UUID::fromString).map(AssetId::new).toList();
    } catch (IllegalArgumentException notAnId) {
      errors.add(new FieldError("assets", "UNKNOWN"));
      return List.of();
    }
  }

  private @Nullable LocalDate day(String field) {
    var day = form.filled(field);
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeException notADay) {
      errors.add(new FieldError(field, "MALFORMED"));
      return null;
    }
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
