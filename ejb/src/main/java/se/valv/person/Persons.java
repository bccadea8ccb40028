package se.valv.person;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.Permission;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.identity.Kind;
import se.valv.person.PersonRows.Found;
import se.valv.problem.Stale;

/**
 * Persons: registered, found by their exact number, read with it masked. Whoever is not reached is
 * not there: registering somebody, and looking for him, is answered as if he were kept nowhere
 * else.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Persons {

  @Inject private AccessControl access;
  @Inject private Compartments compartments;
  @Inject private PersonRows rows;
  @Inject private PersonSaving saving;

  /**
   * Registers a person under a label, or gives who is kept there under that number this name and
   * protection. The answer is the same.
   *
   * @throws se.valv.problem.Invalid when the number is not for this node, or the label not for this
   *     actor
   */
  public PersonId register(Actor actor, RegisterPerson input) {
    var form = input.person();
    return saving
        .save(
            actor,
            PersonAct.PERSON_REGISTERED,
            input,
            content ->
                content
                    .named(saving.now(actor).held(form.name()))
                    .withProtection(content.protectedIdentity() || form.protectedIdentity()))
        .id();
  }

  /**
   * Those in reach who have or had a number; none is no refusal. That it was asked is on the trail,
   * the number is not.
   */
  public List<PersonView> lookUp(Actor actor, IdentityNumber number) {
    var act = PersonAct.PERSON_LOOKED_UP;
    access.permit(actor, Permission.PERSON_READ, new Deed(act, About.kind(Kind.PERSON)));
    var words =
        compartments.operators(actor, List.of()).stream()
            .flatMap(operator -> PersonContent.words(operator, number).stream())
            .toList();
    return rows.find(actor, act, words).stream().map(found -> view(actor, found)).toList();
  }

  /** Takes part of a person, with the number masked. On the trail before he is decrypted. */
  public PersonView read(Actor actor, PersonId id) {
    return view(actor, rows.read(actor, Action.READ, PersonAct.PERSON_READ, id));
  }

  /**
   * Takes part of those of these in reach, in no particular order, as {@link #read} does of one.
   */
  public List<PersonView> read(Actor actor, Collection<PersonId> ids) {
    var found = rows.among(actor, PersonAct.PERSON_READ, ids);
    return found.stream().map(one -> view(actor, one)).toList();
  }

  /**
   * Shows number and name. Of somebody with protected identity only to who may decide on persons.
   */
  public Revealed reveal(Actor actor, PersonId id) {
    var seen = rows.read(actor, Action.READ, PersonAct.PERSON_READ, id);
    var right = seen.content().protectedIdentity() ? Action.APPROVE : Action.READ;
    var found = rows.read(actor, right, PersonAct.PERSON_REVEALED, id);
    return Revealed.from(view(actor, found), found.content());
  }

  /**
   * Gives a person another number, name or protection; those that he had are kept.
   *
   * @param version as it was seen
   * @throws Stale when he was changed since
   * @throws se.valv.problem.Conflict when somebody else under the same label has the number
   */
  public void change(Actor actor, PersonId id, int version, PersonChange change) {
    change.number().ifPresent(saving::allowed);
    var now = saving.now(actor);
    saving.alter(
        actor,
        PersonAct.PERSON_CHANGED,
        id,
        found -> {
          if (found.version() != version) {
            throw new Stale();
          }
          return change.of(found.content(), now);
        });
  }

  private PersonView view(Actor actor, Found found) {
    return PersonView.from(found, compartments.describe(actor, found.grant().label()));
  }
}
