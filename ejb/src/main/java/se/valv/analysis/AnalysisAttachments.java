package se.valv.analysis;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.JointAct;
import se.valv.access.JointActs;
import se.valv.analysis.AnalysisRows.Found;
import se.valv.extraction.Extractor;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.sealing.Encoding;

/**
 * Files that are attached to analyses: what the analysis was before it was written here. Attached
 * and taken away while it is a draft, kept by its revisions, established with it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnalysisAttachments {

  /** Most files of one analysis. */
  static final int MOST = 50;

  private static final int FIRST_VERSION = 1;

  @Inject private JointActs acts;
  @Inject private Compartments compartments;
  @Inject private Extractor extractor;
  @Inject private AnalysisRows rows;
  @Inject private AttachmentRows files;
  @Inject private Clock clock;

  /**
   * Attaches a file to a draft, whether its text can be read or not.
   *
   * @throws se.valv.problem.Unsupported when it is no file of a kind that can be attached
   */
  public Attachment attach(Actor actor, AnalysisId id, AttachFile input) {
    var type = input.type();
    demandWritable(actor, rows.read(actor, id));
    var read = extractor.read(type, input.file());
    var made =
        new Attachment(
            AttachmentId.random().value(),
            id.value(),
            input.name(),
            type,
            input.file().length,
            Encoding.fingerprint(input.file()),
            read.state(),
            clock.instant(),
            actor.account().value());
    return attached(actor, id, made, AttachmentContent.of(made, read, input.file()));
  }

  private Attachment attached(
      Actor actor, AnalysisId id, Attachment made, AttachmentContent content) {
    acts.performAnew(
        actor,
        () -> {
          var found = rows.read(actor, id);
          demandWritable(actor, found);
          return List.of(making(found, made, content), writing(actor, found, made));
        });
    return made;
  }

  private JointAct making(Found found, Attachment made, AttachmentContent content) {
    var label = rows.label(found.grant());
    var number = found.content().head().number();
    return new JointAct.Make(
        AnalysisAct.ATTACHMENT_ADDED,
        Action.WRITE,
        made.recordId(),
        label,
        grant -> files.add(grant, content, content.indexed(number, label.securityClass())));
  }

  private JointAct writing(Actor actor, Found found, Attachment made) {
    if (found.content().words().attachments().size() >= MOST) {
      throw new Invalid("file", "TOO_MANY");
    }
    return altering(actor, found, made, words -> words.with(made));
  }

  /**
   * Takes a file away from a draft. Its bytes go with it, unless an earlier edition has it too.
   *
   * @param version the version that the writer began with
   */
  public void remove(Actor actor, AnalysisId id, int version, AttachmentId file) {
    var found = rows.read(actor, id);
    demandWritable(actor, found);
    if (found.version() != version) {
      throw new Stale();
    }
    var attachment = found.content().words().attachment(file).orElseThrow(NotFound::new);
    var all = new ArrayList<JointAct>();
    all.add(altering(actor, found, attachment, words -> words.without(attachment)));
    if (attachment.analysis().equals(id.value())) {
      all.add(emptying(attachment));
    }
    acts.perform(actor, all);
  }

  /** The row stays, as every row does, and says which file it was. */
  private JointAct emptying(Attachment attachment) {
    return new JointAct.Alter(
        AnalysisAct.ATTACHMENT_REMOVED,
        Action.WRITE,
        null,
        attachment.recordId(),
        FIRST_VERSION,
        grant -> files.empty(grant, AttachmentContent.taken(attachment)));
  }

  /** Takes part of a file as it was attached. On the trail before it is decrypted. */
  public AttachedFile open(Actor actor, AnalysisId id, AttachmentId file) {
    var said = rows.read(actor, id).content().words().attachment(file).orElseThrow(NotFound::new);
    return files.open(actor, said);
  }

  /** Takes part of the text of a file that was found. On the trail before it is decrypted. */
  public AttachedFile read(Actor actor, AttachmentId file) {
    return files.open(actor, file);
  }

  private JointAct altering(
      Actor actor, Found found, Attachment attachment, UnaryOperator<Words> change) {
    var subject = attachment.id().toString();
    Map<String, String> before = found.content().wordsOf(subject);
    var version = found.version() + 1;
    var account = actor.account().value();
    var made = new Change(version, version, clock.instant(), account, subject, before);
    var next = found.content().written(made, change);
    return new JointAct.Alter(
        AnalysisAct.ANALYSIS_WRITTEN,
        Action.WRITE,
        null,
        found.id(),
        found.version(),
        grant -> rows.replace(grant, next));
  }

  private void demandWritable(Actor actor, Found found) {
    if (!compartments.describe(actor, found.grant().label()).permitted().contains(Action.WRITE)) {
      throw new NotFound();
    }
    if (!found.content().course().state().isWritable()) {
      throw new Invalid("state", "NOT_WRITABLE");
    }
  }
}
