package se.valv.verify;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.audit.Fork;

/** What the log declares of itself, leaf by leaf: only what its leaf proves counts. */
final class Declarations {

  private static final String RESTORED = "RESTORED";

  private final Iterator<Declaration> all;
  private final List<Fork> forks = new ArrayList<>();
  private @Nullable Declaration next;

  /** In the order of their places. */
  Declarations(Iterator<Declaration> all) {
    this.all = all;
    advance();
  }

  /** Takes what is declared at the place of a leaf. */
  void look(Trail.Leaf leaf, Findings findings) {
    while (next != null && next.position() <= leaf.position()) {
      if (next.position() == leaf.position() && next.isOf(leaf.bytes())) {
        take(next);
      } else {
        findings.add(
            Finding.at(next.position(), leaf.name() + " does not hash to its leaf: altered"));
      }
      advance();
    }
  }

  /** The restores so far. */
  List<Fork> forks() {
    return List.copyOf(forks);
  }

  private void take(Declaration declaration) {
    declaration
        .said()
        .filter(said -> said.act().equals(RESTORED))
        .flatMap(s -> Fork.of(declaration.position(), s.number(), s.at(), s.purpose()))
        .ifPresent(forks::add);
  }

  private void advance() {
    next = all.hasNext() ? all.next() : null;
  }
}
