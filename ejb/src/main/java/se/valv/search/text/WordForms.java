package se.valv.search.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word several times at the same place: its exact form behind a mark, its stem, and
 * behind another mark the stem of each of its parts. One field so serves questions for the word,
 * for its wording, for its beginning, and for what it is made of, and none is taken for another.
 */
final class WordForms extends TokenFilter {

  /** Texts repeat their words; more would cost memory in each index. */
  private static final int REMEMBERED = 500;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final Compounds compounds = Compounds.shipped();
  private final Map<String, List<String>> remembered = new Remembered();
  private final Deque<String> pending = new ArrayDeque<>();
  private @Nullable State state;

  WordForms(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    var next = pending.poll();
    if (next != null) {
      restoreState(state);
      term.setEmpty().append(next);
      position.setPositionIncrement(0);
      return true;
    }
    int skipped = 0;
    while (input.incrementToken()) {
      var word = Word.of(term.toString());
      if (!word.exact().isEmpty()) {
        term.setEmpty().append(word.exactTerm());
        position.setPositionIncrement(position.getPositionIncrement() + skipped);
        pending.add(word.stem());
        pending.addAll(remembered.computeIfAbsent(word.exact(), this::parts));
        state = captureState();
        return true;
      }
      skipped += position.getPositionIncrement();
    }
    return false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
    state = null;
  }

  private List<String> parts(String word) {
    return compounds.stemsOfParts(word).stream().map(Word::partTerm).toList();
  }

  private static final class Remembered extends LinkedHashMap<String, List<String>> {

    private static final long serialVersionUID = 1;

    Remembered() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
      return size() > REMEMBERED;
    }
  }
}
