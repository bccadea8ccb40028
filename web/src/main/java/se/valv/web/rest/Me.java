package se.valv.web.rest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.Permission;
import se.valv.access.RoleAssignment;
import se.valv.access.Visit;

/**
 * Somebody as he is told of himself.
 *
 * @param username the name he logs in with
 * @param displayName his name
 * @param title what he is
 * @param roles what he does
 * @param permissions the kinds of act that his roles give
 * @param csrfToken what state-changing calls carry in {@code X-CSRF-Token}
 * @param endsAt when the session is over whatever happens
 * @param mustSetPassword whether he has to set his own password before anything else
 * @param idleSeconds after how long without requests it is over
 */
public record Me(
    String username,
    String displayName,
    String title,
    List<Assignment> roles,
    List<String> permissions,
    String csrfToken,
    String endsAt,
    boolean mustSetPassword,
    long idleSeconds) {

  static Me of(Visit visit) {
    var actor = visit.actor();
    return new Me(
        visit.profile().username(),
        visit.profile().displayName(),
        visit.profile().title(),
        actor.roles().stream()
            .map(Assignment::of)
            .sorted(Comparator.comparing(Assignment::role))
            .toList(),
        Arrays.stream(Permission.values()).filter(actor::may).map(Permission::code).toList(),
        visit.csrfToken(),
        visit.span().ends().toString(),
        visit.profile().oneTime(),
        visit.span().idle().toSeconds());
  }

  /**
   * A role and where it is held.
   *
   * @param role its code
   * @param operator at this operator only, when present
   * @param unit in this unit only, when present
   */
  public record Assignment(String role, @Nullable String operator, @Nullable String unit) {

    static Assignment of(RoleAssignment held) {
      return new Assignment(
          held.role().name(),
          held.operator().map(Object::toString).orElse(null),
          held.unit().map(Object::toString).orElse(null));
    }
  }
}
