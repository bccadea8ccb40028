package se.valv.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets one class, method or constructor break one rule of the build. The checks of architecture and
 * forbidden interfaces look at nothing else, so each exception stands here with its reason and is
 * found by searching for this name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Exempt {

  /** The rule that is broken. */
  Rule rule();

  /** Why it must be, and what keeps it harmless; a sentence. */
  String reason();
}
