package se.valv.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.valv.access.CompartmentView;
import se.valv.access.Permission;
import se.valv.access.Role;
import se.valv.access.RoleAssignment;
import se.valv.analysis.ListedAnalysis;
import se.valv.clearance.position.PositionKeyword;
import se.valv.identity.CompartmentId;
import se.valv.search.Hit;

/**
 * Who looks at what is due, and when.
 *
 * @param today as of which day
 * @param term days within which it is to be done
 * @param may what his roles give
 * @param roles that he holds
 * @param writes compartments in which he has need to write
 */
record Reader(
    LocalDate today,
    int term,
    Set<Permission> may,
    Collection<RoleAssignment> roles,
    Set<CompartmentId> writes) {

  private static final Set<Role> WRITERS = Set.of(Role.COORDINATOR, Role.OFFICER);

  /** Whether an analysis is his to hold against another. */
  boolean writes(ListedAnalysis analysis) {
    return may.contains(Permission.ANALYSIS_WRITE)
        && writes(analysis.hit(), analysis.operator(), analysis.scope());
  }

  /** Whether the placements of a position are. */
  boolean writes(Hit position) {
    var keywords = position.keywords();
    var operator = UUID.fromString(keywords.getOrDefault(PositionKeyword.OPERATOR, ""));
    var unit = Optional.ofNullable(keywords.get(PositionKeyword.UNIT)).map(UUID::fromString);
    return may.contains(Permission.POSITION_WRITE)
        && writes(position, operator, unit.stream().toList());
  }

  private boolean writes(Hit hit, UUID operator, List<UUID> units) {
    return roles.stream()
            .anyMatch(held -> WRITERS.contains(held.role()) && held.covers(operator, units))
        && writes.containsAll(ids(hit.compartments()).toList());
  }

  private static Stream<CompartmentId> ids(List<CompartmentView> compartments) {
    return compartments.stream().map(CompartmentView::id);
  }
}
