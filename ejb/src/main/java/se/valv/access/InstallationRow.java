package se.valv.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row of the installation as stored; made by the founding. */
@Entity
@Table(name = "installation")
class InstallationRow {

  @Id private boolean one;

  @Column(name = "max_class")
  private String maxClass;

  protected InstallationRow() {}
}
