package se.valv.bench;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.valv.crypto.Aead;
import se.valv.crypto.Randomness;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;
import se.valv.sealing.v1.Place;
import se.valv.sealing.v1.SealedBody;

/**
 * What B1 compares: one body of 1 KiB sealed and opened as Valv does it, with a key of its own that
 * is wrapped and unwrapped, against AES-256-GCM over the same bytes and nothing else.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Exempt(
    rule = Rule.CRYPTOGRAPHY,
    reason = "the peer is the bare cipher; what it seals here is zeros under a key of zeros")
public class OneRecord {

  private static final int BODY_BYTES = 1024;
  private static final int BODIES = 64;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final byte[] content = new byte[BODY_BYTES];
  private final Place place =
      new Place(Kind.DOCUMENT, ObjectId.random(), new LabelId(new UUID(1, 2)), 1);
  private final Randomness random = new Randomness();
  private final Aead labelKey = Aead.withKey(random.bytes(32), random);
  private final List<SealedBody> sealed =
      Stream.generate(() -> SealedBody.seal(content, place, labelKey, random))
          .limit(BODIES)
          .toList();
  private int next;

  private final SecretKey rawKey = new SecretKeySpec(new byte[32], "AES");
  private final byte[] rawNonce = new byte[NONCE_BYTES];
  private Cipher raw;
  private byte[] rawSealed;

  /** Makes the bare cipher, and what it opens. */
  @Setup
  public void prepare() throws GeneralSecurityException {
    raw = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
    rawSealed = rawSeal();
    raw = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
  }

  /** Opens one sealed body of many of one label, its key unwrapped first. */
  @Benchmark
  public byte[] open() {
    next = (next + 1) % BODIES;
    return sealed.get(next).open(place, labelKey);
  }

  /** Seals a body under a fresh key, and wraps that. */
  @Benchmark
  public SealedBody seal() {
    return SealedBody.seal(content, place, labelKey, random);
  }

  /** The bare cipher opens as many bytes. */
  @Benchmark
  public byte[] rawOpen() throws GeneralSecurityException {
    raw.init(Cipher.DECRYPT_MODE, rawKey, new GCMParameterSpec(TAG_BITS, new byte[NONCE_BYTES]));
    return raw.doFinal(rawSealed);
  }

  /** The bare cipher seals as many bytes, under one key and a counted nonce. */
  @Benchmark
  public byte[] rawSeal() throws GeneralSecurityException {
    raw.init(Cipher.ENCRYPT_MODE, rawKey, new GCMParameterSpec(TAG_BITS, rawNonce));
    var out = raw.doFinal(content);
    for (var i = 0; i < NONCE_BYTES && ++rawNonce[i] == 0; i++) {
      // The carry.
    }
    return out;
  }
}
