package se.valv.organisation.supervision;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.organisation.structure.OperatorForm;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Period;
import se.valv.organisation.supervision.SupervisionView.Supervised;

/** Puts together who supervises which operator, in the caller's transaction. */
@ApplicationScoped
class Supervisions {

  @Inject private SupervisionRows rows;

  /** How these operators are supervised on a day; in the order given. */
  public List<SupervisionView> of(List<OperatorView> operators, LocalDate day) {
    var authorities = authorities();
    var counties = rows.counties();
    var own = rows.own();
    var notifications = rows.notifications();
    return operators.stream()
        .map(operator -> {
          var theirs = periods(own, operator.id(), authorities);
          var county = operator.history().on(day).map(OperatorForm::county).orElse(null);
          var now = now(theirs, day, ofCounty(counties, county, day, authorities));
          var notified =
              notifications.stream()
                  .filter(n -> n.operator().equals(operator.id()))
                  .map(n -> n.toView(authorities))
                  .toList();
          var state = SupervisionState.of(now == null ? null : now.authority(), notified);
          return new SupervisionView(operator.id(), state, now, theirs, notified);
        })
        .toList();
  }

  /** All authorities by code, by name. */
  public Map<String, Authority> authorities() {
    return rows.authorities().stream()
        .map(AuthorityRow::toView)
        .collect(toMap(Authority::code, a -> a, (a, b) -> a, java.util.LinkedHashMap::new));
  }

  private static @Nullable Supervised now(
      List<Period<Supervised>> own, LocalDate day, @Nullable Supervised ofCounty) {
    return own.stream()
        .filter(p -> p.holdsOn(day))
        .map(Period::form)
        .filter(s -> s.authority() != null)
        .findFirst()
        .orElse(ofCounty);
  }

  private static @Nullable Supervised ofCounty(
      List<CountySupervisionRow> counties,
      @Nullable String county,
      LocalDate day,
      Map<String, Authority> authorities) {
    return counties.stream()
        .filter(row -> row.holds(county, day))
        .map(row -> new Supervised(authorities.get(row.authority()), row.source(), true))
        .findFirst()
        .orElse(null);
  }

  /** The newest first; each ends where the next begins. */
  private static List<Period<Supervised>> periods(
      List<OwnSupervisionRow> own, OperatorId operator, Map<String, Authority> authorities) {
    var periods = new ArrayList<Period<Supervised>>();
    LocalDate to = null;
    for (var row : own) {
      if (row.operator().equals(operator)) {
        var code = row.authority();
        var authority = code == null ? null : authorities.get(code);
        periods.add(new Period<>(row.from(), to, new Supervised(authority, row.ground(), false)));
        to = row.from();
      }
    }
    return periods;
  }
}
