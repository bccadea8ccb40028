package se.valv.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.valv.node.keeping.Erasure.Decided;
import se.valv.provision.CannotStart;

/** The list of what is to be erased: a line for each record, its id and the decision's number. */
final class ErasureList {

  private static final int LONGEST = 200;

  private ErasureList() {}

  /**
   * Reads one; empty lines are left out.
   *
   * @throws CannotStart when a line is not understood: says which
   */
  static List<Decided> read(Path file) {
    var list = new ArrayList<Decided>();
    try {
      var lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          list.add(decided(lines.get(i).strip(), file + " line " + (i + 1)));
        }
      }
    } catch (IOException e) {
      throw new CannotStart("can't read " + file + ": name a text file", e);
    }
    if (list.isEmpty()) {
      throw new CannotStart(file + " names nothing: write a line for each record");
    }
    return list;
  }

  private static Decided decided(String line, String where) {
    var parts = line.split("\\s+", 2);
    if (parts.length < 2 || parts[1].length() > LONGEST) {
      throw new CannotStart(
          where
              + ": write the id, a space and the number of the decision, "
              + LONGEST
              + " characters at most");
    }
    try {
      return new Decided(UUID.fromString(parts[0]), parts[1]);
    } catch (IllegalArgumentException e) {
      throw new CannotStart(where + ": " + parts[0] + " is no id", e);
    }
  }
}
