package se.valv.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import se.valv.crypto.KeyRing;
import se.valv.crypto.Pseudonyms;
import se.valv.crypto.Purpose;
import se.valv.identity.AccountId;
import se.valv.identity.LabelId;
import se.valv.problem.Conflict;
import se.valv.problem.Invalid;

/**
 * What somebody was answered, sealed and bound to whose it is, in his own transaction. He names it
 * by a word; that and what he asked are known by a keyed digest alone.
 */
@ApplicationScoped
public class KeptBytes {

  /** For how long an answer is kept. */
  static final Duration KEPT = Duration.ofHours(24);

  /** After how long a request that was never answered may be done anew. */
  static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final String FIELD = "Idempotency-Key";

  @Inject private KeptRows rows;
  @Inject private KeyRing keys;
  @Inject private Pseudonyms pseudonyms;
  @Inject private Clock clock;

  /**
   * What was answered, or nothing when the request is to be done now.
   *
   * @throws Conflict while it is being answered
   * @throws Invalid when another request had the word
   */
  public Optional<byte[]> claim(AccountId account, String word, byte[] request) {
    var now = clock.instant();
    var id = id(account, word);
    var asked = new String(request, StandardCharsets.ISO_8859_1);
    var digest = pseudonyms.of("kept request", asked);
    var known = rows.find(id);
    if (known.isPresent() && !known.get().isOver(now)) {
      return Optional.of(before(known.get(), digest));
    }
    var row = known.orElseGet(() -> new KeptRow(id, account));
    row.begin(digest, now);
    rows.write(row);
    return Optional.empty();
  }

  private byte[] before(KeptRow row, byte[] digest) {
    if (!row.isOf(digest)) {
      throw new Invalid(FIELD, "REUSED");
    }
    var generation = row.keyGeneration();
    if (generation == null) {
      throw new Conflict();
    }
    return row.open(keys.of(LabelId.NONE, Purpose.ANSWER, generation));
  }

  /** Keeps an answer; says whether the request was still there. */
  public boolean keep(AccountId account, String word, byte[] answer) {
    var row = rows.find(id(account, word));
    row.ifPresent(r -> r.keep(answer, keys.current(LabelId.NONE, Purpose.ANSWER)));
    return row.isPresent();
  }

  /** Forgets a request; says whether it was there. */
  public boolean release(AccountId account, String word) {
    var row = rows.find(id(account, word));
    row.ifPresent(rows::remove);
    return row.isPresent();
  }

  /** Deletes what nobody may have again, whose ever it was. */
  public void forgetOld() {
    rows.forget(clock.instant().minus(KEPT));
  }

  private UUID id(AccountId account, String word) {
    var digest = ByteBuffer.wrap(pseudonyms.of("kept answer", account.value() + "\n" + word));
    return new UUID(digest.getLong(), digest.getLong());
  }
}
