package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import se.valv.audit.tree.CheckpointText;
import se.valv.audit.tree.Head;
import se.valv.audit.tree.KeyHistory;
import se.valv.audit.tree.Note;
import se.valv.crypto.CheckpointKeys;

/**
 * Checkpoints of the log. Says which there are and signs new ones; that the log was read is
 * recorded by whoever shows one to somebody.
 */
@ApplicationScoped
public class Checkpoints {

  @Inject private TreeTable table;
  @Inject private CheckpointKeys signers;
  @Inject private Config config;

  /** The newest; empty until the first entry has its place. */
  @Transactional
  public Optional<Checkpoint> latest() {
    return table.latest();
  }

  /** That of a size, if one was signed then. */
  @Transactional
  public Optional<Checkpoint> ofSize(long size) {
    return table.checkpoint(size);
  }

  /** By which keys they are checked; the text of a key is what an auditor keeps. */
  @Transactional
  public KeyHistory keys() {
    var origin = AuditSettings.read(config).origin();
    return KeyHistory.of(signers.oldest().publicKey(), origin, table.keyChanges());
  }

  /** Signs a tree by the key that it says itself is to sign it. */
  @Transactional
  Checkpoint sign(Head head, Instant now) {
    var key = keys().at(head.size());
    var text = new CheckpointText(key.name(), head).toString();
    var note = Note.signed(text, key, signers.of(key.publicKey()));
    return new Checkpoint(key.name(), head, note.toString(), now);
  }
}
