package se.valv.search.text;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How Swedish text becomes terms: words by the rules of Unicode, the section sign a word of its
 * own, each in its exact form, as a stem, and as the parts it is made of. Numbers such as {@code
 * 2018:585} and {@code KS 2026/123} become their parts, in order, so that a question for the whole
 * finds them next to each other. No word is too common to be found: a phrase of a law holds many.
 */
public final class SwedishText extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var tokenizer = new StandardTokenizer();
    return new TokenStreamComponents(tokenizer, new WordForms(tokenizer));
  }

  @Override
  protected Reader initReader(String field, Reader reader) {
    return new SectionSign(reader);
  }

  @Override
  protected Reader initReaderForNormalization(String field, Reader reader) {
    return new SectionSign(reader);
  }

  /** The words of a text in order. */
  public List<Word> words(String text) {
    try (var reader = new SectionSign(Reader.of(text));
        var tokenizer = new StandardTokenizer()) {
      tokenizer.setReader(reader);
      return words(tokenizer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Word> words(TokenStream tokens) throws IOException {
    var term = tokens.addAttribute(CharTermAttribute.class);
    var words = new ArrayList<Word>();
    tokens.reset();
    while (tokens.incrementToken()) {
      var word = Word.of(term.toString());
      if (!word.exact().isEmpty()) {
        words.add(word);
      }
    }
    tokens.end();
    return words;
  }
}
