package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.identity.Kind;
import se.valv.overview.TaskView;
import se.valv.overview.Tasks;
import se.valv.web.security.Gate;

/** What the caller has to do in the plans that he reaches, and with what rests on an analysis. */
@Path("/tasks")
@RequestScoped
public class TasksResource {

  @Inject private Gate gate;
  @Inject private Tasks tasks;

  /** The caller's tasks, by the day that they are due. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "List one's own tasks")
  @APIResponse(
      responseCode = "200",
      description = "By the day that they are due",
      content = @Content(schema = @Schema(implementation = TaskList.class)))
  public TaskList list() {
    return new TaskList(tasks.work(gate.actor()).tasks().stream().map(Task::of).toList());
  }

  /** Their days as an iCalendar file (RFC 5545) that says nothing of what they are. */
  @GET
  @Path("/calendar.ics")
  @Produces("text/calendar")
  @Operation(summary = "The days of one's own tasks as a calendar")
  @APIResponse(
      responseCode = "200",
      description = "An event for each day; none says what it is of",
      content = @Content(mediaType = "text/calendar"))
  public Response calendar() {
    return Response.ok(tasks.calendar(gate.actor()), "text/calendar;charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"valv.ics\"")
        .build();
  }

  /**
   * Tasks.
   *
   * @param items by the day that they are due
   */
  public record TaskList(List<Task> items) {}

  /**
   * Something to do.
   *
   * @param kind what
   * @param plan id of the plan, of a measure
   * @param measure id of the measure
   * @param controlPlan id of the control plan, of a control or deviation
   * @param item id of the control or deviation
   * @param reexamination id of the position or analysis that is to be held against another
   * @param name of the measure, control, deviation, position or analysis
   * @param due by which day
   * @param late whether that day has been
   * @param securityClass class of the plan
   */
  public record Task(
      String kind,
      @Nullable String plan,
      @Nullable String measure,
      @Nullable String controlPlan,
      @Nullable String item,
      @Nullable String reexamination,
      String name,
      String due,
      boolean late,
      String securityClass) {

    static Task of(TaskView view) {
      var isMeasure = view.record().kind() == Kind.PLAN;
      var isControl = view.record().kind() == Kind.CONTROL_PLAN;
      var record = view.record().value().toString();
      var part = Sent.maybeText(view.part());
      return new Task(
          view.kind().name(),
          isMeasure ? record : null,
          isMeasure ? part : null,
          isControl ? record : null,
          isControl ? part : null,
          isMeasure || isControl ? null : record,
          view.name(),
          view.due().toString(),
          view.late(),
          view.securityClass().code());
    }

    @Override
    public String toString() {
      return "Task[" + kind + "]";
    }
  }
}
