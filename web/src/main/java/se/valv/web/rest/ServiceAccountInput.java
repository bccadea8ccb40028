package se.valv.web.rest;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.access.Permission;
import se.valv.access.ServiceScope;
import se.valv.authorisation.account.NewServiceAccount;
import se.valv.authorisation.account.ServiceAccountEvent;
import se.valv.problem.FieldChecks;

/**
 * An account for a program.
 *
 * @param username what the log will call it; 3–40 characters
 * @param name which system it is
 * @param purpose what it does here
 * @param operator id of the operator where it works
 * @param unit id of the unit
 * @param everywhere whether it works at all operators
 * @param scopes what it may ask for, and how often
 * @param networks from where, as {@code 192.0.2.0/24} or {@code 2001:db8::/32}
 * @param days for how many days
 */
public record ServiceAccountInput(
    @Schema(required = true) @Nullable String username,
    @Schema(required = true) @Nullable String name,
    @Schema(required = true) @Nullable String purpose,
    @Schema(required = true) @Nullable String operator,
    @Nullable String unit,
    @Nullable Boolean everywhere,
    @Schema(required = true) @Nullable List<@Nullable ScopeInput> scopes,
    @Schema(required = true) @Nullable List<@Nullable String> networks,
    @Schema(required = true) @Nullable Integer days) {

  NewServiceAccount toNew() {
    return new NewServiceAccount(
        Sent.field("username", username),
        Sent.field("name", name),
        Sent.field("purpose", purpose),
        AccountsResource.placeOf(operator, unit),
        Boolean.TRUE.equals(everywhere),
        toScopes(Sent.field("scopes", scopes)),
        Sent.field("networks", networks).stream()
            .map(network -> Sent.field("networks", network))
            .toList(),
        Sent.field("days", days));
  }

  private static List<ServiceScope> toScopes(List<@Nullable ScopeInput> sent) {
    var checks = new FieldChecks();
    var read = new ArrayList<ServiceScope>();
    for (var i = 0; i < sent.size(); i++) {
      var one = Sent.field("scopes", sent.get(i));
      var permission = Permission.ofCode(Sent.field("scopes", one.scope()));
      checks.that(permission.isPresent(), "scopes[" + i + "]", "UNKNOWN");
      var perDay = Sent.field("scopes", one.perDay());
      permission.ifPresent(p -> read.add(new ServiceScope(p, perDay)));
    }
    checks.orThrow();
    return read;
  }

  /**
   * What a program may ask for.
   *
   * @param scope code of the permission: {@code audit:read}, {@code participation:feed} or {@code
   *     placement:check}
   * @param perDay the most times in a day
   */
  public record ScopeInput(
      @Schema(required = true) @Nullable String scope,
      @Schema(required = true) @Nullable Integer perDay) {}

  /**
   * What is to happen to an account of a program.
   *
   * @param event which
   */
  public record ServiceAccountTurn(@Schema(required = true) @Nullable ServiceAccountEvent event) {}
}
