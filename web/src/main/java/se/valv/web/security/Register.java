package se.valv.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.valv.organisation.Founding;

/** What the gate must know of the register as a whole. */
@ApplicationScoped
class Register {

  @Inject private Founding founding;

  private final boolean demo = HttpSettings.read().demo();
  private volatile boolean founded;

  /** Whether it can be set up now. Once it can't, it stays so. */
  boolean isEmpty() {
    if (!founded) {
      founded = !founding.isOpen();
    }
    return !founded;
  }

  /** Whether it holds the fictional municipality, whose accounts may be shown. */
  boolean isDemo() {
    return demo;
  }
}
