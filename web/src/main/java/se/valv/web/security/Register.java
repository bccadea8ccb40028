package se.valv.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.valv.access.Installation;

/** What the gate must know of the register as a whole. */
@ApplicationScoped
class Register {

  @Inject private Installation installation;

  private final boolean demo = HttpSettings.read().demo();
  private volatile boolean founded;

  /** Whether nobody has set it up. Once it is, it stays so. */
  boolean isEmpty() {
    if (!founded) {
      founded = installation.maxClass().isPresent();
    }
    return !founded;
  }

  /** Whether it holds the fictional municipality, whose accounts may be shown. */
  boolean isDemo() {
    return demo;
  }
}
