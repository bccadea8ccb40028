package se.valv.verify;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.valv.audit.Fork;
import se.valv.audit.tree.KeyChange;
import se.valv.audit.tree.KeyHistory;
import se.valv.audit.tree.KeyHistory.Step;
import se.valv.audit.tree.NoteKey;
import se.valv.verify.Declaration.Said;

/**
 * What the log declares of itself: restores, and changes of its key. Only what a leaf proves
 * counts, and of changes of the key only those that hang together with the key that was given.
 */
final class Declarations {

  private static final String RESTORED = "RESTORED";
  private static final String KEY_CHANGED = "CHECKPOINT_KEY_CHANGED";

  private final NoteKey given;
  private final KeyHistory keys;
  private final Map<Long, Declaration> byPlace = new TreeMap<>();
  private final List<Fork> forks = new ArrayList<>();

  /**
   * Reads them.
   *
   * @param all in the order of their places
   * @param given the key that an auditor has of the log
   */
  Declarations(Iterator<Declaration> all, NoteKey given) {
    this.given = given;
    all.forEachRemaining(declaration -> byPlace.put(declaration.position(), declaration));
    this.keys =
        KeyHistory.through(
            given, byPlace.values().stream().flatMap(d -> step(d).stream()).toList());
  }

  /** Takes what is declared at the place of a leaf. */
  void look(Trail.Leaf leaf, Findings findings) {
    var declaration = byPlace.get(leaf.position());
    if (declaration == null) {
      return;
    }
    if (!declaration.isOf(leaf.bytes())) {
      findings.add(
          Finding.at(leaf.position(), leaf.name() + " does not hash to its leaf: altered"));
    } else {
      declaration.said().ifPresent(said -> take(leaf, said, findings));
    }
  }

  private void take(Trail.Leaf leaf, Said said, Findings findings) {
    if (said.act().equals(RESTORED)) {
      Fork.of(leaf.position(), said.number(), said.at(), said.purpose()).ifPresent(forks::add);
    } else if (said.act().equals(KEY_CHANGED)
        && keys.steps().stream().noneMatch(step -> step.place() == leaf.position())) {
      findings.add(
          Finding.at(
              leaf.position(),
              leaf.name() + " says that the key is changed, and is not signed by the log's key"));
    }
  }

  /** The restores so far. */
  List<Fork> forks() {
    return List.copyOf(forks);
  }

  /** The keys of the log. */
  KeyHistory keys() {
    return keys;
  }

  /** What an auditor must know of them, a line for each. */
  List<String> told() {
    var lines = new ArrayList<String>();
    keys.steps().forEach(step -> lines.add(told(step)));
    if (!given.equals(keys.newest())) {
      lines.add("The key from now on, which yours vouches for: " + keys.newest());
    }
    if (!given.equals(keys.first())) {
      lines.add(
          "The first checkpoints are by a key of which only yours tells; give it to check them by"
              + " it: "
              + keys.first());
    }
    forks.forEach(fork -> lines.add(told(fork)));
    return lines;
  }

  private static String told(Step step) {
    return "Key changed at "
        + step.place()
        + ": "
        + step.change().to().keyId()
        + " follows "
        + step.change().from().keyId()
        + ", signed by both, "
        + step.at();
  }

  private static String told(Fork fork) {
    return "Declared fork at "
        + fork.place()
        + ": restored by "
        + fork.at()
        + ", entry "
        + fork.number();
  }

  private static Optional<Step> step(Declaration declaration) {
    return declaration
        .said()
        .filter(said -> said.act().equals(KEY_CHANGED))
        .flatMap(said ->
            KeyChange.read(said.purpose())
                .map(change -> new Step(declaration.position(), said.at(), change)));
  }
}
