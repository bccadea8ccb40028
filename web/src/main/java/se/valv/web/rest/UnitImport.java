package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.exchange.Preview;
import se.valv.organisation.structure.ImportView;
import se.valv.organisation.structure.NewUnit;

/**
 * That units were read from a file.
 *
 * @param id the import
 * @param operator id of the operator whose units they are
 * @param by username of who did it
 * @param at when
 * @param units how many of them there are
 * @param undoneAt when they were taken away again
 */
public record UnitImport(
    String id, String operator, String by, String at, long units, @Nullable String undoneAt) {

  static UnitImport of(ImportView view) {
    return new UnitImport(
        view.id().toString(),
        view.operator().toString(),
        view.by(),
        view.at().toString(),
        view.units(),
        Sent.maybeText(view.undoneAt()));
  }

  /**
   * Several of them.
   *
   * @param items the newest first
   */
  public record UnitImports(List<UnitImport> items) {}

  /**
   * What every row of a file amounts to.
   *
   * @param whole whether nothing is wrong, so that it can be taken
   * @param rows all of them, in order
   */
  public record UnitPreview(boolean whole, List<UnitPreviewRow> rows) {

    static UnitPreview of(Preview<NewUnit> preview) {
      return new UnitPreview(
          preview.isWhole(),
          preview.lines().stream()
              .map(line ->
                  new UnitPreviewRow(
                      line.number(),
                      line.cells(),
                      line.errors().stream()
                          .map(e -> new UnitRowError(e.field(), e.code()))
                          .toList()))
              .toList());
    }
  }

  /**
   * A row of a file.
   *
   * @param line the line that it begins on
   * @param cells what stands in it
   * @param errors what is wrong with it
   */
  public record UnitPreviewRow(int line, List<String> cells, List<UnitRowError> errors) {}

  /**
   * What is wrong with a row.
   *
   * @param field the column
   * @param code the broken rule
   */
  public record UnitRowError(String field, String code) {}
}
