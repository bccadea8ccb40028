package se.valv.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.shiro.SecurityUtils;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.web.filter.mgt.FilterChainResolver;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Sessions;
import se.valv.access.Visit;
import se.valv.problem.NotFound;
import se.valv.problem.Unauthenticated;

/**
 * Decides for every request whether there is a way for it. Stands where Shiro looks up a chain of
 * filters, and always gives one, so that nothing passes undecided: {@code /** = authc}, and listed
 * in {@link Routes}, and permitted.
 */
@ApplicationScoped
public class AccessRules implements FilterChainResolver {

  /** Takes the node long: begun by people. */
  private static final String WHOLE_CHECK = Routes.API + "v1/audit/verification";

  @Inject private AccessControl access;
  @Inject private Sessions sessions;
  @Inject private Register register;
  @Inject private FormGuard guard;
  @Inject private Doorway doorway;

  @Override
  public FilterChain getChain(
      ServletRequest request, ServletResponse response, FilterChain original) {
    return (req, res) ->
        doorway.enter(admit((HttpServletRequest) req, (HttpServletResponse) res), original);
  }

  private Passage admit(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var subject = SecurityUtils.getSubject();
    var visit = Optional.ofNullable(subject.getPrincipals()).map(p -> p.oneByType(Visit.class));
    visit.ifPresent(v -> request.setAttribute(Gate.VISIT, v));
    var ways = RequestPath.of(request).map(this::ways).orElse(List.of());
    if (visit.isEmpty()) {
      var way = unproved(ways, request.getMethod());
      return new Passage(way, visit, guard.parametersOf(request, visit), request, response);
    }
    var parameters = guard.parametersOf(request, visit);
    var own = !visit.get().profile().oneTime();
    var there = own ? ways : leadingToOwnPassword(request, ways);
    var actor = visit.get().actor();
    var open = only(there, w -> isPermitted(w.route().rule(), subject) && isFor(actor, w.route()));
    var asked = first(there, request.getMethod());
    if (asked.isPresent() && !open.contains(asked.get())) {
      recordRefusal(actor, asked.get());
      throw new NotFound();
    }
    var way = choose(open, request.getMethod());
    if (actor.isProgram() && way.route().rule() instanceof Rule.Permitted rule) {
      sessions.use(actor, rule.permission());
    }
    return new Passage(way, visit, parameters, request, response);
  }

  /** To a program only what its scopes name is there, and no page; nor a check of the whole log. */
  private static boolean isFor(Actor actor, Route route) {
    return !actor.isProgram()
        || (route.rule() instanceof Rule.Permitted
            && route.pattern().startsWith(Routes.API)
            && !(route.takes("POST") && route.pattern().equals(WHOLE_CHECK)));
  }

  /** Whatever page is asked for shows the one where the password is set; nothing else is there. */
  private List<Way> leadingToOwnPassword(HttpServletRequest request, List<Way> ways) {
    var first = only(ways, w -> Routes.isBeforeOwnPassword(w.route()));
    var page = "GET".equals(request.getMethod()) && !request.getRequestURI().startsWith(Routes.API);
    return first.isEmpty() && page
        ? RequestPath.parse(Routes.PASSWORD).map(this::ways).orElse(List.of())
        : first;
  }

  /** A refusal for want of a permission is on the trail before it is answered. */
  private void recordRefusal(Actor actor, Way way) {
    if (way.route().rule() instanceof Rule.Permitted rule) {
      access.recordRefusal(actor, rule.permission(), way.object());
    }
  }

  /** The way of somebody who has not logged in; what is open to him never depends on the method. */
  private Way unproved(List<Way> ways, String method) {
    var open = only(ways, w -> isOpen(w.route().rule()));
    var closed = only(ways, w -> !isOpen(w.route().rule()) && w.route().takes(method));
    if (open.isEmpty() || (first(open, method).isEmpty() && !closed.isEmpty())) {
      throw new Unauthenticated();
    }
    return choose(open, method);
  }

  private List<Way> ways(RequestPath path) {
    return Routes.all().stream()
        .flatMap(route -> route.match(path).map(bound -> new Way(route, bound)).stream())
        .toList();
  }

  private boolean isPermitted(Rule rule, Subject subject) {
    return switch (rule) {
      case Rule.Open r -> true;
      case Rule.OpenWhileEmpty r -> register.isEmpty();
      case Rule.LoggedIn r -> subject.isAuthenticated();
      case Rule.Permitted r -> subject.isPermitted(AccountRealm.asked(r.permission()));
    };
  }

  private boolean isOpen(Rule rule) {
    return switch (rule) {
      case Rule.Open r -> true;
      case Rule.OpenWhileEmpty r -> register.isEmpty();
      case Rule.LoggedIn r -> false;
      case Rule.Permitted r -> false;
    };
  }

  private static Optional<Way> first(List<Way> ways, String method) {
    return ways.stream().filter(w -> w.route().takes(method)).findFirst();
  }

  private static Way choose(List<Way> ways, String method) {
    if (ways.isEmpty()) {
      throw new NotFound();
    }
    return first(ways, method).orElseThrow(() -> new Refused(Refusal.notBy(methods(ways))));
  }

  private static String methods(List<Way> ways) {
    return ways.stream()
        .flatMap(w -> w.route().methods().stream())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static List<Way> only(List<Way> ways, Predicate<Way> wanted) {
    return ways.stream().filter(wanted).toList();
  }
}
