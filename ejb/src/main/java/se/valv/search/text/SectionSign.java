package se.valv.search.text;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Lets the section sign be a word, for "8 §" is what people look for in a law. The tokenizer drops
 * every sign, but makes a word of each ideograph: so the sign travels through it as the ideograph
 * for "section", one character for one, and no offset moves.
 */
final class SectionSign extends CharFilter {

  static final String SIGN = "§";
  static final String STAND_IN = "節";

  SectionSign(Reader input) {
    super(input);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = input.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      if (buffer[i] == SIGN.charAt(0)) {
        buffer[i] = STAND_IN.charAt(0);
      }
    }
    return read;
  }

  @Override
  protected int correct(int currentOffset) {
    return currentOffset;
  }
}
