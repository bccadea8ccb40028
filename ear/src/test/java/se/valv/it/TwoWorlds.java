package se.valv.it;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import se.valv.it.Trace.Step;

/**
 * One comparison: the same observer's trace in two realms, in each of which others do other things
 * that he may not see. A third of all pairs compare liveliness with silence.
 */
final class TwoWorlds {

  private TwoWorlds() {}

  /**
   * What the observer could tell the worlds apart by.
   *
   * @param seed makes the same pair again
   * @param step after what
   * @param one what he saw in one world
   * @param other and in the other
   */
  record Difference(long seed, Step step, String one, String other) {

    @Override
    public String toString() {
      return "seed "
          + seed
          + " after "
          + step
          + "\n"
          + firstOf(one, other)
          + "\n  and\n"
          + firstOf(other, one);
    }

    private static String firstOf(String text, String other) {
      int at = 0;
      while (at < Math.min(text.length(), other.length()) && text.charAt(at) == other.charAt(at)) {
        at++;
      }
      return text.substring(Math.max(0, at - 200), Math.min(text.length(), at + 200));
    }
  }

  /** Compares answers as they are, and as each of these leaks would have made them. */
  static Map<Leak, Difference> compare(long seed, List<String> walks, Set<Leak> leaks) {
    var random = new SplittableRandom(seed);
    var trace = Trace.random(random.nextLong(), walks);
    var quiet = random.nextInt(3) == 0;
    var one = new World(random.nextLong(), leaks, quiet ? 0 : 3);
    var other = new World(random.nextLong(), leaks, 5);
    var found = new EnumMap<Leak, Difference>(Leak.class);
    for (var step : trace.steps()) {
      var here = one.tells(step);
      var there = other.tells(step);
      here.forEach((leak, told) -> {
        var toldThere = there.getOrDefault(leak, "");
        if (!told.equals(toldThere)) {
          found.putIfAbsent(leak, new Difference(seed, step, told, toldThere));
        }
      });
    }
    return found;
  }

  private static final class World {

    private final Realm realm = Realm.found();
    private final Set<Leak> leaks;
    private final Renaming names;

    /** Of those leaks alone that have altered anything: through the others all is as it is. */
    private final Map<Leak, Renaming> altered = new EnumMap<>(Leak.class);

    private final Others others;
    private final Observer observer;

    World(long seed, Set<Leak> leaks, int liveliness) {
      this.leaks = leaks;
      names = new Renaming(realm.tag());
      others = new Others(realm, seed, liveliness);
      observer = new Observer(realm);
    }

    /** What a step shows, through each leak. */
    Map<Leak, String> tells(Step step) {
      others.act();
      var answers = observer.does(step);
      var before = names.copy();
      var plainly = told(names, answers);
      var told = new EnumMap<Leak, String>(Leak.class);
      for (var leak : leaks) {
        var shown = answers.stream().map(a -> leak.through(a, step, realm.register)).toList();
        told.put(
            leak,
            altered.containsKey(leak) || !shown.equals(answers)
                ? told(altered.computeIfAbsent(leak, any -> before.copy()), shown)
                : plainly);
      }
      return told;
    }

    private static String told(Renaming names, List<Answer> answers) {
      return answers.stream().map(names::told).collect(Collectors.joining("\n----\n"));
    }
  }
}
