package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.valv.it.World.ACTOR;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import se.valv.access.Action;
import se.valv.access.ClassRequirement;
import se.valv.access.Decision;
import se.valv.access.Label;
import se.valv.access.Need;
import se.valv.access.NeedToKnow;
import se.valv.access.NeedToKnow.Holdings;
import se.valv.access.Relation;
import se.valv.access.Standing;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.LabelId;
import se.valv.identity.ParticipationId;

/**
 * The rule of need to know is written twice, in Java and in SQL, by the law's own words and not
 * from each other: in every world both let the actor reach the same labels.
 */
class ReachPropertyIT {

  private static final List<CompartmentId> COMPARTMENTS =
      List.of(CompartmentId.random(), CompartmentId.random(), CompartmentId.random());
  private static final List<ParticipationId> PARTICIPATIONS =
      List.of(ParticipationId.random(), ParticipationId.random(), ParticipationId.random());

  /** The last participation is somebody else's: what rests on it is no help. */
  private static final Set<ParticipationId> OWN = Set.copyOf(PARTICIPATIONS.subList(0, 2));

  private static final List<Label> LABELS = labels();

  /** A time is told as days from now. */
  record Held(int reliable, int knowledgeable, Optional<PositionClass> positionClass) {}

  record Wish(
      int compartment,
      int participation,
      Set<Action> actions,
      Optional<SecurityClass> upTo,
      int from) {}

  @Property
  void javaAndTheDatabaseReachTheSame(
      @ForAll("holdings") List<Held> held, @ForAll("wishes") List<Wish> wishes)
      throws SQLException {
    try (var world = new World(Set.copyOf(COMPARTMENTS))) {
      var now = world.now();
      var holdings = write(world, held, wishes, now);
      for (var label : LABELS) {
        world.label(label);
      }
      var either = new HashSet<LabelId>();
      for (var action : List.of(Action.READ, Action.WRITE)) {
        var expected = reach(holdings, action, now);
        either.addAll(expected);
        Statistics.label("labels reached").collect(Math.min(expected.size(), 10));
        assertEquals(expected, world.reach(action.name()), () -> action + " of " + holdings);
      }
      assertEquals(either, world.reach("READ", "WRITE"), holdings::toString);
    }
  }

  private static Holdings write(World world, List<Held> held, List<Wish> wishes, Instant now)
      throws SQLException {
    var standings = new ArrayList<Standing>();
    for (int i = 0; i < PARTICIPATIONS.size(); i++) {
      var participation = PARTICIPATIONS.get(i);
      world.participation(participation, OWN.contains(participation) ? ACTOR : World.SOMEBODY);
      var standing = standing(participation, held.get(i), now);
      if (standing.isPresent()) {
        world.standing(standing.get());
        standings.add(standing.get());
      }
    }
    var needs = new ArrayList<Need>();
    for (var wish : wishes) {
      var need = need(wish, now);
      world.need(need);
      needs.add(need);
    }
    standings.removeIf(standing -> !OWN.contains(standing.participation()));
    needs.removeIf(need -> !OWN.contains(need.participation()));
    return new Holdings(standings, needs);
  }

  private static Set<LabelId> reach(Holdings holdings, Action action, Instant now) {
    var law = new NeedToKnow(requirements());
    return LABELS.stream()
        .filter(label ->
            law.decide(holdings, label, action, Relation.OTHER, now) instanceof Decision.Permit)
        .map(Label::id)
        .collect(Collectors.toSet());
  }

  private static Optional<Standing> standing(ParticipationId of, Held held, Instant now) {
    return held.positionClass.map(position ->
        new Standing(of, until(held.reliable, now), until(held.knowledgeable, now), position));
  }

  private static Optional<Instant> until(int days, Instant now) {
    return days == 0 ? Optional.empty() : Optional.of(now.plus(Duration.ofDays(days)));
  }

  private static Need need(Wish wish, Instant now) {
    var from = now.plus(Duration.ofDays(wish.from));
    return new Need(
        COMPARTMENTS.get(wish.compartment),
        PARTICIPATIONS.get(wish.participation),
        wish.actions,
        wish.upTo,
        from,
        from.plus(Duration.ofDays(30)));
  }

  /** Every class, with clauses that ask for one, for any of two, for two, and for both kinds. */
  private static List<Label> labels() {
    var a = COMPARTMENTS.get(0);
    var b = COMPARTMENTS.get(1);
    var c = COMPARTMENTS.get(2);
    var labels = new ArrayList<Label>();
    for (var securityClass : SecurityClass.values()) {
      labels.add(new Label(securityClass, Set.of(Set.of(a))));
      labels.add(new Label(securityClass, Set.of(Set.of(a, b))));
      labels.add(new Label(securityClass, Set.of(Set.of(a), Set.of(b))));
      labels.add(new Label(securityClass, Set.of(Set.of(a, b), Set.of(c))));
      labels.add(new Label(securityClass, Set.of(Set.of(a, b), Set.of(b, c), Set.of(c, a))));
    }
    return labels;
  }

  /** As the database has them, read as the owner. */
  private static Map<SecurityClass, ClassRequirement> requirements() {
    var table = new EnumMap<SecurityClass, ClassRequirement>(SecurityClass.class);
    try (var owner = Sql.owner()) {
      for (var row :
          owner.column(
              "select concat_ws('|', class, needs_standing, position_class, exceptional_class)"
                  + " from valv.position_threshold")) {
        var columns = row.split("\\|", -1);
        table.put(
            classOf(columns[0]),
            new ClassRequirement(
                columns[1].equals("t") || columns[1].equals("true"),
                PositionClass.ofCode(columns[2]).orElseThrow(),
                columns.length > 3 ? PositionClass.ofCode(columns[3]) : Optional.empty()));
      }
    }
    return table;
  }

  private static SecurityClass classOf(String code) {
    return Arrays.stream(SecurityClass.values())
        .filter(securityClass -> securityClass.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Provide
  Arbitrary<List<Held>> holdings() {
    var days = Arbitraries.of(-1, 0, 1, 30, 30, 30);
    var position = Arbitraries.of(PositionClass.class).optional(0.9);
    return Combinators.combine(days, days, position).as(Held::new).list().ofSize(3);
  }

  @Provide
  Arbitrary<List<Wish>> wishes() {
    var upTo =
        Arbitraries.of(SecurityClass.BH, SecurityClass.K, SecurityClass.H, SecurityClass.KH)
            .optional(0.5);
    return Combinators.combine(
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of(Action.READ, Action.WRITE).set().ofMinSize(1),
            upTo,
            Arbitraries.of(-31, -30, -20, -1, 0, 1))
        .as(Wish::new)
        .list()
        .ofMaxSize(6);
  }
}
