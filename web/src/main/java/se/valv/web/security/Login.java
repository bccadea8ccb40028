package se.valv.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.subject.Subject;
import se.valv.access.LoggedIn;
import se.valv.access.Visit;
import se.valv.problem.Problem;

/**
 * Begins and ends sessions through Shiro. A login always makes a new token and ends the session
 * that the browser had, so no token known before it is worth anything after.
 */
@ApplicationScoped
public class Login {

  /**
   * Begins a session and hands the browser its cookie. The password is wiped.
   *
   * @throws se.valv.problem.Unauthenticated for a wrong name or a wrong password, alike
   * @throws se.valv.problem.Throttled after too many of them
   */
  public Visit begin(
      String username, char[] password, HttpServletRequest request, HttpServletResponse response) {
    var subject = SecurityUtils.getSubject();
    if (subject.isAuthenticated()) {
      subject.logout();
    }
    try {
      var fresh = new Subject.Builder().sessionCreationEnabled(false).buildSubject();
      fresh.login(new LoginAttempt(username, password, Clients.of(request)));
      var principals = fresh.getPrincipals();
      Cookies.SESSION.give(response, principals.oneByType(LoggedIn.class).token().value());
      Cookies.FORM.take(response);
      return principals.oneByType(Visit.class);
    } catch (AuthenticationException refused) {
      throw refused.getCause() instanceof Problem problem ? problem : refused;
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  /** Ends the session of whoever asks, and takes the cookie back. */
  public void end(HttpServletResponse response) {
    SecurityUtils.getSubject().logout();
    Cookies.SESSION.take(response);
  }
}
