package se.valv.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.function.Function;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Grant;
import se.valv.access.Label;
import se.valv.identity.RecordId;
import se.valv.problem.Invalid;
import se.valv.registration.RegistrationNumbers;
import se.valv.sealing.Sealer;
import se.valv.search.Outbox;

/**
 * Lets files out of the register. A compilation may weigh more than its parts, so whoever takes it
 * states the class, which is at least that of the gravest in it. Each file has a number and is
 * marked with its class; its receipt is committed, and on the trail, before anything is given out.
 */
@ApplicationScoped
public class Exports {

  @Inject private AccessControl access;
  @Inject private RegistrationNumbers numbers;
  @Inject private Sealer sealer;
  @Inject private Outbox outbox;
  @Inject private ExportRows rows;
  @Inject private Clock clock;

  /**
   * Makes the receipt, and then the file, of what the actor was granted to take out.
   *
   * @param said why, and under which class
   * @param what which records, as what, under which label together
   * @param file makes the file, with what is to stand on it
   * @throws Invalid when the class that he states is too low, or he may not write the receipt
   */
  public Exported take(Actor actor, TakeOut said, Taken what, Function<Mark, byte[]> file) {
    var label = said.over(what.label());
    var id = ExportId.random();
    var prefix = numbers.prefix(actor, label);
    var mark =
        receipted(
            actor,
            id,
            label,
            grant -> {
              var made = new Mark(label.securityClass(), numbers.next(prefix, grant.label()));
              receipt(grant, made, said, what);
              return made;
            });
    return exported(id, mark, what, file.apply(mark));
  }

  private Mark receipted(Actor actor, ExportId id, Label label, Function<Grant, Mark> work) {
    try {
      return access.create(actor, ExportAct.EXPORT_MADE, id, label, work);
    } catch (Invalid invalid) {
      // There is one field by which the label can be wrong: the class that was stated.
      throw new Invalid("securityClass", invalid.errors().getFirst().code());
    }
  }

  private void receipt(Grant grant, Mark mark, TakeOut said, Taken what) {
    var content =
        new ExportContent(
            mark.number(),
            what.subject(),
            what.format(),
            said.reason(),
            what.records().stream().map(RecordId::value).toList(),
            clock.instant(),
            grant.actor().account().value());
    rows.add(grant, sealer.seal(content, grant));
    outbox.put(grant, content.indexed(mark.securityClass()));
  }

  private static Exported exported(ExportId id, Mark mark, Taken what, byte[] file) {
    var number = mark.number();
    var name = "uttag-" + number.replaceAll("[^A-Za-zÅÄÖåäö0-9]+", "-");
    return new Exported(
        id,
        number,
        name + "." + what.format().ending(),
        what.format().mediaType(),
        mark.securityClass(),
        what.records().size(),
        file);
  }

  /**
   * What leaves the register.
   *
   * @param subject what the file is of
   * @param format as which kind of file
   * @param records which records are in it
   * @param label one that dominates those of all of them
   */
  public record Taken(
      Subject subject, FileFormat format, Collection<? extends RecordId> records, Label label) {}
}
