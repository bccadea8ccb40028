package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.authorisation.account.AccountState;
import se.valv.authorisation.account.AccountView;
import se.valv.authorisation.account.ParticipationView;
import se.valv.authorisation.account.PersonView;

/**
 * An account.
 *
 * @param id its id
 * @param version its version, as in its ETag
 * @param username the name that somebody logs in with
 * @param name his name
 * @param title what he is
 * @param operator where he belongs
 * @param unit in which unit
 * @param state how the account stands
 * @param roles the roles that it holds now
 * @param proposals the roles that are proposed for it
 * @param participations what it rests on
 * @param oneTimePassword only where the account was just made: to be handed over
 */
public record Account(
    String id,
    int version,
    String username,
    String name,
    String title,
    String operator,
    @Nullable String unit,
    AccountState state,
    List<Me.Assignment> roles,
    List<RoleProposal> proposals,
    List<Participation> participations,
    @Nullable String oneTimePassword) {

  static Account of(AccountView view) {
    return of(view, null);
  }

  static Account of(AccountView view, @Nullable String oneTimePassword) {
    return new Account(
        view.person().id().toString(),
        view.version(),
        view.person().username(),
        view.person().name(),
        view.person().title(),
        view.place().operator().toString(),
        Sent.maybeText(view.place().unit()),
        view.state(),
        view.roles().stream().map(RoleProposal::assignment).toList(),
        view.proposals().stream().map(RoleProposal::of).toList(),
        view.participations().stream().map(Participation::of).toList(),
        oneTimePassword);
  }

  @Override
  public String toString() {
    return "Account[" + id + "]";
  }

  /**
   * One page of them.
   *
   * @param items by name
   * @param page which page, from 0
   * @param size the most on a page
   * @param total how many in all, of those that the caller may see
   */
  public record Accounts(List<Account> items, int page, int size, int total) {}

  /**
   * What standing and need rest on.
   *
   * @param id its id
   * @param operator where
   * @param unit in which unit
   * @param form how somebody takes part
   * @param holders the accounts that rest on it
   */
  public record Participation(
      String id, String operator, @Nullable String unit, String form, List<Person> holders) {

    static Participation of(ParticipationView view) {
      return new Participation(
          view.id().toString(),
          view.place().operator().toString(),
          Sent.maybeText(view.place().unit()),
          view.form().name(),
          view.holders().stream().map(Person::of).toList());
    }
  }

  /**
   * Somebody with an account.
   *
   * @param account its id
   * @param username the name that he logs in with
   * @param name his name
   */
  public record Person(String account, String username, String name) {

    static Person of(PersonView view) {
      return new Person(view.id().toString(), view.username(), view.name());
    }

    static @Nullable Person maybe(@Nullable PersonView view) {
      return view == null ? null : of(view);
    }
  }
}
