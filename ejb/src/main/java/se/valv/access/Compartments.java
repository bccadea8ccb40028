package se.valv.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.LabelId;
import se.valv.identity.OperatorId;
import se.valv.problem.NotFound;

/** The compartments that an actor has need of. Nobody is told of any other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Compartments {

  private static final String IN_CODE_ORDER = "select c from CompartmentRow c order by c.code";

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private Transactions transactions;
  @Inject private Rights rights;
  @Inject private Installation installation;

  /** Those for which the actor has an awake need with one of these actions, by code. */
  public List<CompartmentView> mine(Actor actor, Set<Action> actions) {
    return transactions.as(actor, () -> needed(actor, actions));
  }

  /** A label in words, as far as the actor may know: its class, and those that he has need of. */
  public LabelView describe(Actor actor, LabelId id) {
    return transactions.as(
        actor,
        () -> {
          var label = rights.label(id).orElseThrow(NotFound::new);
          var named =
              needed(actor, EnumSet.allOf(Action.class)).stream()
                  .filter(c -> label.compartments().contains(c.id()))
                  .toList();
          return new LabelView(label.securityClass(), named, rights.permitted(actor, label));
        });
  }

  /** A label's clauses, of each those compartments that the actor knows; none out of his reach. */
  public List<List<CompartmentView>> clauses(Actor actor, LabelId id) {
    return transactions.as(
        actor,
        () -> {
          var known = known();
          return rights.label(id).map(Label::ordered).orElse(List.of()).stream()
              .map(clause -> known.stream().filter(c -> clause.contains(c.id())).toList())
              .toList();
        });
  }

  /**
   * The label under which the actor keeps what is of a unit: all compartments of the unit, or of
   * its whole operator, to which he may write, and the highest class that he may write there. None
   * without a compartment.
   */
  public Optional<Label> widest(Actor actor, OperatorId operator, @Nullable UUID unit) {
    return transactions.as(
        actor,
        () -> {
          var needed = rights.needed(actor, Set.of(Action.WRITE));
          var places =
              entities
                  .createQuery(IN_CODE_ORDER, CompartmentRow.class)
                  .getResultStream()
                  .filter(c -> needed.contains(c.id()) && c.isOf(operator, unit))
                  .map(CompartmentRow::id)
                  .toList();
          return places.isEmpty() ? Optional.empty() : highest(actor, places);
        });
  }

  private Optional<Label> highest(Actor actor, List<CompartmentId> places) {
    var most = installation.maxClass().orElse(SecurityClass.NONE);
    return Arrays.stream(SecurityClass.values())
        .filter(most::atLeast)
        .map(c -> Label.of(c, places))
        .filter(label -> rights.permitted(actor, label).contains(Action.WRITE))
        .reduce((lower, higher) -> higher);
  }

  /** The operators of the compartments that the actor knows; of these alone, if any are named. */
  public Set<OperatorId> operators(Actor actor, Collection<CompartmentId> among) {
    return transactions.as(
        actor,
        () ->
            entities
                .createQuery(IN_CODE_ORDER, CompartmentRow.class)
                .getResultStream()
                .filter(c -> among.isEmpty() || among.contains(c.id()))
                .map(CompartmentRow::operator)
                .collect(Collectors.toUnmodifiableSet()));
  }

  /** A label in the actor's reach. */
  public Label label(Actor actor, LabelId id) {
    return transactions.as(actor, () -> rights.label(id).orElseThrow(NotFound::new));
  }

  /** Those that the actor needs, needed, owns or administers rights in, by code. */
  public List<CompartmentView> known(Actor actor) {
    return transactions.as(actor, this::known);
  }

  private List<CompartmentView> known() {
    return entities
        .createQuery(IN_CODE_ORDER, CompartmentRow.class)
        .getResultStream()
        .map(CompartmentRow::toView)
        .toList();
  }

  private List<CompartmentView> needed(Actor actor, Set<Action> actions) {
    var needed = rights.needed(actor, actions);
    return entities
        .createQuery(IN_CODE_ORDER, CompartmentRow.class)
        .getResultStream()
        .filter(c -> needed.contains(c.id()))
        .map(CompartmentRow::toView)
        .toList();
  }
}
