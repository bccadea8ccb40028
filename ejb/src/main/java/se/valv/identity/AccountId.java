package se.valv.identity;

import java.util.UUID;

/**
 * Names one account: a person's or a program's way in.
 *
 * @param value the identifier as it is stored
 */
public record AccountId(UUID value) {

  /** A new random identifier. */
  public static AccountId random() {
    return new AccountId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
