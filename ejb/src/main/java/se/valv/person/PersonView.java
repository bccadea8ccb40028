package se.valv.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.CompartmentView;
import se.valv.access.LabelView;
import se.valv.classification.SecurityClass;
import se.valv.identity.OperatorId;

/**
 * A person as a reader sees him before anything is revealed.
 *
 * @param id his id
 * @param version its version, for changes
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the reader has need of
 * @param operator the verksamhetsutövare that keeps him
 * @param name his name; none is shown of somebody with protected identity
 * @param maskedNumber what may be shown of his number
 * @param sort of number
 * @param protectedIdentity whether he has protected identity
 * @param formerNumbers how many numbers he had before
 * @param participations in the order in which they came
 * @param notices what is still to be looked at
 */
public record PersonView(
    PersonId id,
    int version,
    SecurityClass securityClass,
    List<CompartmentView> compartments,
    OperatorId operator,
    @Nullable String name,
    String maskedNumber,
    IdentityNumber.Sort sort,
    boolean protectedIdentity,
    int formerNumbers,
    List<Participation> participations,
    List<Notice> notices) {

  static PersonView from(PersonRows.Found found, LabelView label) {
    var content = found.content();
    var isProtected = content.protectedIdentity();
    return new PersonView(
        found.id(),
        found.version(),
        label.securityClass(),
        label.compartments(),
        new OperatorId(content.operator()),
        isProtected ? null : content.name(),
        content.number().masked(isProtected),
        content.number().sort(),
        isProtected,
        content.numbers().size() - 1,
        content.participations(),
        content.notices().stream().filter(notice -> notice.settled() == null).toList());
  }

  /** Says nothing of the person. */
  @Override
  public String toString() {
    return "PersonView[" + id + "]";
  }
}
