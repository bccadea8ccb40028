package se.valv.verify;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import se.valv.audit.tree.Head;
import se.valv.audit.tree.NoteKey;

/** One verification of a whole log, pass by pass. */
final class Verification {

  private final Trail trail;
  private final NoteKey key;
  private final Consumer<String> progress;
  private final Findings findings = new Findings();
  private Iterator<RowState> rows = Collections.emptyIterator();
  private Head signed = new Head(0, new byte[0]);
  private long waiting;
  private long compared;

  Verification(Trail trail, NoteKey key, Consumer<String> progress) {
    this.trail = trail;
    this.key = key;
    this.progress = progress;
  }

  /** Compares these rows, too, with what the log says of them. */
  Verification withRows(Iterator<RowState> states) {
    this.rows = states;
    return this;
  }

  /** Verifies all, and says what is wrong. */
  Findings run(Optional<Path> kept) {
    if (kept.isPresent()) {
      try (var earlier = Earlier.read(kept.get(), key)) {
        tree(new TreePass(trail, key, findings, this::leaves).against(earlier));
      }
    } else {
      tree(new TreePass(trail, key, findings, this::leaves));
    }
    trail.entries().ifPresent(this::entries);
    while (rows.hasNext()) {
      var state = rows.next();
      compared++;
      state
          .wrong()
          .ifPresent(how -> findings.add(Finding.beside("the row of " + state.id() + " " + how)));
    }
    return findings;
  }

  /** What was found whole, in a line. */
  String summary() {
    return signed.size()
        + " entries, root "
        + Base64.getEncoder().encodeToString(signed.root())
        + (waiting == 0 ? "" : "; " + waiting + " more wait for their place")
        + (compared == 0 ? "" : "; " + compared + " rows are as the log says");
  }

  private void tree(TreePass pass) {
    pass.run();
    signed = pass.signed();
  }

  private void entries(Iterator<StoredEntry> entries) {
    var pass = new EntryPass(findings, n -> progress.accept(n + " entries compared"));
    pass.run(entries, trail.leavesByNumber());
    waiting = pass.waiting();
  }

  private void leaves(long count) {
    progress.accept(count + " leaves hashed");
  }
}
