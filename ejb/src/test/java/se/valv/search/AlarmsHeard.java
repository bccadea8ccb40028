package se.valv.search;

import java.util.ArrayList;
import java.util.List;
import se.valv.identity.LabelId;
import se.valv.problem.Tampered;

/** Keeps alarms instead of ringing. */
final class AlarmsHeard extends IndexAlarm {

  private final List<SearchAct> heard = new ArrayList<>();

  @Override
  public synchronized void refused(LabelId label, Tampered found) {
    heard.add(SearchAct.INDEX_REFUSED);
  }

  @Override
  public synchronized void lost(LabelId label, String how) {
    heard.add(SearchAct.INDEX_LOST);
  }

  /** Those since the last time. */
  synchronized List<SearchAct> take() {
    var taken = List.copyOf(heard);
    heard.clear();
    return taken;
  }
}
