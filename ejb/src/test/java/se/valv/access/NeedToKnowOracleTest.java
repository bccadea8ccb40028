package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import se.valv.access.NeedToKnow.Holdings;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.ParticipationId;

/**
 * The rule against an oracle that is as dumb as it can be: numbers and loops, in the words of the
 * table in the law, sharing nothing with what it checks. A modest number of cases by default; any
 * number with {@code -Dvalv.cases=1000000}, from another start with {@code -Dvalv.seed=7}.
 */
class NeedToKnowOracleTest {

  private static final int CASES = Integer.getInteger("valv.cases", 20_000);
  private static final long SEED = Long.getLong("valv.seed", 20261123L);
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

  /** From none to KH: the lowest trust that is enough, and enough where the need says so. */
  private static final int[] TRUST = {-1, 0, 1, 2, 3};

  private static final int[] EXCEPTIONAL = {9, 9, 9, 1, 2};

  private static final List<SecurityClass> BY_LEVEL =
      List.of(
          SecurityClass.NONE, SecurityClass.BH, SecurityClass.K, SecurityClass.H, SecurityClass.KH);

  private static final List<CompartmentId> PLACES =
      List.of(CompartmentId.random(), CompartmentId.random(), CompartmentId.random());
  private static final List<ParticipationId> WORK =
      List.of(ParticipationId.random(), ParticipationId.random());
  private static final PositionClass[] BY_TRUST = {
    PositionClass.UTAN_KLASS, PositionClass.KLASS_3, PositionClass.KLASS_2, PositionClass.KLASS_1
  };

  private final NeedToKnow rule = new NeedToKnow(requirements());
  private final SplittableRandom random = new SplittableRandom(SEED);

  @Test
  void theRuleAndTheOracleSayTheSame() {
    int permitted = 0;
    for (int i = 0; i < CASES; i++) {
      var held = held();
      var wishes = wishes();
      var asked = asked();
      boolean expected = oracle(held, wishes, asked);
      boolean found =
          rule.decide(
                  new Holdings(standings(held), needs(wishes)),
                  labelOf(asked.clauses, asked.level),
                  asked.action,
                  asked.self ? Relation.SELF : Relation.OTHER,
                  NOW)
              instanceof Decision.Permit;
      assertEquals(expected, found, "case " + i + " from seed " + SEED);
      permitted += expected ? 1 : 0;
    }
    assertTrue(
        permitted > CASES / 50 && permitted < CASES - CASES / 50, "both happen: " + permitted);
  }

  /** Trust of 0 to 3, or none at all; days until the two conditions end. */
  private record Held(boolean there, int trust, int reliableDays, int trainedDays) {}

  /** A need of a place by a work, from day to day; a limit of 0 is none. */
  private record Wish(int place, int work, boolean approve, int limit, int from, int to) {}

  /** What is asked of: all of these clauses, at this level of class. */
  private record Asked(int[][] clauses, int level, Action action, boolean self) {}

  private static boolean oracle(Held[] held, List<Wish> wishes, Asked asked) {
    if (asked.self && asked.action == Action.APPROVE) {
      return false;
    }
    for (int[] clause : asked.clauses) {
      boolean met = false;
      for (int place : clause) {
        for (var wish : wishes) {
          met |= wish.place == place && serves(wish, held[wish.work], asked.level, asked.action);
        }
      }
      if (!met) {
        return false;
      }
    }
    return true;
  }

  private static boolean serves(Wish wish, Held held, int level, Action action) {
    boolean awake = wish.from <= 0 && 0 < wish.to;
    boolean wanted = action == Action.READ || wish.approve;
    boolean high = wish.limit == 0 || level <= wish.limit;
    if (!awake || !wanted || !high) {
      return false;
    }
    if (level == 0) {
      return true;
    }
    boolean good = held.there && held.reliableDays > 0 && held.trainedDays > 0;
    return good
        && (held.trust >= TRUST[level]
            || (wish.limit == level && held.trust >= EXCEPTIONAL[level]));
  }

  private Asked asked() {
    return new Asked(
        clauses(),
        random.nextInt(5),
        random.nextInt(4) == 0 ? Action.APPROVE : Action.READ,
        random.nextInt(5) == 0);
  }

  private Held[] held() {
    var held = new Held[WORK.size()];
    for (int i = 0; i < held.length; i++) {
      held[i] = new Held(random.nextInt(8) > 0, random.nextInt(4), days(), days());
    }
    return held;
  }

  private int days() {
    return random.nextInt(5) - 1;
  }

  private List<Wish> wishes() {
    var wishes = new ArrayList<Wish>();
    for (int i = random.nextInt(6); i > 0; i--) {
      int from = random.nextInt(4) - 2;
      wishes.add(
          new Wish(
              random.nextInt(PLACES.size()),
              random.nextInt(WORK.size()),
              random.nextBoolean(),
              random.nextInt(3) > 0 ? 0 : 1 + random.nextInt(4),
              from,
              from + 1 + random.nextInt(3)));
    }
    return wishes;
  }

  private int[][] clauses() {
    var clauses = new int[1 + random.nextInt(2)][];
    for (int i = 0; i < clauses.length; i++) {
      clauses[i] = random.ints(0, PLACES.size()).distinct().limit(1 + random.nextInt(2)).toArray();
    }
    return clauses;
  }

  private static List<Standing> standings(Held... held) {
    var standings = new ArrayList<Standing>();
    for (int i = 0; i < held.length; i++) {
      if (held[i].there) {
        standings.add(
            new Standing(
                WORK.get(i),
                Optional.of(day(held[i].reliableDays)),
                Optional.of(day(held[i].trainedDays)),
                BY_TRUST[held[i].trust]));
      }
    }
    return standings;
  }

  private static List<Need> needs(List<Wish> wishes) {
    return wishes.stream()
        .map(w ->
            new Need(
                PLACES.get(w.place),
                WORK.get(w.work),
                w.approve ? Set.of(Action.READ, Action.APPROVE) : Set.of(Action.READ),
                w.limit == 0 ? Optional.<SecurityClass>empty() : Optional.of(BY_LEVEL.get(w.limit)),
                day(w.from),
                day(w.to)))
        .toList();
  }

  private static Label labelOf(int[][] clauses, int level) {
    var named = new HashSet<Set<CompartmentId>>();
    for (int[] clause : clauses) {
      var places = new HashSet<CompartmentId>();
      for (int place : clause) {
        places.add(PLACES.get(place));
      }
      named.add(places);
    }
    return new Label(BY_LEVEL.get(level), named);
  }

  private static Instant day(int days) {
    return NOW.plus(Duration.ofDays(days));
  }

  /** The table of the law, as the register begins with it. */
  private static Map<SecurityClass, ClassRequirement> requirements() {
    var table = new EnumMap<SecurityClass, ClassRequirement>(SecurityClass.class);
    table.put(
        SecurityClass.NONE,
        new ClassRequirement(false, PositionClass.UTAN_KLASS, Optional.empty()));
    table.put(
        SecurityClass.BH, new ClassRequirement(true, PositionClass.UTAN_KLASS, Optional.empty()));
    table.put(SecurityClass.K, new ClassRequirement(true, PositionClass.KLASS_3, Optional.empty()));
    table.put(
        SecurityClass.H,
        new ClassRequirement(true, PositionClass.KLASS_2, Optional.of(PositionClass.KLASS_3)));
    table.put(
        SecurityClass.KH,
        new ClassRequirement(true, PositionClass.KLASS_1, Optional.of(PositionClass.KLASS_2)));
    return table;
  }
}
