package se.valv.person;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import se.valv.access.Actor;
import se.valv.access.Label;
import se.valv.identity.OperatorId;
import se.valv.problem.Invalid;

/**
 * What a delegated decision needs to know of who has a number. Read under the reach of the actor
 * who is given; each reading is on the trail.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PersonLookup {

  private PersonSettings settings = new PersonSettings(false);

  @Inject private PersonRows rows;
  @Inject private Clock clock;

  /** Called by the container. */
  @PostConstruct
  void begin() {
    settings = PersonSettings.read(ConfigProvider.getConfig());
  }

  /** The number that was written, if it is one and this node may hold it. */
  public Optional<IdentityNumber> read(Actor actor, String written) {
    try {
      return Optional.of(settings.allowed(IdentityNumber.read(written), clock));
    } catch (Invalid malformed) {
      return Optional.empty();
    }
  }

  /**
   * Who has a number, of those whose label {@code within} dominates; nobody is no refusal. Those
   * who are kept under several labels are one. Who had it before counts only where nobody has it
   * now, and only a samordningsnummer of one person: a number that was corrected is another's.
   */
  public KnownPerson having(Actor actor, OperatorId operator, IdentityNumber number, Label within) {
    var read = rows.findWithin(actor, PersonContent.words(operator, number), within);
    var all = read.found().stream().map(PersonRows.Found::content).toList();
    var present = all.stream().filter(person -> person.number().equals(number)).toList();
    return known(read.work(), present.isEmpty() ? former(all, number) : present);
  }

  private static List<PersonContent> former(List<PersonContent> all, IdentityNumber number) {
    var isOnes = all.stream().map(PersonContent::number).distinct().count() == 1;
    return isOnes && number.sort() == IdentityNumber.Sort.COORDINATION ? all : List.of();
  }

  private static KnownPerson known(Work work, List<PersonContent> found) {
    return new KnownPerson(
        work,
        found.stream().anyMatch(PersonContent::protectedIdentity),
        found.stream().flatMap(person -> person.participations().stream()).toList());
  }

  /** How far a look-up went, for who has to do as much work whoever is asked for. */
  public enum Work {
    /** Nobody was found. */
    FOUND_NOBODY,
    /** Somebody was found who is kept under another label, and was not read. */
    ASKED,
    /** Somebody was read. */
    READ
  }

  /**
   * Somebody who is kept, or nobody.
   *
   * @param work how far the look-up went
   * @param protectedIdentity whether he has protected identity
   * @param participations in the order in which they came
   */
  public record KnownPerson(
      Work work, boolean protectedIdentity, List<Participation> participations) {

    /** Nobody who was looked for. */
    public static final KnownPerson NOBODY = new KnownPerson(Work.FOUND_NOBODY, false, List.of());

    /** Keeps a copy. */
    public KnownPerson {
      participations = List.copyOf(participations);
    }

    /** Says nothing of him. */
    @Override
    public String toString() {
      return "KnownPerson";
    }
  }
}
