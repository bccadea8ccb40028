package se.valv.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A system actor that decides on somebody's behalf and answers with no more than the outcome. What
 * kind of act it may do is said here; on what is said by standing and needs that two people have
 * given its account, like anybody's. Nobody logs in as one.
 */
public enum Delegate {
  /** Answers placement checks, and keeps what those who ask for them write. */
  PLACEMENT_CHECK("valv.placeringskontroll");

  private final String username;

  Delegate(String username) {
    this.username = username;
  }

  /** What its account is called. */
  public String username() {
    return username;
  }

  /** What kinds of act it may do. */
  Set<Permission> permissions() {
    return switch (this) {
      case PLACEMENT_CHECK ->
          Set.of(
              Permission.RECRUITMENT_READ,
              Permission.RECRUITMENT_WRITE,
              Permission.PERSON_READ,
              Permission.CASE_READ,
              Permission.POSITION_READ);
    };
  }

  /** Whether a name is that of one, and nobody else's. */
  public static boolean isReserved(String username) {
    return named(username).isPresent();
  }

  /** The one whose account has a name. */
  static Optional<Delegate> named(String username) {
    return Arrays.stream(values()).filter(one -> one.username.equals(username)).findFirst();
  }
}
