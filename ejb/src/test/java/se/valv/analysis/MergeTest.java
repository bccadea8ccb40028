package se.valv.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MergeTest {

  private static final String BASE = "ett\n\ntvå\n\ntre\n\nfyra";

  @Test
  void whatTwoWroteInDifferentParagraphsIsBothThere() {
    assertEquals(
        Optional.of("ETT\n\ntvå\n\ntre\n\nfyra\n\nfem"),
        Merge.of(BASE, "ETT\n\ntvå\n\ntre\n\nfyra", "ett\n\ntvå\n\ntre\n\nfyra\n\nfem"));
  }

  @Test
  void whatTwoWroteInTheSameParagraphIsForThemToBringTogether() {
    assertEquals(
        Optional.empty(), Merge.of(BASE, BASE.replace("två", "TVÅ"), BASE.replace("två", "tvåa")));
    assertEquals(Optional.empty(), Merge.of("", "ett", "två"));
  }

  @Test
  void oneTakesAwayWhatTheOtherLeftAlone() {
    assertEquals(
        Optional.of("ett\n\ntre\n\nFYRA"),
        Merge.of(BASE, "ett\n\ntre\n\nfyra", BASE.replace("fyra", "FYRA")));
  }

  @Test
  void theSameAlterationTwiceIsOne() {
    assertEquals(Optional.of("x"), Merge.of(BASE, "x", "x"));
  }

  @Property(tries = 300)
  void aTextThatOneAloneAlteredIsWhatHeMadeOfIt(
      @ForAll @Size(max = 8) List<@CharRange(from = 'a', to = 'c') @StringLength(max = 2) String> a,
      @ForAll @Size(max = 8)
          List<@CharRange(from = 'a', to = 'c') @StringLength(max = 2) String> b) {
    var base = a.stream().collect(Collectors.joining("\n"));
    var made = b.stream().collect(Collectors.joining("\n"));
    assertEquals(Optional.of(made), Merge.of(base, made, base));
    assertEquals(Optional.of(made), Merge.of(base, base, made));
  }
}
