package se.valv.person;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Again;
import se.valv.access.Grant;
import se.valv.access.JointAct;
import se.valv.access.JointActs;
import se.valv.access.References;
import se.valv.access.Surveys;
import se.valv.clearance.position.PositionId;
import se.valv.clearance.position.PositionLookup;
import se.valv.exchange.Preview;
import se.valv.identity.Kind;
import se.valv.law.LegalParameters;
import se.valv.person.PersonRows.Found;

/**
 * Participations from a file of the personnel system: looked at row by row first, taken all
 * together or not at all. Taken again, nothing happens.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PersonImports {

  @Inject private JointActs acts;
  @Inject private References references;
  @Inject private Surveys surveys;
  @Inject private PositionLookup positions;
  @Inject private PersonRows rows;
  @Inject private PersonSaving saving;
  @Inject private Clock clock;

  /** What every row of a file amounts to; changes nothing. */
  public Preview<ToldRow> preview(Actor actor, KeptUnder kept, byte[] file) {
    saving.operator(actor, kept);
    return ToldTable.read(file, saving::allowed, codes(actor, kept));
  }

  /**
   * Takes what a file tells.
   *
   * @return how many rows
   * @throws se.valv.problem.Invalid when one row is wrong
   * @throws se.valv.problem.NotFound when the actor may not keep persons under the label
   */
  public int take(Actor actor, KeptUnder kept, byte[] file) {
    var told = preview(actor, kept, file).values();
    var byNumber =
        told.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.person().number(), LinkedHashMap::new, Collectors.toList()));
    Again.reading(() -> {
      acts.performAnew(actor, () -> made(actor, kept, byNumber));
      return told;
    });
    return told.size();
  }

  private List<JointAct> made(
      Actor actor, KeptUnder kept, Map<IdentityNumber, List<ToldRow>> told) {
    var operator = saving.operator(actor, kept);
    var known = known(actor, kept, told.keySet().stream().toList());
    var now = saving.now(actor);
    var all = new ArrayList<JointAct>();
    told.forEach((number, rowsOfOne) -> {
      var found = Optional.ofNullable(known.get(number));
      var before =
          found
              .map(Found::content)
              .orElseGet(() -> PersonContent.of(operator, rowsOfOne.getFirst().person(), now));
      var next = before;
      for (var row : rowsOfOne) {
        next = row.tell(next, now);
      }
      if (!next.equals(before)) {
        all.add(act(found, kept, next));
      }
    });
    return all;
  }

  private JointAct act(Optional<Found> found, KeptUnder kept, PersonContent next) {
    var act = PersonAct.PARTICIPATION_TOLD;
    return found
        .<JointAct>map(one ->
            new JointAct.Alter(
                act,
                Action.WRITE,
                null,
                one.id(),
                one.version(),
                grant -> rows.replace(grant, next)))
        .orElseGet(() ->
            new JointAct.Make(
                act,
                Action.WRITE,
                PersonId.random(),
                kept.label(),
                grant -> rows.add(grant, next)));
  }

  private Map<IdentityNumber, Found> known(
      Actor actor, KeptUnder kept, List<IdentityNumber> numbers) {
    var operator = saving.operator(actor, kept);
    var label = kept.label().id();
    var words = numbers.stream().map(number -> PersonContent.word(operator, number)).toList();
    return rows.find(actor, PersonAct.PERSON_LOOKED_UP, words).stream()
        .filter(found -> found.grant().label().equals(label))
        .collect(Collectors.toMap(found -> found.content().number(), found -> found));
  }

  /** The positions that persons under the label may hold, by code; of two with one code neither. */
  private Map<String, UUID> codes(Actor actor, KeptUnder kept) {
    var act = PersonAct.PARTICIPATION_TOLD;
    var seen =
        surveys.require(actor, Action.READ, act, Kind.POSITION).stream()
            .map(Grant::object)
            .toList();
    var holdable =
        references.holdable(actor, act, kept.label(), Kind.POSITION, seen).stream()
            .map(id -> new PositionId(id.value()))
            .toList();
    var today = LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
    var byCode = new HashMap<String, List<UUID>>();
    for (var position : positions.on(actor, holdable, today)) {
      byCode
          .computeIfAbsent(position.code().value(), code -> new ArrayList<>())
          .add(position.id().value());
    }
    return byCode.entrySet().stream()
        .filter(entry -> entry.getValue().size() == 1)
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().getFirst()));
  }
}
