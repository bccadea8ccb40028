package se.valv.asset;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;

/** Assets that tests begin with. */
final class Samples {

  static final List<CompartmentId> WATER = List.of(new CompartmentId(new UUID(0, 1)));
  static final Consequence GRAVE =
      new Consequence(null, ConsequenceLevel.B, "Halva staden står utan vatten.");
  static final Outage HOURS = new Outage(8, Outage.Unit.HOURS);

  private Samples() {}

  /** A facility of level B whose availability matters, that lacks nothing. */
  static RegisterAsset waterworks() {
    return of(AssetKind.FACILITY, judged(), custody(), List.of());
  }

  static RegisterAsset of(
      AssetKind kind, Assessment assessment, Custody custody, List<Dependency> dependencies) {
    return new RegisterAsset(
        "Norra vattenverket",
        kind,
        null,
        SecurityClass.BH,
        WATER,
        "18:8",
        assessment,
        custody,
        dependencies);
  }

  static Assessment judged() {
    return new Assessment(
        null,
        ConsequenceLevel.B,
        Consequence.UNKNOWN,
        Consequence.UNKNOWN,
        GRAVE,
        HOURS,
        List.of(NationalSecurityCategory.VITAL_TO_SOCIETY),
        null);
  }

  static Assessment graded(
      @Nullable SecurityClass subjectClass, @Nullable ConsequenceLevel level, Consequence aspect) {
    return new Assessment(
        subjectClass,
        level,
        aspect,
        Consequence.UNKNOWN,
        Consequence.UNKNOWN,
        null,
        List.of(),
        null);
  }

  static Custody custody() {
    return new Custody("Driftchefen", null, "Norrtorp", "Zon 3", LocalDate.of(2027, 5, 31));
  }
}
