package se.valv.web.rest;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.asset.table.AssetPreview;
import se.valv.asset.table.ImportAssets;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;

/**
 * A file of assets to take in.
 *
 * @param content the file, byte for byte, in Base64: CSV or XLSX
 * @param securityClass class of what is written in it
 * @param compartments ids; a reader needs every one
 * @param columns place from 0 of columns that are not found by what they are called, by key
 */
public record AssetFile(
    @Schema(required = true) @Nullable String content,
    @Schema(required = true) @Nullable SecurityClass securityClass,
    @Schema(required = true) @Nullable List<@Nullable String> compartments,
    @Nullable Map<String, Integer> columns) {

  ImportAssets toImport() {
    var checks = new FieldChecks();
    checks.that(securityClass != null, "securityClass", "MISSING");
    var readers =
        Sent.ids(checks, "compartments", compartments).stream().map(CompartmentId::new).toList();
    checks.orThrow();
    return new ImportAssets(
        bytes(),
        columns == null ? Map.of() : columns,
        Sent.field("securityClass", securityClass),
        readers);
  }

  private byte[] bytes() {
    try {
      return Base64.getDecoder().decode(Sent.field("content", content));
    } catch (IllegalArgumentException notBase64) {
      throw new Invalid("content", "NOT_BASE64");
    }
  }

  @Override
  public String toString() {
    return "AssetFile";
  }

  /**
   * What every row of a file amounts to.
   *
   * @param whole whether nothing is wrong, so that it can be taken
   * @param columns place from 0 of each column that was found, by its key
   * @param missing keys of required columns that were not
   * @param unused headings that nothing is read from
   * @param rows all of them, in order
   */
  public record AssetRows(
      boolean whole,
      Map<String, Integer> columns,
      List<String> missing,
      List<String> unused,
      List<AssetRow> rows) {

    static AssetRows of(AssetPreview preview) {
      return new AssetRows(
          preview.isWhole(),
          preview.places(),
          preview.mapping().missing(),
          preview.mapping().unused(),
          preview.rows().lines().stream()
              .map(line ->
                  new AssetRow(
                      line.number(),
                      line.cells(),
                      line.errors().stream()
                          .map(e -> new AssetRowError(e.field(), e.code()))
                          .toList()))
              .toList());
    }

    @Override
    public String toString() {
      return "AssetRows";
    }
  }

  /**
   * A row of a file.
   *
   * @param line the line that it begins on
   * @param cells what stands in it
   * @param errors what is wrong with it
   */
  public record AssetRow(int line, List<String> cells, List<AssetRowError> errors) {

    @Override
    public String toString() {
      return "AssetRow[" + line + "]";
    }
  }

  /**
   * What is wrong with a row.
   *
   * @param field the column
   * @param code the broken rule
   */
  public record AssetRowError(String field, String code) {}

  /**
   * That a file was taken in.
   *
   * @param assets how many were registered
   */
  public record AssetsTaken(int assets) {}
}
