package se.valv.node;

import java.util.function.IntConsumer;

/** Tells that a disk fills: at 80 and at 90 %, once each time that it gets there. */
final class Space {

  static final int SHORT = 80;
  static final int VERY_SHORT = 90;

  /** It has to fall so far below before it is told of again. */
  private static final int SLACK = 2;

  private static final int HUNDRED = 100;

  private final IntConsumer alarm;
  private int told;

  /** Calls {@code alarm} with how full it is, in percent. */
  Space(IntConsumer alarm) {
    this.alarm = alarm;
  }

  /** Looks at how many bytes there are, and how many of them are free. */
  void look(long total, long free) {
    var percent = (int) (HUNDRED - free * HUNDRED / Math.max(1, total));
    var reached = percent >= VERY_SHORT ? VERY_SHORT : percent >= SHORT ? SHORT : 0;
    if (reached > told) {
      alarm.accept(percent);
    } else if (percent > told - SLACK) {
      return;
    }
    told = reached;
  }
}
