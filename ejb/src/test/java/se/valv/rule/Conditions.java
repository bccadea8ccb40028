package se.valv.rule;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;
import java.util.Set;

/** What the rules of architecture say of one class or method. */
final class Conditions {

  /** What says who asks: the actor, or what the actor was granted. */
  private static final Set<String> WHO =
      Set.of("se.valv.access.Actor", "se.valv.access.Grant", "se.valv.access.SearchGrant");

  private Conditions() {}

  /** Not let off this rule, with a reason, in the code itself. */
  static <T extends HasAnnotations<?>> DescribedPredicate<T> bound(Rule rule) {
    return DescribedPredicate.describe(
        "are not exempt from " + rule, element -> !isExempt(element, rule));
  }

  /** A method that states who asks before it states what is asked. */
  static ArchCondition<JavaMethod> takeTheActorFirst() {
    return new ArchCondition<>("take the actor, or what he was granted, first") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        var parameters = method.getRawParameterTypes();
        boolean said = !parameters.isEmpty() && WHO.contains(parameters.getFirst().getFullName());
        if (!said && !isExempt(method.getOwner(), Rule.ACTOR_FIRST)) {
          events.add(SimpleConditionEvent.violated(method, method.getFullName()));
        }
      }
    };
  }

  /** An interface that is more than a second name for one class. */
  static ArchCondition<JavaClass> haveMoreThanOneImplementation() {
    return new ArchCondition<>("have more than one implementation, or none but lambdas") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (type.getAllSubclasses().size() == 1) {
          events.add(SimpleConditionEvent.violated(type, type.getName()));
        }
      }
    };
  }

  private static boolean isExempt(HasAnnotations<?> element, Rule rule) {
    return element
        .tryGetAnnotationOfType(Exempt.class.getName())
        .flatMap(Conditions::ruleOf)
        .filter(named -> named.equals(rule.name()))
        .isPresent();
  }

  private static Optional<String> ruleOf(JavaAnnotation<?> exempt) {
    return exempt.get("rule").map(value -> ((JavaEnumConstant) value).name());
  }
}
