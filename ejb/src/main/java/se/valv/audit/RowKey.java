package se.valv.audit;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** The primary key of a row: {@link EntryNumber} as the persistence provider wants it. */
@Embeddable
class RowKey implements Serializable {

  private static final long serialVersionUID = 1L;

  private long epoch;
  private long number;

  protected RowKey() {}

  RowKey(EntryNumber number) {
    this.epoch = number.epoch();
    this.number = number.number();
  }

  long epoch() {
    return epoch;
  }

  long number() {
    return number;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RowKey key && key.epoch == epoch && key.number == number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(epoch, number);
  }
}
