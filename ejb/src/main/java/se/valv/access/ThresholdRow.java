package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;

/** What the law asks for one class from one day on, as stored. */
@Entity
@Table(name = "position_threshold")
@IdClass(ThresholdRow.Key.class)
class ThresholdRow {

  @Id
  @Column(name = "class")
  private String securityClass;

  @Id
  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  @Column(name = "needs_standing")
  private boolean needsStanding;

  @Column(name = "position_class")
  private String positionClass;

  @Column(name = "exceptional_class")
  private @Nullable String exceptionalClass;

  protected ThresholdRow() {}

  SecurityClass securityClass() {
    return SecurityClass.valueOf(securityClass);
  }

  ClassRequirement toRequirement() {
    return new ClassRequirement(
        needsStanding,
        PositionClass.ofCode(positionClass).orElseThrow(),
        Optional.ofNullable(exceptionalClass).flatMap(PositionClass::ofCode));
  }

  /** The two together. */
  record Key(String securityClass, LocalDate validFrom) {}
}
