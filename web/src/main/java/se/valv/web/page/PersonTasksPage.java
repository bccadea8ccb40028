package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.valv.access.Permission;
import se.valv.person.Participations;
import se.valv.person.PersonTask;
import se.valv.web.security.Gate;

/** What is to be done of persons, on the start page of who vets: the late ones first. */
@Named
@RequestScoped
public class PersonTasksPage {

  private static final int MOST = 12;

  @Inject private Gate gate;
  @Inject private Frame frame;
  @Inject private Participations participations;

  private List<PersonTask> all = List.of();

  /** Fetches them, for whom there can be any. */
  public void open() {
    if (gate.may(Permission.PERSON_READ.code())) {
      all = participations.tasks(gate.actor());
      getFirst().forEach(task -> frame.shows(task.person().securityClass()));
    }
  }

  /** Those that are due first. */
  public List<PersonTask> getFirst() {
    return all.stream().limit(MOST).toList();
  }

  /** How many more there are. */
  public int getMore() {
    return Math.max(0, all.size() - MOST);
  }

  /** How many should have been done by now. */
  public long getLate() {
    return all.stream().filter(PersonTask::late).count();
  }
}
