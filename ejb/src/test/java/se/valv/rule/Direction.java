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
          "registration",
          "sealing",
          "search");

  /** What capabilities stand on besides: the law of a day, tables and files of other programs. */
  private static final Set<String> GROUND = and(KERNEL, "exchange", "extraction", "law");

  private static final Map<String, Set<String>> USES =
      Map.ofEntries(
          Map.entry("rule", Set.of()),
          Map.entry("problem", Set.of("rule")),
          Map.entry("classification", Set.of("rule")),
          Map.entry("identity", Set.of("rule", "problem", "classification")),
          Map.entry("crypto", below("crypto")),
          Map.entry("audit", below("audit")),
          Map.entry("access", below("access")),
          Map.entry("registration", below("sealing")),
          Map.entry("sealing", below("sealing")),
          Map.entry("search", below("search")),
          Map.entry("exchange", Set.of("rule", "problem")),
          Map.entry("extraction", Set.of("rule", "problem")),
          Map.entry("law", KERNEL),
          Map.entry("organisation", GROUND),
          Map.entry("export", KERNEL),
          Map.entry("asset", with("export")),
          Map.entry("analysis", with("organisation", "asset")),
          Map.entry(
              "report",
              with("export", "asset", "analysis", "organisation", "authorisation", "clearance")),
          Map.entry("overview", with("asset", "analysis", "organisation", "clearance")),
          Map.entry("clearance", with("organisation", "asset", "analysis")),
          Map.entry("placement", KERNEL),
          Map.entry("person", with("organisation", "asset", "analysis", "clearance")),
          Map.entry(
              "vetting",
              with("organisation", "asset", "analysis", "clearance", "placement", "person")),
          Map.entry(
              "recruitment",
              with(
                  "organisation",
                  "asset",
                  "analysis",
                  "clearance",
                  "person",
                  "placement",
                  "vetting")),
          Map.entry("authorisation", with("organisation")),
          Map.entry("document", GROUND),
          Map.entry("review", GROUND),
          Map.entry("stocktaking", with("document")),
          Map.entry("agreement", GROUND),
          Map.entry("incident", GROUND),
          Map.entry("programme", GROUND),
          Map.entry("retention", GROUND));

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
    return and(GROUND, capabilities);
  }

  private static Set<String> and(Set<String> some, String... others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(Set.of(others));
    return all;
  }
}
