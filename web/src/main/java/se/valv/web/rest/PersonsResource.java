package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import se.valv.person.Participations;
import se.valv.person.PersonId;
import se.valv.person.Persons;
import se.valv.web.rest.Person.PersonList;
import se.valv.web.rest.Person.RegisteredPerson;
import se.valv.web.rest.Person.RevealedPerson;
import se.valv.web.security.Gate;

/** Persons. They can't be listed; an identity number is never part of an address. */
@Path("/persons")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PersonsResource {

  @Inject private Gate gate;
  @Inject private Persons persons;
  @Inject private Participations participations;

  /** Registers a person, whether or not he is known. */
  @POST
  @Operation(summary = "Register a person; the same answer whether new or known")
  @APIResponse(
      responseCode = "200",
      description = "Registered",
      content = @Content(schema = @Schema(implementation = RegisteredPerson.class)))
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  public RegisteredPerson register(PersonInput.@Nullable NewPerson input) {
    var id = persons.register(gate.actor(), Sent.body(input).toRegister());
    return new RegisteredPerson(id.value().toString());
  }

  /** Looks for who has or had a number. */
  @POST
  @Path("/lookups")
  @Operation(summary = "Look up a person by the exact identity number")
  @APIResponse(
      responseCode = "200",
      description = "Those in reach, with the number masked",
      content = @Content(schema = @Schema(implementation = PersonList.class)))
  @APIResponse(responseCode = "422", description = "What is wrong with the number")
  public PersonList lookUp(PersonInput.@Nullable PersonLookUp input) {
    var found = persons.lookUp(gate.actor(), Sent.body(input).toNumber());
    return new PersonList(found.stream().map(Person::of).toList());
  }

  /** Takes part of a person; on the log before he is decrypted. */
  @GET
  @Path("/{id}")
  @Operation(summary = "Read a person, with the number masked")
  @APIResponse(
      responseCode = "200",
      description = "Its version is in the ETag",
      content = @Content(schema = @Schema(implementation = Person.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public Response read(@PathParam("id") String id) {
    return answer(personId(id));
  }

  /** Gives a person another number, name or protection. */
  @PUT
  @Path("/{id}")
  @Operation(summary = "Change number, name or protection; what was is kept")
  @APIResponse(
      responseCode = "200",
      description = "As he is now",
      content = @Content(schema = @Schema(implementation = Person.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "409", description = "Somebody else under the label has the number")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "Fields that break a rule, each named")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response change(
      @PathParam("id") String id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      PersonInput.@Nullable ChangedPerson input) {
    var version = Versions.named(ifMatch);
    persons.change(gate.actor(), personId(id), version, Sent.body(input).toChange());
    return answer(personId(id));
  }

  /** Shows name and number; an act of its own on the log. */
  @POST
  @Path("/{id}/reveal")
  @Operation(summary = "Reveal name, identity number and former ones")
  @APIResponse(
      responseCode = "200",
      description = "Revealed, and on the log",
      content = @Content(schema = @Schema(implementation = RevealedPerson.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  public RevealedPerson reveal(@PathParam("id") String id) {
    return RevealedPerson.of(persons.reveal(gate.actor(), personId(id)));
  }

  /** Ends a participation, or records that it was deregistered. */
  @POST
  @Path("/{id}/participations/{participation}/transitions")
  @Operation(summary = "End a participation, or record that it was deregistered")
  @APIResponse(
      responseCode = "200",
      description = "As the person is now",
      content = @Content(schema = @Schema(implementation = Person.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "422", description = "What stands in the way")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response turn(
      @PathParam("id") String id,
      @PathParam("participation") String participation,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      ParticipationInput.@Nullable ParticipationTurn turn) {
    var version = Versions.named(ifMatch);
    var step = Sent.body(turn).toStep(Sent.id(participation));
    participations.take(gate.actor(), personId(id), version, step);
    return answer(personId(id));
  }

  /** Records that what the personnel system told was looked at. */
  @POST
  @Path("/{id}/notices/{notice}/settlement")
  @Operation(summary = "Record that a notice was looked at")
  @APIResponse(
      responseCode = "200",
      description = "As the person is now",
      content = @Content(schema = @Schema(implementation = Person.class)))
  @APIResponse(responseCode = "404", description = "Absent, out of reach or not permitted")
  @APIResponse(responseCode = "412", description = "Changed by somebody else since")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Response settle(
      @PathParam("id") String id,
      @PathParam("notice") String notice,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    var person = personId(id);
    participations.settle(gate.actor(), person, Versions.named(ifMatch), Sent.id(notice));
    return answer(person);
  }

  private Response answer(PersonId id) {
    var person = persons.read(gate.actor(), id);
    return Response.ok(Person.of(person))
        .header(HttpHeaders.ETAG, Versions.tag(person.version()))
        .build();
  }

  private static PersonId personId(String text) {
    return new PersonId(Sent.id(text));
  }
}
