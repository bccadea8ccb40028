package se.valv.search;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import se.valv.classification.SecurityClass;

/** Index text as bytes: CBOR, properties in a fixed order. */
final class IndexTextBytes {

  private static final ObjectMapper CBOR = new ObjectMapper(new CBORFactory());

  private IndexTextBytes() {}

  static byte[] write(IndexText text) {
    try {
      return CBOR.writeValueAsBytes(
          new Stored(
              text.title(),
              text.text(),
              text.number(),
              text.subjectClass().code(),
              new TreeMap<>(text.keywords()),
              text.filed().toEpochMilli()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static IndexText read(byte[] bytes) {
    try {
      var stored = CBOR.readValue(bytes, Stored.class);
      return new IndexText(
          stored.title(),
          stored.text(),
          stored.number(),
          SecurityClass.valueOf(stored.subjectClass()),
          stored.keywords(),
          Instant.ofEpochMilli(stored.filed()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @JsonPropertyOrder({"title", "text", "number", "subjectClass", "keywords", "filed"})
  private record Stored(
      String title,
      String text,
      String number,
      String subjectClass,
      Map<String, String> keywords,
      long filed) {}
}
