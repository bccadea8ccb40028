package se.valv.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import se.valv.identity.LabelId;
import se.valv.problem.Unavailable;

/** Shape only, so that others compile: helper "crypto" replaces this file whole (take theirs). */
@ApplicationScoped
public class KeyRing {

  /** The key of one epoch's message authentication codes. */
  public Mac auditMac(long epoch) {
    throw new Unavailable("no key ring");
  }

  /** The key of the details of one month's entries about one label. */
  public DetailKey auditDetail(LabelId label, YearMonth month) {
    throw new Unavailable("no key ring");
  }

  /** Seals details. */
  public record DetailKey(Aead aead, int generation) {

    /** The details as stored. */
    public byte[] seal(byte[] plain) {
      return aead.seal(plain, new byte[0]);
    }
  }
}
