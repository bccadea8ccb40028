package se.valv.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.valv.web.rest.RestApplication;

class RoutesTest {

  @Test
  void everyResourceMethodIsListedAndEveryListedOneIsThere() {
    var listed = new TreeSet<String>();
    Routes.all().stream()
        .filter(r -> r.pattern().startsWith("/api/"))
        .forEach(r -> r.methods().forEach(m -> listed.add(m + " " + r.pattern())));
    assertEquals(resourceMethods(), listed);
  }

  @Test
  void noTwoLinesAnswerTheSame() {
    var seen = new TreeSet<String>();
    for (var route : Routes.all()) {
      for (var method : route.methods()) {
        assertTrue(seen.add(method + " " + route.pattern()), route.pattern());
      }
    }
  }

  @Test
  void onlyTheGateItselfIsOpen() {
    var open =
        Routes.all().stream()
            .filter(r -> r.rule() instanceof Rule.Open)
            .map(Route::pattern)
            .sorted()
            .toList();
    assertEquals("[/api/v1/session, /assets/**, /logga-in, /sprak]", open.toString());
  }

  private static Set<String> resourceMethods() {
    var found = new TreeSet<String>();
    for (var type : new RestApplication().getClasses()) {
      var path = type.getAnnotation(Path.class);
      if (path != null) {
        for (var method : type.getDeclaredMethods()) {
          var own = method.getAnnotation(Path.class);
          var address = "/api/v1" + path.value() + (own == null ? "" : own.value());
          httpMethods(method).forEach(m -> found.add(m + " " + address));
        }
      }
    }
    return found;
  }

  private static Stream<String> httpMethods(java.lang.reflect.Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(a -> a.annotationType().getAnnotation(HttpMethod.class))
        .filter(m -> m != null)
        .map(HttpMethod::value);
  }
}
