package se.valv.organisation.structure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A county. Read only. */
@Entity
@Table(name = "county")
class CountyRow {

  @Id private String code;
  private String name;

  protected CountyRow() {}

  County toView() {
    return new County(code, name);
  }
}
