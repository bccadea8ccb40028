package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.valv.access.Permission;
import se.valv.overview.TaskView;
import se.valv.web.security.Gate;

/** What the reader has to do, on his start page: the late ones first, and no more than a few. */
@Named
@RequestScoped
public class TasksPage {

  private static final int FEW = 8;

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Frame frame;
  @Inject private WorkSeen work;

  private List<TaskView> all = List.of();

  /** Fetches them, for whom there can be any. */
  public void open() {
    if (gate.may(Permission.PLAN_READ.code())) {
      all = work.get().tasks();
      getFirst().forEach(task -> frame.shows(task.securityClass()));
    }
  }

  /** Those that are due first; all of them if the address asks for that. */
  public List<TaskView> getFirst() {
    return posted.has("alla") ? all : all.stream().limit(FEW).toList();
  }

  /** How many more there are. */
  public int getMore() {
    return all.size() - getFirst().size();
  }

  /** How many should have been done by now. */
  public long getLate() {
    return all.stream().filter(TaskView::late).count();
  }

  /** Where a task is done. */
  public String address(TaskView task) {
    var id = task.record().value();
    return switch (task.record().kind()) {
      case PLAN -> "/planer/" + id + "/atgarder/" + task.part();
      case CONTROL_PLAN -> "/kontrollplaner/" + id + "/delar/" + task.part();
      default -> "/oversikt/omprovning/" + id;
    };
  }
}
