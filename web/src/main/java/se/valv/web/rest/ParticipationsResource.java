package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.person.ExternalId;
import se.valv.person.Participations;
import se.valv.person.PersonTask;
import se.valv.web.security.Gate;

/** Participations as the personnel system tells them, and what is to be done because of that. */
@Path("/participations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ParticipationsResource {

  @Inject private Gate gate;
  @Inject private Participations participations;

  /** Tells of a participation, new or known; told twice, it is told once. */
  @PUT
  @Path("/{externalId}")
  @Operation(summary = "Tell of a participation; idempotent, the same answer new or known")
  @APIResponse(
      responseCode = "200",
      description = "Told",
      content = @Content(schema = @Schema(implementation = ToldAnswer.class)))
  @APIResponse(responseCode = "409", description = "Somebody else has the participation")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public ToldAnswer tell(
      @PathParam("externalId") String externalId,
      ParticipationInput.@Nullable ToldParticipation input) {
    var sent = Sent.body(input);
    var id =
        participations.tell(
            gate.actor(), new ExternalId(externalId), sent.toPerson(), sent.toTakePart());
    return new ToldAnswer(id.value().toString());
  }

  /** What is to be done of persons in reach. */
  @GET
  @Path("/tasks")
  @Operation(summary = "List what is to be done of persons")
  @APIResponse(
      responseCode = "200",
      description = "By the day on which it is due",
      content = @Content(schema = @Schema(implementation = PersonTaskList.class)))
  public PersonTaskList tasks() {
    return new PersonTaskList(
        participations.tasks(gate.actor()).stream().map(PersonToDo::of).toList());
  }

  /**
   * That it was told.
   *
   * @param id of the participation
   */
  public record ToldAnswer(String id) {}

  /**
   * What is to be done.
   *
   * @param items by the day on which it is due
   */
  public record PersonTaskList(List<PersonToDo> items) {}

  /**
   * Something to do.
   *
   * @param person id of the person
   * @param kind what
   * @param of id of the participation or of the notice
   * @param due by which day
   * @param late whether that day has been
   */
  public record PersonToDo(String person, String kind, String of, String due, boolean late) {

    static PersonToDo of(PersonTask task) {
      return new PersonToDo(
          task.person().id().value().toString(),
          task.kind().name(),
          task.of().toString(),
          task.due().toString(),
          task.late());
    }
  }
}
