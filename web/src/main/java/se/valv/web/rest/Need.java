package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.authorisation.need.NeedState;
import se.valv.authorisation.need.NeedView;

/**
 * A need of a compartment (SSF 2:2).
 *
 * @param id its id
 * @param version its version, as in its ETag
 * @param state how it stands now
 * @param compartment of what; absent for who endorses without knowing it
 * @param participation on what it rests
 * @param purpose what for
 * @param actions what may be done
 * @param upTo highest class, when it is limited
 * @param decision number of the decision behind that
 * @param from first instant
 * @param to first instant after
 * @param withdrawnAt when it was ended before that
 * @param people who had to do with it
 * @param missing what does not hold now
 */
public record Need(
    String id,
    int version,
    NeedState state,
    @Nullable Compartment compartment,
    Account.@Nullable Participation participation,
    String purpose,
    List<Action> actions,
    @Nullable String upTo,
    @Nullable String decision,
    String from,
    String to,
    @Nullable String withdrawnAt,
    Two people,
    List<String> missing) {

  static Need of(NeedView view) {
    return new Need(
        view.id().toString(),
        view.version(),
        view.state(),
        view.compartment() == null ? null : Compartment.of(view.compartment()),
        view.participation() == null ? null : Account.Participation.of(view.participation()),
        view.purpose(),
        view.actions().stream().sorted().toList(),
        view.upTo() == null ? null : view.upTo().code(),
        view.decision(),
        view.period().from().toString(),
        view.period().to().toString(),
        Sent.maybeText(view.period().withdrawn()),
        Two.of(view.people()),
        view.missing());
  }

  /**
   * One page of them.
   *
   * @param items the newest first
   * @param page which page, from 0
   * @param size the most on a page
   * @param total how many in all, of those that the caller may see
   */
  public record Needs(List<Need> items, int page, int size, int total) {}

  /**
   * Who had to do with a need.
   *
   * @param requested who asked
   * @param endorsed who endorsed
   * @param given the first of the two
   * @param decided the second, or who refused or withdrew the wish
   */
  public record Two(
      Account.Person requested,
      Account.@Nullable Person endorsed,
      Account.@Nullable Person given,
      Account.@Nullable Person decided) {

    static Two of(NeedView.By by) {
      return new Two(
          Account.Person.of(by.requested()),
          Account.Person.maybe(by.endorsed()),
          Account.Person.maybe(by.given()),
          Account.Person.maybe(by.decided()));
    }
  }
}
