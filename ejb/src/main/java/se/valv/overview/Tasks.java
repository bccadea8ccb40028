package se.valv.overview;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.valv.access.Actor;
import se.valv.analysis.control.ControlItemView;
import se.valv.analysis.control.ControlPlanView;
import se.valv.analysis.control.ControlPlans;
import se.valv.analysis.plan.MeasureView;
import se.valv.analysis.plan.PlanAct;
import se.valv.analysis.plan.PlanView;
import se.valv.analysis.plan.Plans;
import se.valv.analysis.plan.TaskKind;
import se.valv.law.LegalParameters;

/**
 * What somebody has to do in the plans and control plans that he reaches, and with what rests on an
 * analysis that was established anew; and when.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Tasks {

  private static final Comparator<TaskView> BY_DAY =
      Comparator.comparing(TaskView::due).thenComparing(TaskView::name);

  @Inject private Plans plans;
  @Inject private ControlPlans controlPlans;
  @Inject private Reexaminations reexaminations;
  @Inject private Clock clock;

  /** The actor's tasks, and the plans that they were found in; each of these is on the trail. */
  public Work work(Actor actor) {
    return work(actor, PlanAct.PLAN_TASKS_SEEN);
  }

  /**
   * The days of the actor's tasks as an iCalendar file, which says nothing of what they are; on the
   * trail before it is made.
   */
  public String calendar(Actor actor) {
    var days =
        work(actor, PlanAct.CALENDAR_FETCHED).tasks().stream()
            .map(TaskView::due)
            .collect(Collectors.toCollection(TreeSet<LocalDate>::new));
    return new Calendar(actor.account().value(), clock.instant()).of(days);
  }

  private Work work(Actor actor, PlanAct act) {
    var today = LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
    var me = actor.account().value();
    var read = plans.all(actor, act);
    var due = reexaminations.due(actor, read);
    return Work.of(new Found(me, read, controlPlans.all(actor), due), today);
  }

  /**
   * What waits in plans, for one reader.
   *
   * @param today as of which day
   * @param plans those in reach
   * @param tasks what is his to do there and in control plans, by the day that it is due
   * @param months the measures of the plans, by state and month
   * @param due what is to be held against a newer version of what it rests on, whoever is to do it
   */
  public record Work(
      LocalDate today,
      List<PlanView> plans,
      List<TaskView> tasks,
      MeasureMonths months,
      List<Due> due) {

    static Work of(Found found, LocalDate today) {
      var plans = found.plans();
      var me = found.me();
      var measures =
          plans.stream().flatMap(plan -> plan.measures().stream().flatMap(m -> task(plan, m, me)));
      var items =
          found.controls().stream()
              .flatMap(plan -> plan.items().stream().flatMap(i -> task(plan, i)));
      var examined = found.due().stream().filter(Due::mine).map(Work::task);
      var tasks =
          Stream.of(measures, items, examined).flatMap(some -> some).sorted(BY_DAY).toList();
      var all = plans.stream().flatMap(plan -> plan.measures().stream()).toList();
      return new Work(today, plans, tasks, MeasureMonths.of(all, today), found.due());
    }

    private static TaskView task(Due due) {
      return new TaskView(
          TaskKind.REEXAMINE,
          due.record(),
          due.part(),
          due.name(),
          due.number(),
          due.securityClass(),
          due.by(),
          due.late());
    }

    private static Stream<TaskView> task(PlanView plan, MeasureView view, UUID me) {
      var measure = view.measure();
      return view.task(me).stream()
          .map(kind ->
              new TaskView(
                  kind,
                  plan.id(),
                  measure.id(),
                  measure.wording().name(),
                  plan.head().title(),
                  plan.securityClass(),
                  measure.charge().due(),
                  view.late()));
    }

    private static Stream<TaskView> task(ControlPlanView plan, ControlItemView view) {
      var item = view.item();
      return view.task().stream()
          .map(kind ->
              new TaskView(
                  kind,
                  plan.id(),
                  item.id(),
                  item.undertaking().name(),
                  plan.head().number(),
                  plan.securityClass(),
                  item.undertaking().due(),
                  view.late()));
    }
  }

  /**
   * What the tasks of somebody are found in.
   *
   * @param me whose account
   * @param plans in reach
   * @param controls control plans in reach
   * @param due what is to be held against a newer version of what it rests on
   */
  record Found(UUID me, List<PlanView> plans, List<ControlPlanView> controls, List<Due> due) {}
}
