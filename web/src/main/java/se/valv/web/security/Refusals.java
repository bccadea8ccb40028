package se.valv.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import se.valv.access.Strangers;

/**
 * Answers whatever was refused or broke: programs with a problem document, people with the one page
 * of errors, or with the login page. The answer depends on the refusal alone, never on its cause.
 */
@ApplicationScoped
class Refusals {

  /** In the address of the login page after a session ran out. */
  static final String EXPIRED = "utgangen";

  private static final String ERROR_VIEW = "fel";
  private static final byte[] LAST_WORDS =
      "<!DOCTYPE html><html lang=\"sv\"><title>Fel</title><p>Något gick fel.</p></html>"
          .getBytes(StandardCharsets.UTF_8);

  @Inject private Register register;
  @Inject private Strangers strangers;

  /**
   * Answers a failure. What was put into the answer before is gone, so that nothing tells how far
   * the request came. Does nothing when the answer is already on its way.
   */
  void answer(HttpServletRequest request, HttpServletResponse response, Throwable failure)
      throws IOException {
    var refusal = Refusal.of(failure);
    refusal.number().ifPresent(n -> Incidents.note(n, failure));
    if (request.isSecure() && request.getAttribute(Gate.VISIT) == null) {
      strangers.refused(Clients.of(request));
    }
    if (response.isCommitted()) {
      return;
    }
    response.reset();
    SecurityHeaders.on(response, request.isSecure());
    refusal.headers().forEach(response::setHeader);
    response.setStatus(refusal.status());
    if (isOfProgram(request)) {
      document(request, response, refusal);
    } else if (refusal.equals(Refusal.UNAUTHENTICATED)) {
      toLogin(request, response);
    } else {
      page(request, response, refusal);
    }
  }

  /** Whether no person sees the answer: operation, programs, and what pages fetch. */
  private static boolean isOfProgram(HttpServletRequest request) {
    var path = request.getRequestURI();
    return !request.isSecure() || path.startsWith(Routes.API) || path.startsWith(Routes.ASSETS);
  }

  private static void document(
      HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    var language = Language.ofRequest(request);
    response.setContentType(ProblemDocument.MEDIA_TYPE);
    response.setHeader("Content-Language", language.getLanguage());
    write(response, ProblemDocument.of(refusal, language));
  }

  private void toLogin(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", register.isEmpty() ? Routes.FOUNDING : loginFor(request));
  }

  private static String loginFor(HttpServletRequest request) {
    var address = new StringBuilder(Routes.LOGIN).append('?');
    var reading = "GET".equals(request.getMethod());
    RequestPath.of(request)
        .filter(path -> reading)
        .ifPresent(path -> address.append(Gate.NEXT).append('=').append(path.value()).append('&'));
    Cookies.SESSION.read(request).ifPresent(over -> address.append(EXPIRED).append('&'));
    return address.substring(0, address.length() - 1);
  }

  private static void page(
      HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    Gate.refuse(request, response, refusal);
    try {
      request.getRequestDispatcher(View.of(ERROR_VIEW)).forward(asRead(request), response);
    } catch (ServletException | RuntimeException alsoBroken) {
      refusal.number().ifPresent(n -> Incidents.note(n, alsoBroken));
      if (!response.isCommitted()) {
        response.resetBuffer();
        response.setContentType("text/html;charset=UTF-8");
        write(response, LAST_WORDS);
      }
    }
  }

  /** The same request with a method that every view knows, so that it is not refused once more. */
  private static HttpServletRequest asRead(HttpServletRequest request) {
    return new HttpServletRequestWrapper(request) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }

  private static void write(HttpServletResponse response, byte[] body) throws IOException {
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
