package se.valv.asset.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.problem.FieldChecks;

/**
 * A file of assets, and how it is to be taken.
 *
 * @param file the file, byte for byte
 * @param columns place from 0 of columns that are not found by what they are called, by key
 * @param securityClass class of what is written in it, and so of every record
 * @param compartments every one of which a reader must need; 1–8
 */
public record ImportAssets(
    byte[] file,
    Map<String, Integer> columns,
    SecurityClass securityClass,
    List<CompartmentId> compartments) {

  private static final int MAX_COMPARTMENTS = 8;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public ImportAssets {
    columns = Map.copyOf(columns);
    new FieldChecks()
        .that(!compartments.isEmpty(), "compartments", "MISSING")
        .that(compartments.size() <= MAX_COMPARTMENTS, "compartments", "TOO_MANY")
        .that(file.length > 0, "file", "MISSING")
        .orThrow();
    compartments = List.copyOf(Set.copyOf(compartments));
  }

  /** The label that every asset of it is to carry. */
  Label label() {
    return Label.of(securityClass, compartments);
  }
}
