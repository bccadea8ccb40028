package se.valv.law;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;

/** What the law asks of whoever reads one class from one day on, with its source. Read only. */
@Entity
@Table(name = "position_threshold")
@IdClass(ClassThresholdRow.Key.class)
class ClassThresholdRow {

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

  private String source;
  private String confidence;

  protected ClassThresholdRow() {}

  Threshold toView(LocalDate today) {
    var holds = !validFrom.isAfter(today) && (validTo == null || today.isBefore(validTo));
    return new Threshold(
        SecurityClass.valueOf(securityClass),
        needsStanding,
        PositionClass.ofCode(positionClass).orElseThrow(),
        exceptionalClass == null ? null : PositionClass.ofCode(exceptionalClass).orElseThrow(),
        new ParameterView.Days(validFrom, validTo, holds),
        new ParameterView.Ground(source, Confidence.valueOf(confidence)));
  }

  /** The two together. */
  record Key(String securityClass, LocalDate validFrom) {}
}
