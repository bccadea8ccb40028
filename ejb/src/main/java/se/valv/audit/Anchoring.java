package se.valv.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.Compared.Verdict;
import se.valv.audit.anchor.Anchor;
import se.valv.audit.anchor.Anchor.Remembered;
import se.valv.identity.Kind;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * Tells the anchor, if there is one, of the newest checkpoint once a minute. An anchor that can't
 * be reached stops nobody's work: it is an alarm and an entry, and it gets the newest as soon as it
 * answers, which covers all before it. Before the first, the anchor is asked what it remembers: a
 * log that does not go on from that is an alarm and an entry, unless it declares the restore that
 * explains it and was after it.
 */
@Singleton
@Startup
public class Anchoring {

  private static final Logger LOG = Logger.getLogger(Anchoring.class.getName());
  private static final Set<Verdict> GOOD = EnumSet.of(Verdict.SAME, Verdict.RESTORED);

  @Inject Checkpoints checkpoints;
  @Inject Continuation continuation;
  @Inject AuditTrail trail;
  @Inject private Config config;

  Optional<Anchor> anchor = Optional.empty();
  private long kept;
  private boolean compared;
  private boolean failing;

  /** Called by the container. */
  @PostConstruct
  void begin() {
    anchor = AuditSettings.read(config).anchor().map(Anchor::of);
  }

  /** Called by the container: what was signed since the last minute leaves with the node. */
  @PreDestroy
  void end() {
    carry();
  }

  /** Called by the container. */
  @Exempt(rule = Rule.NO_TIMER, reason = "Carries signed hashes out of the node; reads no record.")
  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  void carry() {
    anchor.ifPresent(
        place -> checkpoints.latest().filter(c -> c.size() > kept).ifPresent(c -> carry(place, c)));
  }

  private void carry(Anchor place, Checkpoint checkpoint) {
    try {
      if (!compared) {
        compare(place.last(checkpoint.origin()));
        compared = true;
      }
      place.keep(checkpoint.origin(), checkpoint.signedNote(), checkpoint.at());
      kept = checkpoint.size();
      if (failing) {
        tell(TrailAct.ANCHOR_BACK, Outcome.DONE);
      }
      failing = false;
    } catch (IOException e) {
      if (!failing) {
        LOG.log(Level.SEVERE, "ALARM the anchor can not be told of checkpoints: {0}", e.toString());
        tell(TrailAct.ANCHOR_LOST, Outcome.REFUSED);
      }
      failing = true;
    }
  }

  private void compare(Optional<Remembered> remembered) {
    remembered
        .flatMap(last -> Kept.parse(last.note()).map(kept -> continuation.of(kept, last.at())))
        .filter(found -> !GOOD.contains(found.verdict()))
        .ifPresent(this::alarm);
  }

  private void alarm(Compared found) {
    var what = found.verdict() + " " + found.size();
    LOG.log(Level.SEVERE, "ALARM the log is not what the anchor remembers of it: {0}", what);
    trail.recordOfNode(
        TrailAct.LOG_DIFFERS, About.kind(Kind.TRAIL), Outcome.REFUSED, what + " valv.audit.anchor");
  }

  private void tell(TrailAct act, Outcome outcome) {
    trail.recordOfNode(act, About.kind(Kind.TRAIL), outcome, "valv.audit.anchor");
  }
}
