package se.valv.document;

import static se.valv.access.RightsFunctions.Argument.flag;
import static se.valv.access.RightsFunctions.Argument.id;
import static se.valv.access.RightsFunctions.Argument.number;
import static se.valv.access.RightsFunctions.Argument.text;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.access.Label;
import se.valv.access.Relabelling;
import se.valv.access.Relabelling.Current;
import se.valv.access.Relabelling.Wanted;
import se.valv.access.RightsFunctions;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.identity.CompartmentId;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;

/**
 * Gives documents other labels. A label with fewer readers, or the same, is given at once by one.
 * One that lets anybody in who could not read before is a release: proposed by one, approved by
 * another who owns a compartment of the old label. Sharing with one person is a release too,
 * through a compartment made for it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Releases {

  @Inject private AccessControl access;
  @Inject private Relabelling relabelling;
  @Inject private Compartments compartments;
  @Inject private RightsFunctions functions;
  @Inject private ReleaseBook book;
  @Inject private Relocation relocation;

  /** Those of documents that the actor reaches under both labels, the newest first. */
  public List<ReleaseView> list(Actor actor) {
    var deed = new Deed(DocumentAct.RELEASES_SEEN, About.kind(Kind.DOCUMENT));
    var rows = access.administer(actor, deed, book::all);
    return rows.stream().map(row -> book.view(actor, row)).toList();
  }

  /** One of them. */
  public ReleaseView view(Actor actor, ObjectId release) {
    var deed = new Deed(DocumentAct.RELEASES_SEEN, About.object(Kind.DOCUMENT, release));
    return book.view(actor, access.administer(actor, deed, () -> book.find(release)));
  }

  /**
   * Gives a document a label that dominates its own, at once, and is empty; or proposes any other
   * label for it. {@link Stale} when {@code version} is no longer the newest.
   */
  public Optional<ReleaseView> propose(Actor actor, ProposeRelease input) {
    var before = before(actor, input);
    checkKnown(actor, input, before.label());
    var wanted = input.label();
    if (wanted.equals(before.label())) {
      throw new Invalid("compartments", "NOT_CHANGED");
    }
    relabelling.check(actor, wanted);
    if (wanted.dominates(before.label())) {
      relocation.move(
          actor,
          deed(DocumentAct.DOCUMENT_RESTRICTED, input.document(), input.purpose()),
          new Wanted(input.document(), input.version(), wanted),
          () -> {});
      return Optional.empty();
    }
    return Optional.of(proposed(actor, input, before.label()));
  }

  /**
   * Approves and carries out what another proposed, or refuses it; its proposer may take it back.
   */
  public ReleaseView decide(Actor actor, ObjectId release, int version, boolean approve) {
    var row = access.administer(actor, seen(release), () -> book.find(release));
    if (approve) {
      var document = row.document();
      var current = relabelling.current(actor, document);
      var wanted = relabelling.label(actor, row.to()).orElseThrow(NotFound::new);
      relocation.move(
          actor,
          deed(DocumentAct.RELEASE_APPROVED, document, release.toString()),
          new Wanted(document, current.version(), wanted),
          () -> decided(release, version, true));
    } else {
      access.administer(
          actor,
          deed(DocumentAct.RELEASE_REFUSED, row.document(), release.toString()),
          () -> decided(release, version, false));
    }
    return view(actor, release);
  }

  private ObjectId decided(ObjectId release, int version, boolean approve) {
    functions.onVersion("decide_release", id(release), number(version), flag(approve));
    return release;
  }

  private ReleaseView proposed(Actor actor, ProposeRelease input, Label before) {
    var release = ObjectId.random();
    var wanted = input.label();
    var both = wanted.join(before);
    access.administer(
        actor,
        deed(DocumentAct.RELEASE_PROPOSED, input.document(), release.toString()),
        () -> {
          relabelling.ensure(wanted);
          relabelling.ensure(both);
          functions.run(
              "propose_release",
              id(release),
              id(input.document().object()),
              id(both.id()),
              id(before.id()),
              id(wanted.id()),
              text(input.purpose()));
          return release;
        });
    return view(actor, release);
  }

  private Current before(Actor actor, ProposeRelease input) {
    access.require(actor, Action.RELABEL, DocumentAct.RELEASES_SEEN, input.document());
    var current = relabelling.current(actor, input.document());
    if (current.version() != input.version()) {
      throw new Stale();
    }
    return current;
  }

  /** A compartment that is not there and one out of sight are the same mistake. */
  private void checkKnown(Actor actor, ProposeRelease input, Label before) {
    var known = compartments.known(actor).stream().map(CompartmentView::id).toList();
    for (CompartmentId named : input.label().compartments()) {
      if (!known.contains(named) && !before.compartments().contains(named)) {
        throw new Invalid("compartments", "UNKNOWN");
      }
    }
  }

  private static Deed seen(ObjectId release) {
    return new Deed(DocumentAct.RELEASES_SEEN, About.object(Kind.DOCUMENT, release));
  }

  private static Deed deed(DocumentAct act, DocumentId document, String purpose) {
    return new Deed(act, About.object(Kind.DOCUMENT, document.object()), purpose);
  }
}
