package se.valv.verify;

import org.jspecify.annotations.Nullable;

/** What is known to be wrong in the tree until a whole tile, or the next checkpoint, says where. */
final class Suspect {

  private @Nullable Place first;
  private long end;
  private @Nullable Place exact;
  private @Nullable String tile;

  /** Whether the leaves are not those that were signed. */
  boolean isRaised() {
    return first != null;
  }

  /** The checkpoint of size {@code bad} is not that of the leaves; all before {@code good} are. */
  void raise(Place good, long bad) {
    if (first == null) {
      first = good;
      end = bad;
    }
  }

  /** A whole tile is not made of what is under it; on the lowest level it says of which leaf. */
  void tile(String name, @Nullable Place leaf) {
    if (tile == null) {
      tile = name;
    }
    if (exact == null) {
      exact = leaf;
    }
  }

  /** All leaves so far are those that were signed: so it is the tile that is wrong. */
  void clear(Findings findings) {
    if (first == null) {
      tell(findings);
      tile = null;
      exact = null;
    }
  }

  /** The log is read to its end. */
  void tell(Findings findings) {
    if (first != null) {
      findings.add(Finding.at(named(first).position(), line(named(first))));
    } else if (tile != null) {
      findings.add(Finding.beside("tile " + tile + " is not made of what is under it: altered"));
    }
  }

  private Place named(Place begin) {
    return exact != null && exact.position() >= begin.position() && exact.position() < end
        ? exact
        : begin;
  }

  private String line(Place place) {
    var after = place.equals(exact) ? 0 : end - place.position() - 1;
    var which = after == 0 ? "" : ", or one of the " + after + " after it,";
    return place.name() + which + " is not the one that was signed: altered or moved";
  }

  /**
   * A place in the log.
   *
   * @param position from 0
   * @param name how a finding names the entry there
   */
  record Place(long position, String name) {}
}
