package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import se.valv.authorisation.account.AccountView;
import se.valv.authorisation.account.Accounts;
import se.valv.web.security.Gate;

/** The accounts that somebody answers for. */
@Named
@RequestScoped
public class PeoplePage {

  private static final int SIZE = 50;

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Accounts accounts;

  private List<AccountView> rows = List.of();

  /** Fetches them. */
  public void open() {
    rows = accounts.list(gate.actor());
  }

  /** The rows of this page. */
  public List<AccountView> getRows() {
    return rows.stream().skip((long) (posted.page(SIZE) - 1) * SIZE).limit(SIZE).toList();
  }

  /** Where in the list it is. */
  public Pager getPager() {
    var pages = Math.max(1, (rows.size() + SIZE - 1) / SIZE);
    var address = new Address("/behorigheter/personer", new LinkedHashMap<>());
    return new Pager(posted.page(SIZE), pages, address);
  }
}
