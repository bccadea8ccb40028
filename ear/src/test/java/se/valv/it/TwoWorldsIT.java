package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.valv.it.TwoWorlds.Difference;
import se.valv.web.security.Routes;

/**
 * What is hidden can't be noticed: two worlds that differ only in what an observer may not see
 * answer him alike, byte for byte, whatever he asks and whatever others do meanwhile. Each planted
 * leak is found, so the comparison is no empty word.
 *
 * <p>{@code -Dvalv.pairs=N} compares N pairs, of which it takes some sixty to meet every leak;
 * {@code -Dvalv.seed=S} begins with another.
 */
class TwoWorldsIT {

  private static final long PAIRS = Long.getLong("valv.pairs", 200);
  private static final int AT_ONCE = 4;
  private static final long SEED = Long.getLong("valv.seed", 1);

  private static final List<String> WALKS =
      Routes.all().stream()
          .filter(route -> route.methods().contains("GET") && !route.pattern().contains("{"))
          .map(route -> route.pattern().replace("**", "x"))
          .toList();

  @Test
  void whatIsHiddenCanNotBeNoticedAndEachPlantedLeakCan() throws Exception {
    var noticed = new ConcurrentHashMap<Leak, Difference>();
    try (var observers = Executors.newFixedThreadPool(AT_ONCE)) {
      var pairs =
          LongStream.range(SEED, SEED + PAIRS)
              .mapToObj(seed ->
                  observers.submit(
                      () -> TwoWorlds.compare(seed, WALKS, unnoticed(noticed.keySet()))))
              .toList();
      for (var pair : pairs) {
        noticed.putAll(pair.get());
        assertNull(noticed.get(Leak.NONE), () -> String.valueOf(noticed.get(Leak.NONE)));
      }
    }
    assertEquals(EnumSet.of(Leak.NONE), unnoticed(noticed.keySet()));
  }

  private static Set<Leak> unnoticed(Set<Leak> noticed) {
    var unnoticed = EnumSet.allOf(Leak.class);
    unnoticed.removeAll(noticed);
    return unnoticed;
  }
}
