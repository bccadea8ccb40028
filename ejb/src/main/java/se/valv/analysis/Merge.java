package se.valv.analysis;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Brings together what two people made of the same text, paragraph by paragraph. Where both altered
 * the same place there is no answer but theirs.
 */
final class Merge {

  private static final String PARAGRAPH = "\n";

  private Merge() {}

  /**
   * Both alterations in one text; empty when they touch the same place.
   *
   * @param base what both began with
   * @param one what one made of it
   * @param other what the other made of it
   */
  static Optional<String> of(String base, String one, String other) {
    var lines = lines(base);
    var mine = deltas(lines, one);
    var theirs = deltas(lines, other);
    if (one.equals(other)) {
      return Optional.of(one);
    }
    if (mine.stream().anyMatch(m -> theirs.stream().anyMatch(t -> touch(m, t)))) {
      return Optional.empty();
    }
    var merged = new ArrayList<>(lines);
    var all = new ArrayList<>(mine);
    all.addAll(theirs);
    all.sort((a, b) -> Integer.compare(b.getSource().getPosition(), a.getSource().getPosition()));
    for (var delta : all) {
      var at = delta.getSource().getPosition();
      merged.subList(at, at + delta.getSource().size()).clear();
      merged.addAll(at, delta.getTarget().getLines());
    }
    return Optional.of(String.join(PARAGRAPH, merged));
  }

  private static List<AbstractDelta<String>> deltas(List<String> base, String text) {
    return DiffUtils.diff(base, lines(text)).getDeltas();
  }

  private static List<String> lines(String text) {
    return List.of(text.replace("\r\n", PARAGRAPH).split(PARAGRAPH, -1));
  }

  /** Whether two alterations meet, or lie side by side, so that their order would be a guess. */
  private static boolean touch(AbstractDelta<String> one, AbstractDelta<String> other) {
    var first = one.getSource();
    var second = other.getSource();
    return first.getPosition() <= second.getPosition() + second.size()
        && second.getPosition() <= first.getPosition() + first.size();
  }
}
