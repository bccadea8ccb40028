package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.access.Compartments;
import se.valv.asset.table.AssetColumns;
import se.valv.asset.table.AssetImports;
import se.valv.asset.table.AssetLine;
import se.valv.asset.table.AssetPreview;
import se.valv.asset.table.ImportAssets;
import se.valv.classification.SecurityClass;
import se.valv.document.Documents;
import se.valv.exchange.Column;
import se.valv.exchange.Preview.Line;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;
import se.valv.web.security.Gate;

/**
 * Assets from a file: chosen or pasted, looked at row by row, and registered. The file travels with
 * the form, so that nothing is kept of what was only looked at.
 */
@Named
@RequestScoped
public class ImportAssetsPage {

  private static final String COLUMN = "kolumn.";

  private static final List<String> FIELDS =
      Stream.concat(
              Stream.of("text", "content", "securityClass", "compartments"),
              AssetColumns.ALL.stream().map(column -> COLUMN + column.key()))
          .toList();

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private AssetImports imports;
  @Inject private Documents documents;
  @Inject private Compartments compartments;

  private Form form = new Form();
  private @Nullable LabelChoice choices;
  private @Nullable AssetPreview preview;

  /** Shows an empty form, what a file amounts to, or registers what is in it. */
  public void open() {
    choices = LabelChoice.of(gate.actor(), documents, compartments);
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      Codes.securityClass(form.value("securityClass")).ifPresent(frame::shows);
      try {
        lookOrTake(input());
      } catch (Invalid invalid) {
        form.refuse(placed(invalid), words);
        frame.failed();
        answer.status(422);
      }
    }
  }

  private void lookOrTake(ImportAssets input) {
    if (posted.value("handelse").equals("IMPORT")) {
      imports.take(gate.actor(), input);
      answer.seeOther("/skyddsvarden?importerat");
      return;
    }
    preview = imports.preview(gate.actor(), input);
    form.with("content", Base64.getEncoder().encodeToString(input.file()));
  }

  private ImportAssets input() {
    var recordClass = Codes.securityClass(form.value("securityClass"));
    if (recordClass.isEmpty()) {
      throw new Invalid("securityClass", "MISSING");
    }
    return new ImportAssets(
        file(),
        columns(),
        recordClass.orElse(SecurityClass.NONE),
        LabelChoice.compartmentsOf(form));
  }

  /** What was chosen, byte for byte; else what was pasted. */
  private byte[] file() {
    var content = form.filled("content");
    if (content == null) {
      return form.value("text").getBytes(StandardCharsets.UTF_8);
    }
    try {
      return Base64.getDecoder().decode(content);
    } catch (IllegalArgumentException notBase64) {
      throw new Invalid("file", "NOT_TEXT");
    }
  }

  private Map<String, Integer> columns() {
    var columns = new HashMap<String, Integer>();
    for (var column : AssetColumns.ALL) {
      var place = form.value(COLUMN + column.key());
      if (place.matches("\\d{1,3}")) {
        columns.put(column.key(), Integer.valueOf(place));
      }
    }
    return columns;
  }

  /** What is wrong with the file is wrong where it was pasted. */
  private static Invalid placed(Invalid invalid) {
    return new Invalid(
        invalid.errors().stream()
            .map(e -> e.field().equals("file") ? new FieldError("text", e.code()) : e)
            .toList());
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** Under which labels the rows may come. */
  public @Nullable LabelChoice getChoices() {
    return choices;
  }

  /** What the file amounts to; absent before there is one. */
  public @Nullable AssetPreview getPreview() {
    return preview;
  }

  /** The columns that are read. */
  public List<Column> getColumns() {
    return AssetColumns.ALL;
  }

  /** The columns of the file, by place. */
  public List<Integer> getPlaces() {
    return preview == null
        ? List.of()
        : IntStream.range(0, preview.heading().size()).boxed().toList();
  }

  /** Whether a column is read from a place of the file. */
  public boolean isRead(String key, int place) {
    return preview != null && Integer.valueOf(place).equals(preview.places().get(key));
  }

  /** What a row holds in a column; empty when nothing. */
  public String cell(Line<AssetLine> line, String key) {
    var place = preview == null ? null : preview.places().get(key);
    return place == null || place >= line.cells().size() ? "" : line.cells().get(place);
  }

  /** What is wrong with a row, in words. */
  public String wrong(Line<AssetLine> line) {
    return line.errors().stream()
        .map(e ->
            words.of("import.column." + e.field().split("\\.", 2)[0])
                + ": "
                + words.ofError("row." + e.field(), e.code()))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
