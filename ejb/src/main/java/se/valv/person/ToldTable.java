package se.valv.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.valv.exchange.Cells;
import se.valv.exchange.Column;
import se.valv.exchange.CsvFile;
import se.valv.exchange.Mapping;
import se.valv.exchange.Preview;
import se.valv.organisation.ParticipationForm;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

/** Reads participations from a table, and holds the rows against each other. */
final class ToldTable {

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("externalId", "id", "anställningsid", "externt id", "anställningsnummer"),
          Column.required("identityNumber", "personnummer", "personnr", "samordningsnummer"),
          Column.required("name", "namn"),
          Column.required("position", "befattning", "befattningskod"),
          Column.required("start", "startdatum", "från", "från och med", "anställd från"),
          Column.optional("end", "slutdatum", "slut", "slutar", "till"),
          Column.optional("form", "anställningsform", "slag"),
          Column.optional("citizenship", "medborgarskap"),
          Column.optional("protectedIdentity", "skyddad identitet", "skyddad"));

  private static final Map<String, ParticipationForm> FORMS =
      Map.ofEntries(
          Map.entry("anställning", ParticipationForm.EMPLOYMENT),
          Map.entry("anställd", ParticipationForm.EMPLOYMENT),
          Map.entry("uppdrag", ParticipationForm.ASSIGNMENT),
          Map.entry("förtroendevald", ParticipationForm.ELECTED),
          Map.entry("fullmäktige", ParticipationForm.ELECTED_COUNCIL),
          Map.entry("leverantör", ParticipationForm.SUPPLIER),
          Map.entry("konsult", ParticipationForm.SUPPLIER),
          Map.entry("praktik", ParticipationForm.TRAINEESHIP));

  private static final Map<String, Citizenship> CITIZENSHIPS =
      Map.of(
          "svenskt", Citizenship.SWEDISH,
          "svensk", Citizenship.SWEDISH,
          "annat", Citizenship.OTHER);

  private static final Map<String, Boolean> ANSWERS =
      Map.of("ja", true, "nej", false, "x", true, "1", true, "0", false);

  private final UnaryOperator<IdentityNumber> allowed;
  private final Map<String, UUID> positions;

  private ToldTable(UnaryOperator<IdentityNumber> allowed, Map<String, UUID> positions) {
    this.allowed = allowed;
    this.positions = positions;
  }

  /**
   * Every row with what is wrong with it.
   *
   * @param allowed refuses numbers that are not for this node
   * @param positions that may be named, by code
   * @throws Invalid when the file is no table of participations at all
   */
  static Preview<ToldRow> read(
      byte[] bytes, UnaryOperator<IdentityNumber> allowed, Map<String, UUID> positions) {
    var table = CsvFile.read(bytes);
    var mapping = Mapping.of(COLUMNS, table.heading());
    var reader = new ToldTable(allowed, positions);
    return compared(Preview.of(table, mapping, reader::row));
  }

  private ToldRow row(Cells cells) {
    var form = cells.word("form", FORMS);
    var isProtected = cells.word("protectedIdentity", ANSWERS);
    var number = allowed.apply(IdentityNumber.read(cells.filled("identityNumber")));
    var part =
        new TakePart(
            position(cells.text("position")),
            Objects.requireNonNullElse(form, ParticipationForm.EMPLOYMENT),
            start(cells.day("start")),
            cells.day("end"),
            cells.word("citizenship", CITIZENSHIPS));
    var person = new PersonForm(number, cells.text("name"), Boolean.TRUE.equals(isProtected));
    return new ToldRow(new ExternalId(cells.text("externalId")), person, part);
  }

  private UUID position(String code) {
    var position = positions.get(code);
    if (position == null) {
      throw new Invalid("position", "NOT_REFERABLE");
    }
    return position;
  }

  private static LocalDate start(@Nullable LocalDate day) {
    if (day == null) {
      throw new Invalid("start", "MISSING");
    }
    return day;
  }

  private static Preview<ToldRow> compared(Preview<ToldRow> preview) {
    var seen = new HashSet<String>();
    var found = new HashMap<Integer, List<FieldError>>();
    for (var line : preview.lines()) {
      line.found()
          .filter(row -> !seen.add(row.externalId().value()))
          .ifPresent(row ->
              found
                  .computeIfAbsent(line.number(), n -> new ArrayList<>())
                  .add(new FieldError("externalId", "TWICE_IN_THE_FILE")));
    }
    return preview.with(found);
  }
}
