package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.NeedId;
import se.valv.identity.ParticipationId;

/** A need as stored. */
@Entity
@Table(name = "need")
class NeedRow {

  @Id private UUID id;

  @Column(name = "compartment_id")
  private UUID compartmentId;

  @Column(name = "participation_id")
  private UUID participationId;

  private String actions;

  @Column(name = "up_to")
  private @Nullable String upTo;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_to")
  private Instant validTo;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  protected NeedRow() {}

  NeedId id() {
    return new NeedId(id);
  }

  /** The need, unless it was withdrawn before it began. */
  Optional<Need> toNeed() {
    var to = withdrawnAt != null && withdrawnAt.isBefore(validTo) ? withdrawnAt : validTo;
    if (!validFrom.isBefore(to)) {
      return Optional.empty();
    }
    var forActions =
        Arrays.stream(actions.split(",")).map(Action::valueOf).collect(Collectors.toSet());
    return Optional.of(
        new Need(
            new CompartmentId(compartmentId),
            new ParticipationId(participationId),
            forActions,
            Optional.ofNullable(upTo).map(SecurityClass::valueOf),
            validFrom,
            to));
  }
}
