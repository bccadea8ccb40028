package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import se.valv.vetting.CaseTask;
import se.valv.vetting.Cases;
import se.valv.web.security.Gate;

/** What is to be done in vetting cases, by the day on which it is due. */
@Named
@RequestScoped
public class CasesPage {

  @Inject private Gate gate;
  @Inject private Cases cases;
  @Inject private CaseReadings readings;

  private List<CaseTask> tasks = List.of();
  private List<Row> rows = List.of();

  /** Fetches what is to be done. */
  public void open() {
    openFirst(Integer.MAX_VALUE);
  }

  /** Fetches it, and reads of whom those are that are due first. */
  void openFirst(int most) {
    tasks = cases.tasks(gate.actor());
    var first = tasks.stream().limit(most).toList();
    var read = readings.of(first.stream().map(CaseTask::of).toList());
    rows =
        IntStream.range(0, first.size()).mapToObj(i -> new Row(first.get(i), read.get(i))).toList();
  }

  /** By the day on which it is due. */
  public List<Row> getRows() {
    return rows;
  }

  /** How many should have been done by now. */
  public long getLate() {
    return tasks.stream().filter(CaseTask::late).count();
  }

  /** How many more there are than those that were read. */
  int more() {
    return tasks.size() - rows.size();
  }

  /**
   * Something to do.
   *
   * @param task what
   * @param reading in which case
   */
  public record Row(CaseTask task, CaseReading reading) {}
}
