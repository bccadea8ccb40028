package se.valv.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import se.valv.web.security.Language;
import se.valv.web.security.ProblemDocument;
import se.valv.web.security.Refusal;

/**
 * Puts what JAX-RS itself refuses (a media type, a form of parameters) into the one form of
 * refusals. Problems and bugs pass through here unmapped, to be answered where all others are.
 */
@Provider
public class RefusedByJaxRs implements ExceptionMapper<WebApplicationException> {

  @Inject private HttpServletRequest request;

  @Override
  public Response toResponse(WebApplicationException refused) {
    var refusal = Refusal.ofStatus(refused.getResponse().getStatus());
    var language = Language.ofRequest(request);
    return Response.status(refusal.status())
        .type(ProblemDocument.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
        .entity(ProblemDocument.of(refusal, language))
        .build();
  }
}
