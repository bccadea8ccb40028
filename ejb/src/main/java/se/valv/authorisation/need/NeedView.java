package se.valv.authorisation.need;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.CompartmentView;
import se.valv.authorisation.account.ParticipationView;
import se.valv.authorisation.account.PersonView;
import se.valv.classification.SecurityClass;
import se.valv.identity.NeedId;

/**
 * A need as somebody who may know of it sees it.
 *
 * @param id its id
 * @param version its version, for changes
 * @param state how it stands now
 * @param compartment of what; absent for who endorses without knowing the compartment
 * @param participation on what it rests; absent when the reader may not see it
 * @param purpose what for
 * @param actions what may be done
 * @param upTo highest class, when it is limited
 * @param decision number of the decision behind {@code upTo}
 * @param period from when to when
 * @param people who asked, endorsed, gave and decided
 * @param missing the conditions of SSF 2:2 that do not hold now: {@code NOT_BEGUN NOT_RELIABLE
 *     NOT_KNOWLEDGEABLE}
 */
public record NeedView(
    NeedId id,
    int version,
    NeedState state,
    @Nullable CompartmentView compartment,
    @Nullable ParticipationView participation,
    String purpose,
    Set<Action> actions,
    @Nullable SecurityClass upTo,
    @Nullable String decision,
    Period period,
    By people,
    List<String> missing) {

  /**
   * When a need holds.
   *
   * @param from first instant
   * @param to first instant after
   * @param withdrawn when it was ended before that
   */
  public record Period(Instant from, Instant to, @Nullable Instant withdrawn) {}

  /**
   * Who had to do with it.
   *
   * @param requested who asked
   * @param endorsed who endorsed
   * @param given the first of the two
   * @param decided the second, or who refused or withdrew the wish
   */
  public record By(
      PersonView requested,
      @Nullable PersonView endorsed,
      @Nullable PersonView given,
      @Nullable PersonView decided) {}
}
