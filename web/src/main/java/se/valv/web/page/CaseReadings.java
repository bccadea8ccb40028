package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.account.Names;
import se.valv.clearance.position.PositionId;
import se.valv.clearance.position.Positions;
import se.valv.person.PersonId;
import se.valv.person.Persons;
import se.valv.vetting.CaseStep;
import se.valv.vetting.CaseView;
import se.valv.vetting.Subject;
import se.valv.web.security.Gate;

/** Makes vetting cases ready to be shown: looks up who and what, and says which class that is. */
@RequestScoped
class CaseReadings {

  @Inject private Gate gate;
  @Inject private Frame frame;
  @Inject private Names names;
  @Inject private Persons persons;
  @Inject private Positions positions;

  /** A case as the reader sees it. */
  CaseReading of(CaseView view) {
    return of(List.of(view)).getFirst();
  }

  /** Several of them, in their order. */
  List<CaseReading> of(List<CaseView> views) {
    var subjects = views.stream().flatMap(view -> view.subject().stream()).toList();
    var who = persons.read(gate.actor(), ids(subjects, one -> new PersonId(one.person())));
    var where = positions.read(gate.actor(), ids(subjects, one -> new PositionId(one.position())));
    var byPerson = who.stream().collect(Collectors.toMap(p -> p.id().value(), p -> p));
    var byPosition = where.stream().collect(Collectors.toMap(p -> p.id().value(), p -> p));
    var accounts = new HashSet<UUID>();
    views.forEach(view -> {
      frame.shows(view.securityClass());
      accounts.add(view.head().openedBy());
      view.steps().stream().map(CaseStep::by).forEach(accounts::add);
    });
    where.forEach(position -> frame.shows(position.securityClass()));
    var people = names.of(gate.actor(), accounts);
    return views.stream()
        .map(view ->
            new CaseReading(
                view,
                of(view, byPerson, Subject::person),
                of(view, byPosition, Subject::position),
                people))
        .toList();
  }

  private static <T> List<T> ids(List<Subject> subjects, Function<Subject, T> of) {
    return subjects.stream().map(of).distinct().toList();
  }

  private static <T> @Nullable T of(
      CaseView view, Map<UUID, T> among, Function<Subject, UUID> which) {
    return view.subject().map(which).flatMap(id -> Optional.ofNullable(among.get(id))).orElse(null);
  }
}
