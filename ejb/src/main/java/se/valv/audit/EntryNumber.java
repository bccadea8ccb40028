package se.valv.audit;

/**
 * The number of an entry. Two nodes never share an epoch; within one, numbers count from 1 without
 * gaps but for what a crash lost, and {@link TrailAct#EPOCH_CLOSED} then says which.
 *
 * @param epoch one run of one node
 * @param number position in that run
 */
public record EntryNumber(long epoch, long number) {

  @Override
  public String toString() {
    return epoch + "-" + number;
  }
}
