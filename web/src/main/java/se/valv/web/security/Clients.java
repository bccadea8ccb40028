package se.valv.web.security;

import jakarta.servlet.http.HttpServletRequest;
import se.valv.access.Client;

/** Where a request comes from: the other end of the connection, never what a header claims. */
final class Clients {

  private Clients() {}

  static Client of(HttpServletRequest request) {
    return new Client(request.getRemoteAddr());
  }
}
