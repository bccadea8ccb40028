package se.valv.organisation.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.exchange.Cells;
import se.valv.exchange.Column;
import se.valv.exchange.Mapping;
import se.valv.exchange.Preview;
import se.valv.exchange.Preview.Line;
import se.valv.exchange.TableFile;
import se.valv.identity.OperatorId;
import se.valv.organisation.UnitKind;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

/** Reads units from a table, and holds each row against the others and what is there already. */
final class UnitTable {

  private static final Locale SWEDISH = Locale.of("sv");

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("code", "kod", "enhetskod", "förkortning"),
          Column.required("name", "namn", "enhet", "benämning"),
          Column.required("kind", "slag", "typ"),
          Column.optional("parent", "överordnad", "överordnad enhet", "tillhör"),
          Column.optional("from", "från", "från och med", "gäller från", "startdatum"));

  private static final Map<String, UnitKind> KINDS =
      Map.ofEntries(
          Map.entry("board", UnitKind.BOARD),
          Map.entry("nämnd", UnitKind.BOARD),
          Map.entry("styrelse", UnitKind.BOARD),
          Map.entry("administration", UnitKind.ADMINISTRATION),
          Map.entry("förvaltning", UnitKind.ADMINISTRATION),
          Map.entry("kontor", UnitKind.ADMINISTRATION),
          Map.entry("department", UnitKind.DEPARTMENT),
          Map.entry("avdelning", UnitKind.DEPARTMENT),
          Map.entry("enhet", UnitKind.DEPARTMENT));

  private final Structure structure;
  private final OperatorId operator;
  private final Map<Integer, List<FieldError>> found = new HashMap<>();
  private final Map<String, NewUnit> rows = new LinkedHashMap<>();

  private UnitTable(Structure structure, OperatorId operator) {
    this.structure = structure;
    this.operator = operator;
  }

  /**
   * Every row with what is wrong with it.
   *
   * @param from first day of units whose row says none
   * @throws Invalid when the file is no table of units at all
   */
  static Preview<NewUnit> read(
      byte[] bytes, Structure structure, OperatorId operator, @Nullable LocalDate from) {
    var table = TableFile.read(bytes);
    var mapping = Mapping.of(COLUMNS, table.heading());
    var preview = Preview.of(table, mapping, cells -> unit(cells, from));
    return new UnitTable(structure, operator).compared(preview);
  }

  /** Rows in an order in which each stands after the one that it belongs to. */
  static List<NewUnit> topDown(List<NewUnit> units) {
    var codes = units.stream().map(NewUnit::code).collect(java.util.stream.Collectors.toSet());
    var placed = new LinkedHashMap<String, NewUnit>();
    while (placed.size() < units.size()) {
      for (var unit : units) {
        if (!codes.contains(unit.parent()) || placed.containsKey(unit.parent())) {
          placed.putIfAbsent(unit.code(), unit);
        }
      }
    }
    return List.copyOf(placed.values());
  }

  private static NewUnit unit(Cells cells, @Nullable LocalDate from) {
    var kind = cells.requiredWord("kind", KINDS);
    var day = cells.day("from");
    var parent = cells.filled("parent");
    return new NewUnit(
        cells.text("code").toUpperCase(SWEDISH),
        cells.text("name"),
        kind == null ? UnitKind.DEPARTMENT : kind,
        parent == null ? null : parent.toUpperCase(SWEDISH),
        day == null ? from : day);
  }

  private Preview<NewUnit> compared(Preview<NewUnit> preview) {
    preview.lines().forEach(line -> line.found().ifPresent(unit -> code(line, unit)));
    preview.lines().forEach(line -> line.found().ifPresent(unit -> parent(line, unit)));
    return preview.with(found);
  }

  private void code(Line<NewUnit> line, NewUnit unit) {
    if (rows.putIfAbsent(unit.code(), unit) != null) {
      wrong(line, "code", "TWICE_IN_THE_FILE");
    } else if (new StructureChecks(structure).codeIsTaken(operator, unit.code())) {
      wrong(line, "code", "NOT_UNIQUE");
    }
  }

  private void parent(Line<NewUnit> line, NewUnit unit) {
    var above = unit.parent();
    if (above == null) {
      return;
    }
    var row = rows.get(above);
    if (row == null) {
      if (!isThere(above, unit.from())) {
        wrong(line, "parent", "NOT_THERE_THEN");
      }
    } else if (circles(unit)) {
      wrong(line, "parent", "CIRCULAR");
    } else if (row.from() != null && (unit.from() == null || unit.from().isBefore(row.from()))) {
      wrong(line, "from", "BEFORE_ITS_PARENT");
    }
  }

  private boolean circles(NewUnit unit) {
    Set<String> seen = new HashSet<>();
    var at = Optional.of(unit);
    while (at.isPresent()) {
      if (!seen.add(at.get().code())) {
        return true;
      }
      at =
          Optional.ofNullable(at.get().parent())
              .flatMap(code -> Optional.ofNullable(rows.get(code)));
    }
    return false;
  }

  private boolean isThere(String code, @Nullable LocalDate day) {
    return structure.units().stream()
        .filter(u -> u.operator().equals(operator) && u.code().equals(code))
        .anyMatch(u -> day == null || u.history().on(day).isPresent());
  }

  private void wrong(Line<NewUnit> line, String field, String code) {
    found.computeIfAbsent(line.number(), n -> new ArrayList<>()).add(new FieldError(field, code));
  }
}
