package se.valv.verify;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import se.valv.audit.Fork;
import se.valv.audit.tree.Head;
import se.valv.audit.tree.NoteKey;
import se.valv.provision.CannotStart;

/** One verification of a whole log, pass by pass. */
final class Verification {

  private final Trail trail;
  private final Consumer<String> progress;
  private final Declarations declarations;
  private final Findings findings = new Findings();
  private Iterator<RowState> rows = Collections.emptyIterator();
  private Head signed = new Head(0, new byte[0]);
  private Optional<Fork> restored = Optional.empty();
  private long waiting;
  private long compared;

  Verification(Trail trail, NoteKey key, Consumer<String> progress) {
    this.trail = trail;
    this.declarations = new Declarations(trail.declarations(), key);
    this.progress = progress;
  }

  /** Compares these rows, too, with what the log says of them. */
  Verification withRows(Iterator<RowState> states) {
    this.rows = states;
    return this;
  }

  /** Verifies all, entries and tree side by side, and says what is wrong. */
  Findings run(Optional<Path> kept) {
    try (var pool = Executors.newSingleThreadExecutor()) {
      var entries = trail.entries().map(rows -> pool.submit(() -> entries(rows)));
      tree(kept);
      entries.ifPresent(pass -> findings.add(result(pass)));
    }
    while (rows.hasNext()) {
      var state = rows.next();
      compared++;
      state
          .wrong()
          .ifPresent(how -> findings.add(Finding.beside("the row of " + state.id() + " " + how)));
    }
    return findings;
  }

  private void tree(Optional<Path> kept) {
    if (kept.isPresent()) {
      try (var earlier = Earlier.read(kept.get(), declarations.keys().all())) {
        tree(new TreePass(trail, declarations, findings, this::leaves).against(earlier));
      }
    } else {
      tree(new TreePass(trail, declarations, findings, this::leaves));
    }
  }

  /** What the log declares of itself, a line for each. */
  List<String> declared() {
    return declarations.told();
  }

  /** In a line, that a restore may have lost what was kept; empty when none has. */
  Optional<String> restored() {
    return restored.map(fork ->
        "the log was restored by "
            + fork.at()
            + " from a backup of "
            + fork.place()
            + " entries, as entry "
            + fork.number()
            + " says, and what you kept is of a log that went on from there otherwise: check with"
            + " who restored it. If you kept it after that, the log is broken");
  }

  /** What was found whole, in a line. */
  String summary() {
    var forks = declarations.forks().size();
    return signed.size()
        + " entries, root "
        + Base64.getEncoder().encodeToString(signed.root())
        + (forks == 0 ? "" : "; declared forks: " + forks)
        + (waiting == 0 ? "" : "; " + waiting + " more wait for their place")
        + (compared == 0 ? "" : "; " + compared + " rows are as the log says");
  }

  private void tree(TreePass pass) {
    pass.run();
    signed = pass.signed();
    restored = pass.restored();
  }

  private Findings entries(Iterator<StoredEntry> entries) {
    var found = new Findings();
    var pass = new EntryPass(found, n -> progress.accept(n + " entries compared"));
    pass.run(entries, trail.leavesByNumber());
    waiting = pass.waiting();
    return found;
  }

  private static Findings result(Future<Findings> pass) {
    try {
      return pass.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("the verification was interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(e.getCause());
    }
  }

  private void leaves(long count) {
    progress.accept(count + " leaves hashed");
  }
}
