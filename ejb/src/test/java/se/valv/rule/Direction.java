package se.valv.rule;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which package may use which. The map is the drawing of the architecture: a package that is not in
 * it does not exist, and nothing in it points upward.
 */
final class Direction extends ArchCondition<JavaClass> {

  private static final Set<String> KERNEL =
      Set.of(
          "rule",
          "problem",
          "classification",
          "identity",
          "crypto",
          "audit",
          "access",
          "sealing",
          "search");

  private static final Map<String, Set<String>> USES =
      Map.ofEntries(
          Map.entry("rule", Set.of()),
          Map.entry("problem", Set.of("rule")),
          Map.entry("classification", Set.of("rule")),
          Map.entry("identity", Set.of("rule", "problem", "classification")),
          Map.entry("crypto", below("crypto")),
          Map.entry("audit", below("audit")),
          Map.entry("access", below("access")),
          Map.entry("sealing", below("sealing")),
          Map.entry("search", below("search")),
          Map.entry("organisation", KERNEL),
          Map.entry("asset", KERNEL),
          Map.entry("analysis", with("asset")),
          Map.entry("clearance", with("organisation", "asset")),
          Map.entry("authorisation", with("organisation")),
          Map.entry("document", KERNEL),
          Map.entry("review", KERNEL),
          Map.entry("stocktaking", with("document")),
          Map.entry("agreement", KERNEL),
          Map.entry("incident", KERNEL),
          Map.entry("programme", KERNEL),
          Map.entry("retention", KERNEL));

  Direction() {
    super("use only the packages that stand below their own");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    String from = packageOf(type);
    Set<String> allowed = USES.get(from);
    if (allowed == null) {
      events.add(SimpleConditionEvent.violated(type, "no place is given to package " + from));
      return;
    }
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      String to = packageOf(dependency.getTargetClass());
      if (!to.isEmpty() && !to.equals(from) && !allowed.contains(to)) {
        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
      }
    }
  }

  /** The first part of the package's name under {@code se.valv}; empty for foreign types. */
  static String packageOf(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith("se.valv.") ? name.split("\\.", -1)[2] : "";
  }

  private static Set<String> below(String name) {
    Set<String> below = new TreeSet<>(Set.of("rule", "problem", "classification", "identity"));
    for (String layer : new String[] {"crypto", "audit", "access", "sealing", "search"}) {
      if (layer.equals(name)) {
        return below;
      }
      below.add(layer);
    }
    throw new IllegalArgumentException(name);
  }

  private static Set<String> with(String... capabilities) {
    Set<String> all = new TreeSet<>(KERNEL);
    all.addAll(Set.of(capabilities));
    return all;
  }
}
