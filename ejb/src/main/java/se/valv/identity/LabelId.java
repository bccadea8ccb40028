package se.valv.identity;

import java.util.UUID;

/**
 * Names one label. Derived from the label itself, and never sent to a client: it would tell which
 * records share need-to-know.
 *
 * @param value the identifier as it is stored
 */
public record LabelId(UUID value) {

  /** Stands where a thing belongs to no label, such as a key for the trail itself. */
  public static final LabelId NONE = new LabelId(new UUID(0, 0));

  @Override
  public String toString() {
    return value.toString();
  }
}
