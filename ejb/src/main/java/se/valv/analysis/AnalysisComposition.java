package se.valv.analysis;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.References;
import se.valv.access.Transactions;
import se.valv.analysis.AnalysisRows.Found;
import se.valv.identity.Kind;
import se.valv.identity.OperatorId;
import se.valv.law.LegalParameters;
import se.valv.organisation.structure.Structures;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;

/**
 * The analysis of a whole operator, composed of those of its parts (delanalyser per förvaltning),
 * and which administrations they cover (PMFS 2022:1 chapter 2).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnalysisComposition {

  /** What history calls it. */
  public static final String SUBJECT = "COMPOSED";

  private static final String FIELD = "analyses";
  private static final int MOST = 500;

  /** So many times a part can have been revised since it was taken in. */
  private static final int MOST_REVISIONS = 50;

  @Inject private AccessControl access;
  @Inject private References references;
  @Inject private Transactions transactions;
  @Inject private Structures structures;
  @Inject private AnalysisRows rows;
  @Inject private Clock clock;

  /**
   * Composes a draft of these and no others.
   *
   * @param version the version that the writer began with
   * @throws Stale when it is no longer the newest
   * @throws Invalid when it is not of a whole operator, or one of them is not there, may not be
   *     pointed at, or is not of a part of it
   */
  public void compose(Actor actor, AnalysisId id, int version, List<AnalysisId> parts) {
    var found = rows.read(actor, id);
    demandWhole(found, parts);
    if (found.version() != version) {
      throw new Stale();
    }
    var composed = composed(actor, found, parts);
    var head = found.content().head();
    if (composed.equals(head.composed())) {
      return;
    }
    var account = actor.account().value();
    var change =
        new Change(version + 1, version + 1, clock.instant(), account, SUBJECT, head.texts());
    access.alter(
        actor,
        AnalysisAct.ANALYSIS_WRITTEN,
        id,
        version,
        grant -> {
          rows.replace(grant, found.content().composed(change, composed));
          return composed;
        });
  }

  private static void demandWhole(Found found, List<AnalysisId> parts) {
    if (!found.content().course().state().isWritable()) {
      throw new Invalid("state", "NOT_WRITABLE");
    }
    new FieldChecks()
        .that(found.content().head().scope().isEmpty(), "scope", "NOT_WHOLE")
        .that(parts.size() <= MOST, FIELD, "TOO_MANY")
        .orThrow();
  }

  /** Those that are there stay as they were taken in. */
  private List<PartAnalysis> composed(Actor actor, Found whole, List<AnalysisId> parts) {
    var old = whole.content().head().composed();
    var kept = old.stream().filter(part -> parts.contains(new AnalysisId(part.id()))).toList();
    var ids = kept.stream().map(part -> new AnalysisId(part.id())).toList();
    var added = parts.stream().distinct().filter(part -> !ids.contains(part)).toList();
    demandHoldable(actor, whole, added);
    var all = new ArrayList<>(kept);
    added.forEach(part -> all.add(part(actor, whole, part)));
    return all;
  }

  private void demandHoldable(Actor actor, Found whole, List<AnalysisId> parts) {
    var asked = parts.stream().map(AnalysisId::object).toList();
    var label = rows.label(whole.grant());
    var held =
        references.holdable(actor, AnalysisAct.ANALYSIS_REFERRED, label, Kind.ANALYSIS, asked);
    if (!held.containsAll(asked)) {
      throw new Invalid(FIELD, "NOT_REFERABLE");
    }
  }

  private PartAnalysis part(Actor actor, Found whole, AnalysisId id) {
    var content = rows.read(actor, id).content();
    var head = content.head();
    var state = content.course().state();
    new FieldChecks()
        .that(head.operator().equals(whole.content().head().operator()), FIELD, "NOT_A_PART")
        .that(!head.scope().isEmpty() && head.annexOf() == null, FIELD, "NOT_A_PART")
        .that(
            state != AnalysisState.CLOSED && state != AnalysisState.SUPERSEDED,
            FIELD,
            "NOT_CURRENT")
        .orThrow();
    return PartAnalysis.of(id.value(), head);
  }

  /** How far an analysis covers its operator today; each part that it is composed of is read. */
  public Coverage coverage(Actor actor, AnalysisView whole) {
    var head = whole.head();
    var parts = head.composed().stream().map(part -> now(actor, part)).toList();
    var today = LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
    var tree =
        transactions.as(actor, () -> structures.all().tree(new OperatorId(head.operator()), today));
    return Coverage.of(tree, parts);
  }

  /** A part as it is now, or the revision that has replaced it since. */
  private Coverage.Part now(Actor actor, PartAnalysis said) {
    UUID id = said.id();
    try {
      var course = rows.read(actor, new AnalysisId(id)).content().course();
      for (int i = 0; i < MOST_REVISIONS && course.state() == AnalysisState.SUPERSEDED; i++) {
        var successor = course.successor();
        if (successor == null) {
          break;
        }
        id = successor;
        course = rows.read(actor, new AnalysisId(id)).content().course();
      }
      return new Coverage.Part(said, id, course.state());
    } catch (NotFound outOfReach) {
      return new Coverage.Part(said, id, null);
    }
  }
}
