package se.valv.sealing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a Java record that is sealed. Name and version stand in the sealed bytes for ever: whoever
 * alters the components gives the new shape a new version, and keeps the old one to read with.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Content {

  /** What it is, in lower case; never given to anything else. */
  String name();

  /** Which shape of it, from 1. */
  int version();
}
