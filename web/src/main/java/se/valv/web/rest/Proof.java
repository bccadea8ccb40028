package se.valv.web.rest;

import java.util.Base64;
import java.util.List;

/**
 * A proof about the log.
 *
 * @param size of which tree
 * @param hashes from the bottom up, Base64 of 32 bytes each
 */
public record Proof(long size, List<String> hashes) {

  static Proof of(List<byte[]> hashes, long size) {
    return new Proof(size, hashes.stream().map(Base64.getEncoder()::encodeToString).toList());
  }
}
