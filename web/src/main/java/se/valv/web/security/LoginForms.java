package se.valv.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import se.valv.problem.Problem;
import se.valv.problem.Throttled;
import se.valv.problem.Unauthenticated;

/** The forms of the gate itself: logging in and out, and choosing a language. */
@ApplicationScoped
class LoginForms {

  /** In the address of the login page after logging out. */
  static final String LOGGED_OUT = "utloggad";

  @Inject private Login login;

  /** Answers the request when it is one of these; says whether it did. */
  boolean answer(Passage passage) {
    if (passage.is("POST", Routes.LOGIN)) {
      return logIn(passage);
    }
    if (passage.is("GET", Routes.LOGIN) && passage.visit().isPresent()) {
      return lead(passage, next(passage));
    }
    if (passage.is("POST", Routes.LOGOUT)) {
      login.end(passage.response());
      return lead(passage, Routes.LOGIN + "?" + LOGGED_OUT);
    }
    if (passage.is("POST", Routes.LANGUAGE)) {
      Optional.ofNullable(passage.parameter("lang"))
          .flatMap(Language::ofTag)
          .ifPresent(l -> Cookies.LANGUAGE.give(passage.response(), l.getLanguage()));
      return lead(passage, next(passage));
    }
    return false;
  }

  private boolean logIn(Passage passage) {
    var username = Optional.ofNullable(passage.parameter("username")).orElse("");
    var password = Optional.ofNullable(passage.parameter("password")).orElse("");
    try {
      login.begin(username, password.toCharArray(), passage.request(), passage.response());
      return lead(passage, next(passage));
    } catch (Problem refused) {
      switch (refused) {
        case Unauthenticated p -> stay(passage, HttpServletResponse.SC_UNAUTHORIZED, "REFUSED");
        case Throttled p -> {
          var refusal = Refusal.of(p);
          refusal.headers().forEach(passage.response()::setHeader);
          stay(passage, refusal.status(), "THROTTLED");
        }
        default -> throw refused;
      }
      return false;
    }
  }

  private static void stay(Passage passage, int status, String outcome) {
    passage.response().setStatus(status);
    passage.request().setAttribute(Gate.LOGIN_OUTCOME, outcome);
  }

  private static String next(Passage passage) {
    return Optional.ofNullable(passage.parameter(Gate.NEXT))
        .flatMap(RequestPath::parse)
        .map(RequestPath::value)
        .orElse("/");
  }

  private static boolean lead(Passage passage, String address) {
    passage.response().setStatus(HttpServletResponse.SC_SEE_OTHER);
    passage.response().setHeader("Location", address);
    return true;
  }
}
