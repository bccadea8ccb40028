package se.valv.web.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import se.valv.exchange.CsvFile;
import se.valv.exchange.Preview;
import se.valv.problem.Invalid;

/**
 * A table that is looked at before it is taken. It travels with the form, so that nothing is kept
 * of what was only looked at.
 */
final class FormFile {

  private FormFile() {}

  /** What was chosen, byte for byte; else what was pasted. */
  static byte[] of(Form form) {
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

  /** Puts it into the form that is shown. */
  static void keep(Form form, byte[] file) {
    form.with("content", Base64.getEncoder().encodeToString(file));
  }

  /** A column that is missing is the file's fault: there is no field for it on the page. */
  static void refuse(Form form, List<String> fields, Invalid invalid, Words words) {
    invalid
        .errors()
        .forEach(error -> {
          var field = fields.contains(error.field()) ? error.field() : CsvFile.FIELD;
          form.refuse(field, words.ofError(error.field(), error.code()));
        });
  }

  /** What is wrong with a row, in words. */
  static String wrong(Preview.Line<?> line, Words words) {
    return line.errors().stream()
        .map(e -> words.ofError(e.field(), e.code()))
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
