package se.valv.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import se.valv.crypto.FileKeys;
import se.valv.crypto.KeyRing;
import se.valv.crypto.Purpose;
import se.valv.identity.LabelId;
import se.valv.problem.Tampered;

/** What the indexes need of the ring of keys: to open their own work, and their own files. */
@ApplicationScoped
class IndexKeys {

  @Inject KeyRing ring;

  /**
   * The work in a row of the outbox.
   *
   * @throws Tampered when it is not what was sealed there
   */
  public IndexWork open(OutboxRow row) {
    var key = ring.of(row.label(), Purpose.INDEX, row.keyGeneration());
    return WorkSeal.open(key.aead(), row.target(), row.puts(), row.sealed());
  }

  /** What the files of a label's index have their keys from now. */
  public FileKeys files(LabelId label) {
    return ring.indexFiles(label);
  }

  /** Which generation that is, of every label. */
  public Map<LabelId, Integer> generationsOfFiles() {
    return ring.generations(Purpose.INDEX_FILE);
  }
}
