package se.valv.organisation.supervision;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An authority that may supervise. Read only. */
@Entity
@Table(name = "supervisory_authority")
class AuthorityRow {

  @Id private String code;
  private String name;

  protected AuthorityRow() {}

  Authority toView() {
    return new Authority(code, name);
  }
}
