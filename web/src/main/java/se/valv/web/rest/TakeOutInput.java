package se.valv.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.export.Exported;
import se.valv.export.TakeOut;

/**
 * A wish to take a report out of the register.
 *
 * @param reason what it is for; nothing classified
 * @param securityClass class of the file, where together its parts weigh more than each alone
 */
public record TakeOutInput(
    @Schema(required = true, maxLength = TakeOut.MAX_REASON) @Nullable String reason,
    @Nullable SecurityClass securityClass) {

  /** What reports are. */
  static final String PDF = "application/pdf";

  TakeOut toTakeOut() {
    return new TakeOut(Sent.field("reason", reason), securityClass);
  }

  /** The file as an answer; its name has its number. */
  static Response file(Exported made) {
    var name = URLEncoder.encode(made.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
        .type(made.mediaType())
        .entity(made.content())
        .build();
  }

  @Override
  public String toString() {
    return "TakeOutInput";
  }
}
