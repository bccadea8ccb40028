package se.valv.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.valv.identity.AccountId;

/** Who acts on this thread while a transaction of his runs; the connection is told by it. */
final class Acting {

  private static final ThreadLocal<@Nullable AccountId> CURRENT = new ThreadLocal<>();

  private Acting() {}

  /** The account for which the running transaction is, or none. */
  static @Nullable AccountId current() {
    return CURRENT.get();
  }

  /** Runs work as somebody, and is nobody afterwards, however it ends. */
  static <T> T as(AccountId account, Supplier<T> work) {
    CURRENT.set(account);
    try {
      return work.get();
    } finally {
      CURRENT.remove();
    }
  }
}
