package se.valv.organisation.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which authority supervises the operators of a county. Read only. */
@Entity
@Table(name = "county_supervision")
@IdClass(CountySupervisionRow.Key.class)
class CountySupervisionRow {

  @Id private String county;

  @Id
  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  private String authority;
  private String source;

  protected CountySupervisionRow() {}

  boolean holds(@Nullable String ofCounty, LocalDate day) {
    return county.equals(ofCounty)
        && !validFrom.isAfter(day)
        && (validTo == null || day.isBefore(validTo));
  }

  String authority() {
    return authority;
  }

  String source() {
    return source;
  }

  /** The two together. */
  record Key(String county, LocalDate validFrom) {}
}
