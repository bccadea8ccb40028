package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.exchange.CsvFile;
import se.valv.exchange.Preview;
import se.valv.identity.OperatorId;
import se.valv.organisation.structure.NewUnit;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Organisation;
import se.valv.organisation.structure.UnitImports;
import se.valv.problem.Invalid;
import se.valv.web.security.Gate;

/**
 * Units from a file: chosen or pasted, looked at row by row, and entered. The file travels with the
 * form, so that nothing is kept of what was only looked at.
 */
@Named
@RequestScoped
public class UnitImportPage {

  private static final List<String> FIELDS = List.of("from", "text", "content");

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private Organisation organisation;
  @Inject private UnitImports imports;

  private Form form = new Form();
  private OperatorId operator = OperatorId.random();
  private @Nullable Preview<NewUnit> preview;

  /** Shows an empty form, what a file amounts to, or enters it. */
  public void open() {
    operator = new OperatorId(Addressed.id(gate));
    getOperator();
    if (gate.isPost()) {
      form = posted.form(FIELDS);
      try {
        var file = file();
        if (posted.value("handelse").equals("IMPORT")) {
          imports.take(gate.actor(), operator, from(), file);
          answer.seeOther("/administration/organisation/" + operator);
          return;
        }
        preview = imports.preview(gate.actor(), operator, from(), file);
        form.with("content", Base64.getEncoder().encodeToString(file));
      } catch (Invalid invalid) {
        refuse(invalid);
        frame.failed();
        answer.status(422);
      }
    }
  }

  /** A column that is missing is the file's fault: there is no field for it on the page. */
  private void refuse(Invalid invalid) {
    for (var error : invalid.errors()) {
      var field = form.all(error.field()).isEmpty() ? CsvFile.FIELD : error.field();
      form.refuse(field, words.ofError(error.field(), error.code()));
    }
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
      throw new Invalid(CsvFile.FIELD, "NOT_TEXT");
    }
  }

  private @Nullable LocalDate from() {
    return new Typed(form).maybeDay("from");
  }

  /** The operator. */
  public OperatorView getOperator() {
    return organisation.view(gate.actor(), operator);
  }

  /** What is written. */
  public Form getForm() {
    return form;
  }

  /** What the file amounts to; absent before there is one. */
  public @Nullable Preview<NewUnit> getPreview() {
    return preview;
  }

  private static String fieldOf(Invalid.FieldError error) {
    return error.field().equals(CsvFile.FIELD) ? CsvFile.FIELD : "unit." + error.field();
  }

  /** What is wrong with a row, in words. */
  public String wrong(Preview.Line<NewUnit> line) {
    return line.errors().stream()
        .map(e -> words.ofError(fieldOf(e), e.code()))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
