package se.valv.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;
import se.valv.web.security.Login;

/** Logging in and out. */
@Path("/session")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

  private static final int LONGEST = 1000;

  @Inject private Login login;

  /** Begins a session: the cookie proves it, the token goes with each change. */
  @POST
  @SecurityRequirements
  @Operation(summary = "Log in")
  @APIResponse(responseCode = "200", description = "The session's cookie, and its token")
  @APIResponse(responseCode = "401", description = "Wrong name or password")
  @APIResponse(responseCode = "429", description = "Too many attempts")
  public Me begin(
      @Nullable Credentials credentials,
      @Context HttpServletRequest request,
      @Context HttpServletResponse response) {
    var sent = Sent.body(credentials);
    new FieldChecks()
        .that(sent.username() != null, "username", "MISSING")
        .that(sent.password() != null, "password", "MISSING")
        .that(length(sent.username()) <= LONGEST, "username", "TOO_LONG")
        .that(length(sent.password()) <= LONGEST, "password", "TOO_LONG")
        .orThrow();
    var username = Sent.field("username", sent.username());
    var password = Sent.field("password", sent.password()).toCharArray();
    return Me.of(login.begin(username, password, request, response));
  }

  /** Ends the session. */
  @DELETE
  @Operation(summary = "Log out")
  @APIResponse(responseCode = "204", description = "The session is over")
  public void end(@Context HttpServletResponse response) {
    login.end(response);
  }

  private static int length(@Nullable String text) {
    return text == null ? 0 : text.length();
  }

  /**
   * What somebody logs in with.
   *
   * @param otp one-time code, where the account has such a second proof
   */
  public record Credentials(
      @Schema(required = true) @Nullable String username,
      @Schema(required = true) @Nullable String password,
      @Nullable String otp) {

    @Override
    public String toString() {
      return "Credentials";
    }
  }
}
