package se.valv.person;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.ConfigProvider;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Again;
import se.valv.access.Compartments;
import se.valv.access.JointAct;
import se.valv.access.JointActs;
import se.valv.identity.OperatorId;
import se.valv.person.PersonRows.Found;
import se.valv.problem.Invalid;

/** Saves persons, new and known alike; made and saved anew when others save in between. */
@ApplicationScoped
class PersonSaving {

  private PersonSettings settings = new PersonSettings(false);

  @Inject private AccessControl access;
  @Inject private JointActs acts;
  @Inject private Compartments compartments;
  @Inject private PersonRows rows;
  @Inject private Clock clock;

  /** Called by the container. */
  @PostConstruct
  void begin() {
    settings = PersonSettings.read(ConfigProvider.getConfig());
  }

  /** The number, if this node may hold it. */
  IdentityNumber allowed(IdentityNumber number) {
    return settings.allowed(number, clock);
  }

  /** Now, by the actor. */
  Moment now(Actor actor) {
    return new Moment(clock.instant(), actor.account().value());
  }

  /**
   * Saves who has a number under a label, new or known.
   *
   * @param change of what is kept of him, or would be
   */
  Saved save(
      Actor actor, PersonAct act, RegisterPerson input, UnaryOperator<PersonContent> change) {
    allowed(input.person().number());
    var operator = operator(actor, input.kept());
    return Again.reading(() -> {
      var known = known(actor, operator, input);
      if (known.isPresent()) {
        return alter(actor, act, known.get().id(), found -> change.apply(found.content()));
      }
      var content = change.apply(PersonContent.of(operator, input.person(), now(actor)));
      var id = PersonId.random();
      return access.create(
          actor,
          act,
          id,
          input.kept().label(),
          grant -> {
            rows.add(grant, content);
            return new Saved(id, content);
          });
    });
  }

  /** Saves another content of a person, if it is another. */
  Saved alter(Actor actor, PersonAct act, PersonId id, Function<Found, PersonContent> change) {
    var saved = new Saved[1];
    acts.performAnew(
        actor,
        () -> {
          var found = rows.read(actor, Action.READ, PersonAct.PERSON_READ, id);
          var next = change.apply(found);
          saved[0] = new Saved(id, next);
          return next.equals(found.content())
              ? List.of()
              : List.of(
                  new JointAct.Alter(
                      act,
                      Action.WRITE,
                      null,
                      id,
                      found.version(),
                      grant -> rows.replace(grant, next)));
        });
    return saved[0];
  }

  private Optional<Found> known(Actor actor, OperatorId operator, RegisterPerson input) {
    var word = PersonContent.word(operator, input.person().number());
    var label = input.kept().label().id();
    return rows.find(actor, PersonAct.PERSON_LOOKED_UP, List.of(word)).stream()
        .filter(found -> found.grant().label().equals(label))
        .findFirst();
  }

  /** Whose the compartments are: a person is kept by one operator. */
  OperatorId operator(Actor actor, KeptUnder kept) {
    var operators = compartments.operators(actor, kept.compartments());
    if (operators.size() != 1) {
      throw new Invalid("compartments", operators.isEmpty() ? "NOT_YOURS" : "SEVERAL_OPERATORS");
    }
    return operators.iterator().next();
  }

  /**
   * Who was saved.
   *
   * @param id his id
   * @param content what is kept of him now
   */
  record Saved(PersonId id, PersonContent content) {}
}
