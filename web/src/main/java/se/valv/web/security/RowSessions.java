package se.valv.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.shiro.session.Session;
import org.apache.shiro.session.mgt.SessionContext;
import org.apache.shiro.session.mgt.SessionKey;
import org.apache.shiro.web.session.mgt.WebSessionKey;
import org.apache.shiro.web.session.mgt.WebSessionManager;
import org.jspecify.annotations.Nullable;
import se.valv.access.SessionToken;
import se.valv.access.Sessions;
import se.valv.problem.Unauthenticated;

/**
 * Shiro's sessions are rows of the register: found by the cookie's token at each request, begun
 * only by a login, held nowhere else. So any node can answer, and nothing of them is in the
 * container. A program has none: it is known by the secret that each of its requests carries.
 */
final class RowSessions implements WebSessionManager {

  private final Sessions sessions;

  RowSessions(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public @Nullable Session getSession(SessionKey key) {
    return key instanceof WebSessionKey web
            && web.getServletRequest() instanceof HttpServletRequest request
            && !request.getRequestURI().startsWith(Routes.ASSETS)
        ? of(request)
        : null;
  }

  @Override
  public Session start(SessionContext context) {
    throw new IllegalStateException("sessions begin by logging in");
  }

  @Override
  public boolean isServletContainerSessions() {
    return false;
  }

  private @Nullable Session of(HttpServletRequest request) {
    var bearer = Bearer.of(request);
    return bearer.isPresent()
        ? new RowSession(sessions.serve(bearer.get(), Clients.of(request)), sessions)
        : ofCookie(request);
  }

  private @Nullable Session ofCookie(HttpServletRequest request) {
    var cookie = Cookies.SESSION.read(request);
    if (cookie.isEmpty()) {
      return null;
    }
    try {
      var visit = sessions.visit(SessionToken.of(cookie.get()), Clients.of(request));
      return new RowSession(visit, sessions);
    } catch (Unauthenticated over) {
      return null;
    }
  }
}
