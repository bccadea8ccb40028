package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.valv.access.Permission;
import se.valv.web.security.Gate;

/** What is to be done in vetting cases, on the start page of who vets: what is due first. */
@Named
@RequestScoped
public class CaseTasksPage {

  private static final int MOST = 12;

  @Inject private Gate gate;
  @Inject private CasesPage all;

  /** Fetches them, for whom there can be any. */
  public void open() {
    if (gate.may(Permission.CASE_READ.code())) {
      all.openFirst(MOST);
    }
  }

  /** Those that are due first. */
  public List<CasesPage.Row> getFirst() {
    return all.getRows();
  }

  /** How many more there are. */
  public int getMore() {
    return all.more();
  }

  /** How many should have been done by now. */
  public long getLate() {
    return all.getLate();
  }
}
