package se.valv.audit;

import org.jspecify.annotations.Nullable;

/**
 * Details of an entry as stored.
 *
 * @param bytes ciphertext, or none
 * @param keyGeneration under which generation of the month's key
 */
record SealedDetails(byte @Nullable [] bytes, @Nullable Integer keyGeneration) {

  static final SealedDetails NONE = new SealedDetails(null, null);
}
