package se.valv.organisation.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.organisation.supervision.Notified.Letter;

/** A notification as stored. Read only. */
@Entity
@Table(name = "notification")
class NotificationRow {

  @Id private UUID id;

  @Column(name = "operator_id")
  private UUID operatorId;

  private String authority;

  @Column(name = "notified_on")
  private LocalDate notifiedOn;

  private String reference;

  @Column(name = "receipt_on")
  private @Nullable LocalDate receiptOn;

  @Column(name = "receipt_reference")
  private @Nullable String receiptReference;

  private int version;

  protected NotificationRow() {}

  OperatorId operator() {
    return new OperatorId(operatorId);
  }

  Notified toView(Map<String, Authority> authorities) {
    return new Notified(
        new ObjectId(id),
        version,
        authorities.getOrDefault(authority, new Authority(authority, authority)),
        new Letter(notifiedOn, reference),
        receiptOn == null || receiptReference == null
            ? null
            : new Letter(receiptOn, receiptReference));
  }
}
