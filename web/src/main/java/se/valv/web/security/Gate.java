package se.valv.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.valv.access.Actor;
import se.valv.access.Client;
import se.valv.access.Permission;
import se.valv.access.Visit;
import se.valv.problem.Unauthenticated;

/**
 * What a page or resource may know of the request that it answers: who asks, in which language, on
 * which address. Holds nothing between requests.
 */
@Named
@RequestScoped
public class Gate {

  static final String VISIT = "valv.visit";
  static final String LOGIN_OUTCOME = "valv.loginOutcome";
  static final String NEXT = "nasta";

  private static final String REFUSAL = "valv.refusal";
  private static final String BOUND = "valv.bound";
  private static final String PARAMETERS = "valv.parameters";
  private static final String ADDRESS = "valv.address";
  private static final String FORM_TOKEN = "valv.formToken";

  @Inject private HttpServletRequest request;
  @Inject private Register register;

  /** Tells the page that a request is led to what it needs to know. */
  static void lead(Passage passage) {
    var request = passage.request();
    request.setAttribute(BOUND, passage.way().bound());
    request.setAttribute(PARAMETERS, passage.parameters());
    request.setAttribute(ADDRESS, request.getRequestURI());
    giveFormToken(request, passage.response());
  }

  /** Tells the page of errors why it is shown, and nothing of the address that was asked for. */
  static void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
    request.setAttribute(REFUSAL, refusal);
    List.of(BOUND, PARAMETERS, ADDRESS, LOGIN_OUTCOME).forEach(request::removeAttribute);
    giveFormToken(request, response);
  }

  /** Sees to it that the forms of a page shown to nobody in particular can be sent. */
  private static void giveFormToken(HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(VISIT) != null) {
      return;
    }
    var kept = Cookies.FORM.read(request).flatMap(Gate::uuid);
    var token = kept.orElseGet(UUID::randomUUID).toString();
    if (kept.isEmpty()) {
      Cookies.FORM.give(response, token);
    }
    request.setAttribute(FORM_TOKEN, token);
  }

  private static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  /** Who asks. Throws {@link Unauthenticated} when nobody is logged in. */
  public Actor actor() {
    return visit().map(Visit::actor).orElseThrow(Unauthenticated::new);
  }

  /** The visit of whoever is logged in. */
  public Optional<Visit> visit() {
    return attribute(VISIT, Visit.class);
  }

  /** Where the request comes from. */
  public Client client() {
    return Clients.of(request);
  }

  /** Whether somebody is. */
  public boolean isLoggedIn() {
    return visit().isPresent();
  }

  /** Whether his role gives the kind of act with this code, such as {@code document:read}. */
  public boolean may(String permission) {
    var asked = Permission.ofCode(permission);
    return visit()
        .map(Visit::actor)
        .filter(a -> asked.isPresent() && a.may(asked.get()))
        .isPresent();
  }

  /** What a form must carry in its field {@code csrf}. */
  public String getCsrfToken() {
    return visit().map(Visit::csrfToken).or(() -> attribute(FORM_TOKEN, String.class)).orElse("");
  }

  /** The language of the page. */
  public Locale getLocale() {
    return Language.ofPage(request);
  }

  /** The most mebibytes of a file that is attached. */
  public int getMostMebibytes() {
    return Math.max(1, HttpSettings.read().maxFile() >> 20);
  }

  /** Whether the register is the fictional one. */
  public boolean isDemo() {
    return register.isDemo();
  }

  /**
   * What stands in the address for a part of the route in braces; empty when it has no such part.
   */
  public String path(String name) {
    Map<?, ?> bound = attribute(BOUND, Map.class).orElse(Map.of());
    return bound.get(name) instanceof String value ? value : "";
  }

  /** The path that was asked for, which is not that of the template. */
  public String getAddress() {
    return attribute(ADDRESS, String.class).orElse("/");
  }

  /** Whether a form was sent. */
  public boolean isPost() {
    return "POST".equals(request.getMethod());
  }

  /** Where to go after logging in: a path of our own. */
  public String getNext() {
    return parameter(NEXT).flatMap(RequestPath::parse).map(RequestPath::value).orElse("/");
  }

  /** Why the login page is shown: {@code REFUSED THROTTLED EXPIRED LOGGED_OUT}, or empty. */
  public String getLoginOutcome() {
    return attribute(LOGIN_OUTCOME, String.class).orElseGet(this::outcomeInAddress);
  }

  private String outcomeInAddress() {
    return parameter(Refusals.EXPIRED).isPresent()
        ? "EXPIRED"
        : parameter(LoginForms.LOGGED_OUT).isPresent() ? "LOGGED_OUT" : "";
  }

  /** The name that was typed before a refused login. */
  public String getLoginName() {
    return isPost() ? parameter("username").orElse("") : "";
  }

  /** On the error page: the status; otherwise 200. */
  public int getStatus() {
    return refusal().map(Refusal::status).orElse(200);
  }

  /** On the error page: the problem's name, such as {@code not-found}; otherwise empty. */
  public String getProblem() {
    return refusal().map(Refusal::name).orElse("");
  }

  /** On the error page: the number to tell the operator; otherwise empty. */
  public String getIncident() {
    return refusal().flatMap(Refusal::number).map(UUID::toString).orElse("");
  }

  private Optional<Refusal> refusal() {
    return attribute(REFUSAL, Refusal.class);
  }

  private Optional<String> parameter(String name) {
    Map<?, ?> parameters = attribute(PARAMETERS, Map.class).orElse(Map.of());
    return parameters.get(name) instanceof String[] values
        ? Optional.of(values[0])
        : Optional.empty();
  }

  private <T> Optional<T> attribute(String name, Class<T> type) {
    return Optional.ofNullable(request.getAttribute(name)).filter(type::isInstance).map(type::cast);
  }
}
