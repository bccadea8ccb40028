package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import se.valv.audit.tree.CheckpointText;
import se.valv.audit.tree.Head;
import se.valv.audit.tree.Note;
import se.valv.audit.tree.NoteKey;
import se.valv.crypto.Signer;

/**
 * Checkpoints of the log. Says which there are and signs new ones; that the log was read is
 * recorded by whoever shows one to somebody.
 */
@ApplicationScoped
public class Checkpoints {

  @Inject private TreeTable table;
  @Inject private Signer signer;
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

  /** By what key they are checked; its text is what an auditor keeps. */
  public NoteKey key() {
    return NoteKey.of(AuditSettings.read(config).origin(), signer.publicKey());
  }

  /** Signs a tree, as a note. */
  String sign(Head head) {
    var key = key();
    return Note.signed(new CheckpointText(key.name(), head).toString(), key, signer).toString();
  }
}
