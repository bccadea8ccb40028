package se.valv.search.text;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word twice at the same place: its exact form behind a mark, and its stem. One field so
 * serves questions for the word, for its wording and for its beginning.
 */
final class WordForms extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private @Nullable String stem;
  private @Nullable State state;

  WordForms(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (stem != null) {
      restoreState(state);
      term.setEmpty().append(stem);
      position.setPositionIncrement(0);
      stem = null;
      return true;
    }
    int skipped = 0;
    while (input.incrementToken()) {
      var word = Word.of(term.toString());
      if (!word.exact().isEmpty()) {
        term.setEmpty().append(word.exactTerm());
        position.setPositionIncrement(position.getPositionIncrement() + skipped);
        stem = word.stem();
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
    stem = null;
    state = null;
  }
}
