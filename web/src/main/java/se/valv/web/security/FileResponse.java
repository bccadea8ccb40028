package se.valv.web.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** The answer to a request for a file: what the container refuses is refused in our own words. */
final class FileResponse extends HttpServletResponseWrapper {

  FileResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public void sendError(int status) {
    throw new Refused(Refusal.ofStatus(status));
  }

  @Override
  public void sendError(int status, String message) {
    throw new Refused(Refusal.ofStatus(status));
  }
}
