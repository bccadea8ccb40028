package se.valv.web.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetId;
import se.valv.asset.site.Prohibition;
import se.valv.asset.site.RegisterSite;
import se.valv.asset.site.Ruling;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.problem.FieldChecks;

/**
 * A decision on a skyddsobjekt to register, or what one is to become.
 *
 * @param name what the skyddsobjekt is called
 * @param securityClass class of what is sent
 * @param compartments ids; a reader needs every one
 * @param secrecyGround chapter and section of OSL
 * @param authority who decided
 * @param registryNumber the authority's number of the matter
 * @param decidedOn day, as {@code 2024-05-31}
 * @param endedOn day, when it has ceased
 * @param scope what it is about
 * @param prohibitions what it forbids
 * @param signsCheckedOn day on which the signs were last seen in place
 * @param guarding who guards it, and how
 * @param assets ids of the assets that it is about
 */
public record SiteInput(
    @Schema(required = true, maxLength = RegisterSite.MAX_NAME) @Nullable String name,
    @Schema(required = true) @Nullable SecurityClass securityClass,
    @Schema(required = true) @Nullable List<@Nullable String> compartments,
    @Nullable String secrecyGround,
    @Schema(required = true, maxLength = RegisterSite.MAX_NAME) @Nullable String authority,
    @Schema(required = true, maxLength = RegisterSite.MAX_NAME) @Nullable String registryNumber,
    @Schema(required = true) @Nullable String decidedOn,
    @Nullable String endedOn,
    @Schema(maxLength = RegisterSite.MAX_TEXT) @Nullable String scope,
    @Nullable List<@Nullable Prohibition> prohibitions,
    @Nullable String signsCheckedOn,
    @Schema(maxLength = RegisterSite.MAX_TEXT) @Nullable String guarding,
    @Nullable List<@Nullable String> assets) {

  RegisterSite toRegister() {
    var checks = new FieldChecks();
    checks.that(name != null, "name", "MISSING");
    checks.that(securityClass != null, "securityClass", "MISSING");
    checks.that(compartments != null, "compartments", "MISSING");
    checks.that(authority != null, "authority", "MISSING");
    checks.that(registryNumber != null, "registryNumber", "MISSING");
    checks.that(decidedOn != null, "decidedOn", "MISSING");
    var readers =
        Sent.ids(checks, "compartments", compartments).stream().map(CompartmentId::new).toList();
    var about = Sent.ids(checks, "assets", assets).stream().map(AssetId::new).toList();
    checks.orThrow();
    return new RegisterSite(
        Sent.field("name", name),
        Sent.field("securityClass", securityClass),
        readers,
        secrecyGround,
        ruling(),
        about);
  }

  private Ruling ruling() {
    return new Ruling(
        Sent.field("authority", authority),
        Sent.field("registryNumber", registryNumber),
        Sent.field("decidedOn", day("decidedOn", decidedOn)),
        day("endedOn", endedOn),
        scope,
        prohibitions == null ? List.of() : prohibitions.stream().filter(Objects::nonNull).toList(),
        day("signsCheckedOn", signsCheckedOn),
        guarding);
  }

  private static @Nullable LocalDate day(String field, @Nullable String sent) {
    return Query.read(field, sent, LocalDate::parse).orElse(null);
  }

  @Override
  public String toString() {
    return "SiteInput";
  }
}
