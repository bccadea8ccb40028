package se.valv.analysis;

import se.valv.sealing.Content;
import se.valv.sealing.Encoding;

/**
 * What is established: the head and all words. Its fingerprint stands in the log.
 *
 * @param head what the analysis is of
 * @param words all of its words
 */
@Content(name = "established-analysis", version = 1)
record Frozen(Head head, Words words) {

  /** SHA-256 of its encoding: 64 hexadecimal digits. */
  String fingerprint() {
    return Encoding.fingerprint(this);
  }
}
