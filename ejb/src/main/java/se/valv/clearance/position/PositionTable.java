package se.valv.clearance.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.exchange.Cells;
import se.valv.exchange.Column;
import se.valv.exchange.CsvFile;
import se.valv.exchange.Mapping;
import se.valv.exchange.Preview;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

/** Reads positions from a table, and holds the rows against each other and what is there. */
final class PositionTable {

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("positionCode", "kod", "befattningskod"),
          Column.required("title", "befattning", "benämning", "titel"),
          Column.optional("unitCode", "enhet", "enhetskod"),
          Column.optional("positionKind", "form", "slag"),
          Column.optional("tasks", "arbetsuppgifter", "uppgifter"),
          Column.optional("sensitive", "säkerhetskänslig", "säkerhetskänslig verksamhet"));

  private static final Map<String, PositionKind> KINDS =
      Map.of(
          "anställning", PositionKind.EMPLOYMENT,
          "uppdrag", PositionKind.ASSIGNMENT,
          "fullmäktige", PositionKind.COUNCIL_MEMBER,
          "nämnd", PositionKind.BOARD_MEMBER,
          "leverantör", PositionKind.SUPPLIER,
          "praktik", PositionKind.TRAINEESHIP);

  private static final Map<String, Boolean> ANSWERS =
      Map.of("ja", true, "nej", false, "x", true, "1", true, "0", false);

  private final Map<String, UUID> units;

  private PositionTable(Map<String, UUID> units) {
    this.units = units;
  }

  /**
   * Every row with what is wrong with it.
   *
   * @param units that positions can belong to, by code
   * @param taken codes of positions that are there
   * @throws Invalid when the file is no table of positions at all
   */
  static Preview<Description> read(byte[] bytes, Map<String, UUID> units, Set<String> taken) {
    var table = CsvFile.read(bytes);
    var mapping = Mapping.of(COLUMNS, table.heading());
    return compared(Preview.of(table, mapping, new PositionTable(units)::row), taken);
  }

  private Description row(Cells cells) {
    var kind =
        Objects.requireNonNullElse(cells.word("positionKind", KINDS), PositionKind.EMPLOYMENT);
    var sensitive = Boolean.TRUE.equals(cells.word("sensitive", ANSWERS));
    return new Description(
        new PositionCode(cells.text("positionCode")),
        cells.text("title"),
        unit(cells.filled("unitCode")),
        cells.filled("tasks"),
        kind,
        sensitive,
        Disclosure.NOTHING,
        List.of());
  }

  private @Nullable UUID unit(@Nullable String code) {
    if (code != null && !units.containsKey(code)) {
      throw new Invalid("unitCode", "UNKNOWN");
    }
    return code == null ? null : units.get(code);
  }

  private static Preview<Description> compared(Preview<Description> preview, Set<String> taken) {
    var seen = new HashSet<String>();
    var found = new HashMap<Integer, List<FieldError>>();
    for (var line : preview.lines()) {
      line.found()
          .map(row -> row.code().value())
          .ifPresent(code -> {
            if (taken.contains(code)) {
              fault(found, line.number(), "ALREADY_THERE");
            } else if (!seen.add(code)) {
              fault(found, line.number(), "TWICE_IN_THE_FILE");
            }
          });
    }
    return preview.with(found);
  }

  private static void fault(Map<Integer, List<FieldError>> found, int line, String code) {
    found.computeIfAbsent(line, n -> new ArrayList<>()).add(new FieldError("positionCode", code));
  }
}
