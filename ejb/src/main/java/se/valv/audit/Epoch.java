package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import se.valv.audit.AuditEntry.By;
import se.valv.crypto.KeyRing;
import se.valv.problem.Unavailable;

/** This run of this node: its epoch, its counter, and the numbers that it owes the trail. */
@ApplicationScoped
class Epoch {

  @Inject KeyRing keys;

  private final AtomicLong last = new AtomicLong();
  private final ConcurrentLinkedQueue<EntryNumber> abandoned = new ConcurrentLinkedQueue<>();
  private volatile @Nullable Open open;

  /** Begins; from now on entries have numbers. */
  public void begin(long epoch, String node) {
    open = new Open(epoch, By.node(node), new MacChain(keys.auditMac(epoch)));
  }

  /** How entries of the node itself say who. */
  public By node() {
    return opened().node();
  }

  /** The next number, never given twice. */
  public EntryNumber next() {
    return new EntryNumber(opened().epoch(), last.incrementAndGet());
  }

  /** The message authentication code of a leaf, under this epoch's key of now. */
  public MacChain.Tag mac(byte[] leaf) {
    return opened().mac().tag(leaf);
  }

  /** Lets go of the key of until now, if anything was authenticated with it. */
  public void ratchet() {
    var now = open;
    if (now != null) {
      now.mac().ratchet();
    }
  }

  /** Notes that a number's transaction was rolled back. */
  public void abandoned(EntryNumber number) {
    abandoned.add(number);
  }

  /** Takes the numbers that are owed; whoever takes them writes them or gives them back. */
  public List<EntryNumber> takeAbandoned() {
    var taken = new ArrayList<EntryNumber>();
    for (var number = abandoned.poll(); number != null; number = abandoned.poll()) {
      taken.add(number);
    }
    return taken;
  }

  private Open opened() {
    var now = open;
    if (now == null) {
      throw new Unavailable("the trail is not open");
    }
    return now;
  }

  private record Open(long epoch, By node, MacChain mac) {}
}
