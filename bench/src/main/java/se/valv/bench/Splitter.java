package se.valv.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import se.valv.search.text.Compounds;
import se.valv.search.text.SwedishText;

/**
 * One of those whom B11 compares.
 *
 * @param name what it is called in the table
 * @param analyzer the whole of it, as an index uses it
 * @param keysOfParts the keys that a word is given for its parts
 * @param key the key that a part is looked for by
 */
record Splitter(
    String name,
    Analyzer analyzer,
    Function<String, Set<String>> keysOfParts,
    UnaryOperator<String> key) {

  private static final int SHORTEST_WORD = 5;
  private static final int SHORTEST_PART = 4;
  private static final int LONGEST_PART = 25;

  /** Valv, what Lucene has for Swedish, and what it has for compounds, with Valv's own words. */
  static List<Splitter> all() {
    var swedish = new SwedishText();
    return List.of(
        new Splitter(
            "Valv",
            swedish,
            Compounds.shipped()::stemsOfParts,
            part -> swedish.words(part).getFirst().stem()),
        peer("SwedishAnalyzer", new SwedishAnalyzer(), new SwedishAnalyzer()),
        peer("DictionaryCompound", stemmed(words()), stemmed(CharArraySet.EMPTY_SET)));
  }

  /** How many terms a text becomes. */
  int terms(String text) {
    return terms(analyzer, text).size();
  }

  private static Splitter peer(String name, Analyzer analyzer, Analyzer whole) {
    UnaryOperator<String> key = part -> terms(whole, part).stream().findFirst().orElse(part);
    return new Splitter(
        name,
        analyzer,
        word -> {
          var keys = new HashSet<>(terms(analyzer, word));
          keys.remove(key.apply(word));
          return keys;
        },
        key);
  }

  private static Analyzer stemmed(CharArraySet parts) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        TokenStream lower = new LowerCaseFilter(tokenizer);
        TokenStream split =
            new DictionaryCompoundWordTokenFilter(
                lower, parts, SHORTEST_WORD, SHORTEST_PART, LONGEST_PART, false);
        return new TokenStreamComponents(tokenizer, new SwedishLightStemFilter(split));
      }
    };
  }

  /** The words of Valv's dictionary, without its counts. */
  private static CharArraySet words() {
    try (var in = Objects.requireNonNull(Compounds.class.getResourceAsStream("parts.txt"))) {
      var text = new String(in.readAllBytes(), UTF_8);
      var lines = text.substring(text.indexOf("[added]"), text.indexOf("[first]")).split("[ \n]+");
      return new CharArraySet(List.of(lines), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    var terms = new ArrayList<String>();
    try (var stream = analyzer.tokenStream("text", text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
