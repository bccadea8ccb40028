package se.valv.search.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.UUID;
import se.valv.identity.LabelId;

/**
 * What every file of one index is bound to.
 *
 * @param label whose index
 * @param generation of the key that its files have their keys from
 * @param building which building of it; random, and another each time it is built anew
 */
public record IndexIdentity(LabelId label, int generation, UUID building) {

  /** What one file is bound to: label, generation, building and the name of the file. */
  byte[] context(String file) {
    var name = file.getBytes(UTF_8);
    return ByteBuffer.allocate(4 * Long.BYTES + Integer.BYTES + name.length)
        .putLong(label.value().getMostSignificantBits())
        .putLong(label.value().getLeastSignificantBits())
        .putInt(generation)
        .putLong(building.getMostSignificantBits())
        .putLong(building.getLeastSignificantBits())
        .put(name)
        .array();
  }
}
