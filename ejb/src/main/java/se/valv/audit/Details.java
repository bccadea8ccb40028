package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import se.valv.crypto.KeyRing;
import se.valv.identity.LabelId;

/** Seals what of an entry may itself be classified, under a key per label and month. */
@ApplicationScoped
class Details {

  @Inject KeyRing keys;

  /** The details of an entry as they are stored. */
  public SealedDetails seal(AuditEntry entry, Instant at) {
    var plain = entry.details();
    if (plain == null) {
      return SealedDetails.NONE;
    }
    var label = entry.about().label() == null ? LabelId.NONE : entry.about().label();
    var key = keys.auditDetail(label, YearMonth.from(at.atZone(ZoneOffset.UTC)));
    return new SealedDetails(key.seal(plain), key.generation());
  }
}
