package se.valv.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HexFormat;
import java.util.TreeSet;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.index.IndexableField;
import org.junit.jupiter.api.Test;
import se.valv.crypto.Sha256;
import se.valv.search.text.SwedishText;

/** Indexes are kept: what documents become may change only together with the name of the shape. */
class IndexShapeTest {

  private static final String KNOWN = "3 9a8c0812290eaae2";

  /**
   * When this fails, fields or analysis have changed: give {@link StoredIndex#SHAPE} the next
   * number and put here what the test says, so that nodes build their indexes anew.
   */
  @Test
  void whatDocumentsBecomeIsWhatTheShapeSays() throws IOException {
    var shape = new StringBuilder();
    for (var work : Samples.statutesUnder(Samples.OPEN)) {
      for (var field : Fields.document(work.target(), work.content().orElseThrow())) {
        shape.append(field.name()).append(' ').append(field.fieldType()).append('\n');
        shape.append(terms(field));
      }
    }
    var digest = HexFormat.of().formatHex(Sha256.of(shape.toString().getBytes(UTF_8)));
    assertEquals(KNOWN, StoredIndex.SHAPE + " " + digest.substring(0, 16));
  }

  private static String terms(IndexableField field) throws IOException {
    if (!field.fieldType().tokenized() || field.stringValue() == null) {
      return "";
    }
    var terms = new StringBuilder();
    try (var analyzer = new SwedishText();
        var stream = analyzer.tokenStream(field.name(), field.stringValue())) {
      var term = stream.addAttribute(TermToBytesRefAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      var here = new TreeSet<String>();
      while (stream.incrementToken()) {
        if (step.getPositionIncrement() > 0) {
          terms.append(here).append(step.getPositionIncrement());
          here.clear();
        }
        here.add(term.getBytesRef().utf8ToString());
      }
      terms.append(here);
    }
    return terms.toString();
  }
}
