package se.valv.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import se.valv.search.text.SwedishText;

/** Cuts from a text the places that answer a question, with what was looked for marked. */
final class Snippets extends UnifiedHighlighter {

  private static final int PASSAGES = 2;
  private static final int PASSAGE_LENGTH = 140;
  private static final float MATCH_IN_THE_MIDDLE = 0.5f;
  private static final int LONGEST_TEXT = 2_000_000;
  private static final Locale SWEDISH = Locale.of("sv", "SE");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Part GAP = new Part(" … ", false);

  private Snippets(Builder builder) {
    super(builder);
  }

  static Snippets of(IndexSearcher searcher) {
    return new Snippets(
        builder(searcher, new SwedishText())
            .withMaxLength(LONGEST_TEXT)
            .withMaxNoHighlightPassages(1)
            .withBreakIterator(Snippets::passages)
            .withFormatter(new ToParts()));
  }

  /** One snippet for each hit, in their order; where nothing is marked, the text's beginning. */
  List<List<Part>> of(Query query, int[] docs) throws IOException {
    var found =
        highlightFieldsAsObjects(new String[] {Fields.TEXT}, query, docs, new int[] {PASSAGES});
    var snippets = new ArrayList<List<Part>>();
    for (var snippet : Objects.requireNonNull(found.get(Fields.TEXT))) {
      snippets.add(snippet instanceof Snippet(var parts) ? parts : List.of());
    }
    return snippets;
  }

  private static BreakIterator passages() {
    return LengthGoalBreakIterator.createClosestToLength(
        BreakIterator.getWordInstance(SWEDISH), PASSAGE_LENGTH, MATCH_IN_THE_MIDDLE);
  }

  private record Snippet(List<Part> parts) {}

  private static final class ToParts extends PassageFormatter {

    @Override
    public Snippet format(Passage[] passages, String content) {
      var parts = new ArrayList<Part>();
      int at = 0;
      for (var passage : passages) {
        if (passage.getStartOffset() > at) {
          parts.add(GAP);
        }
        at = marked(parts, passage, content);
      }
      if (at < content.length() && !parts.isEmpty()) {
        parts.add(GAP);
      }
      return new Snippet(List.copyOf(parts));
    }

    /** Matches may overlap: a word is found by its form and by its stem. */
    private static int marked(List<Part> parts, Passage passage, String content) {
      int at = passage.getStartOffset();
      int end = passage.getEndOffset();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int from = Math.clamp(passage.getMatchStarts()[i], at, end);
        int to = Math.clamp(passage.getMatchEnds()[i], from, end);
        add(parts, content.substring(at, from), false);
        add(parts, content.substring(from, to), true);
        at = to;
      }
      add(parts, content.substring(at, end), false);
      return end;
    }

    private static void add(List<Part> parts, String text, boolean marked) {
      var single = SPACES.matcher(text).replaceAll(" ");
      if (!single.isEmpty()) {
        parts.add(new Part(single, marked));
      }
    }
  }
}
