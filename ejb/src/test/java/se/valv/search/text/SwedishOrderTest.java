package se.valv.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SwedishOrderTest {

  @Test
  void isThatOfASwedishList() {
    var inOrder =
        List.of(
            "Analys av vattenverket",
            "Analysens bilagor",
            "IT, drift",
            "IT-säkerhet",
            "ITAB",
            "Müller",
            "mynt",
            "Plan 9",
            "plan 10",
            "Vall",
            "vb",
            "Wall",
            "Xantippa",
            "Zebra",
            "åka",
            "Älv",
            "ö");
    var shuffled = new ArrayList<>(inOrder);
    Collections.reverse(shuffled);
    shuffled.sort(Comparator.comparing(SwedishOrder::key));
    assertEquals(inOrder, shuffled);
  }

  @Test
  void countsNumbersAsPeopleDo() {
    assertTrue(SwedishOrder.counted("KS 2026/9").compareTo(SwedishOrder.counted("KS 2026/10")) < 0);
  }

  @Property
  void ofSingleWordsIsThatOfTheJdk(@ForAll("words") String one, @ForAll("words") String other) {
    var jdk = Collator.getInstance(Locale.of("sv", "SE"));
    jdk.setStrength(Collator.PRIMARY);
    assertEquals(
        Integer.signum(jdk.compare(one, other)),
        Integer.signum(SwedishOrder.key(one).compareTo(SwedishOrder.key(other))));
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("abcdefghijklmnopqrstuvwxyzåäöüéèáABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÜÉ")
        .ofMinLength(1)
        .ofMaxLength(8);
  }
}
