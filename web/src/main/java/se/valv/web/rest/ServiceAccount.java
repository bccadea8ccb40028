package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.ServiceScope;
import se.valv.authorisation.account.ServiceAccountState;
import se.valv.authorisation.account.ServiceAccountView;

/**
 * An account of a program.
 *
 * @param id its id, also as an account
 * @param version its version, as in its ETag
 * @param username what the log calls it
 * @param name which system it is
 * @param purpose what it does here
 * @param operator where it belongs
 * @param unit in which unit
 * @param everywhere whether it works at all operators
 * @param state how it stands
 * @param scopes what it may ask for
 * @param networks from where
 * @param validTo when its time is over
 * @param issuedAt since when its secret is the one that it is
 * @param secret only where it was just issued: to be handed over
 */
public record ServiceAccount(
    String id,
    int version,
    String username,
    String name,
    String purpose,
    String operator,
    @Nullable String unit,
    boolean everywhere,
    ServiceAccountState state,
    List<Scope> scopes,
    List<String> networks,
    String validTo,
    @Nullable String issuedAt,
    @Nullable String secret) {

  static ServiceAccount of(ServiceAccountView view, @Nullable String secret) {
    return new ServiceAccount(
        view.system().id().toString(),
        view.version(),
        view.system().username(),
        view.system().name(),
        view.system().title(),
        view.place().operator().toString(),
        Sent.maybeText(view.place().unit()),
        view.everywhere(),
        view.state(),
        view.scopes().stream().map(Scope::of).toList(),
        view.networks(),
        view.until().toString(),
        Sent.maybeText(view.issuedAt()),
        secret);
  }

  @Override
  public String toString() {
    return "ServiceAccount[" + id + "]";
  }

  /**
   * What a program may ask for.
   *
   * @param scope code of the permission
   * @param perDay the most times in a day
   */
  public record Scope(String scope, int perDay) {

    static Scope of(ServiceScope scope) {
      return new Scope(scope.permission().code(), scope.perDay());
    }
  }

  /**
   * One page of them.
   *
   * @param items by name
   * @param page which page, from 0
   * @param size the most on a page
   * @param total how many in all, of those that the caller may see
   */
  public record ServiceAccounts(List<ServiceAccount> items, int page, int size, int total) {}
}
