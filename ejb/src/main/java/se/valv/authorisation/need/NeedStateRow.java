package se.valv.authorisation.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.authorisation.account.PersonView;
import se.valv.classification.SecurityClass;
import se.valv.identity.AccountId;
import se.valv.identity.CompartmentId;
import se.valv.identity.NeedId;
import se.valv.identity.ParticipationId;

/** A need, asked for or in force, as the database's view puts both together. Read only. */
@Entity
@Table(name = "need_state")
class NeedStateRow {

  @Id private UUID id;

  @Column(name = "compartment_id")
  private UUID compartmentId;

  @Column(name = "participation_id")
  private UUID participationId;

  private String purpose;
  private String actions;

  @Column(name = "up_to")
  private @Nullable String upTo;

  @Column(name = "up_to_decision")
  private @Nullable String decision;

  @Column(name = "valid_from")
  private Instant validFrom;

  @Column(name = "valid_to")
  private Instant validTo;

  @Column(name = "requested_by")
  private UUID requestedBy;

  @Column(name = "endorsed_by")
  private @Nullable UUID endorsedBy;

  @Column(name = "given_by")
  private @Nullable UUID givenBy;

  @Column(name = "decided_by")
  private @Nullable UUID decidedBy;

  private @Nullable String outcome;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  private int version;

  protected NeedStateRow() {}

  NeedId id() {
    return new NeedId(id);
  }

  CompartmentId compartment() {
    return new CompartmentId(compartmentId);
  }

  ParticipationId participation() {
    return new ParticipationId(participationId);
  }

  Stream<AccountId> accounts() {
    return Stream.of(requestedBy, endorsedBy, givenBy, decidedBy)
        .filter(Objects::nonNull)
        .map(AccountId::new);
  }

  /**
   * How it stands.
   *
   * @param sleeps whether the standing that it rests on does not hold
   */
  NeedState state(Instant now, boolean sleeps) {
    if (outcome == null) {
      return givenBy != null
          ? NeedState.GRANTED
          : endorsedBy != null ? NeedState.ENDORSED : NeedState.REQUESTED;
    }
    if (!"APPROVED".equals(outcome)) {
      return NeedState.valueOf(outcome);
    }
    if (withdrawnAt != null && !now.isBefore(withdrawnAt)) {
      return NeedState.WITHDRAWN;
    }
    if (!now.isBefore(validTo)) {
      return NeedState.EXPIRED;
    }
    return sleeps || now.isBefore(validFrom) ? NeedState.DORMANT : NeedState.ACTIVE;
  }

  NeedView with(NeedDetails details) {
    return new NeedView(
        id(),
        version,
        details.state(),
        details.compartment(),
        details.participation(),
        purpose,
        actionsOf(actions),
        upTo == null ? null : SecurityClass.valueOf(upTo),
        decision,
        new NeedView.Period(validFrom, validTo, withdrawnAt),
        new NeedView.By(
            details.person(new AccountId(requestedBy)),
            person(details, endorsedBy),
            person(details, givenBy),
            person(details, decidedBy)),
        details.missing());
  }

  boolean begun(Instant now) {
    return !now.isBefore(validFrom);
  }

  boolean isApproved() {
    return "APPROVED".equals(outcome);
  }

  private static @Nullable PersonView person(NeedDetails details, @Nullable UUID account) {
    return account == null ? null : details.person(new AccountId(account));
  }

  private static Set<Action> actionsOf(String codes) {
    return Arrays.stream(codes.split(",")).map(Action::valueOf).collect(Collectors.toSet());
  }
}
