package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts, by address, what whoever is not logged in was refused. Only counts reach the trail, so
 * that a flood can't fill it and isn't hidden by it. Safe for use by many threads.
 */
@ApplicationScoped
public class Strangers {

  /** As whose the refusals are counted when too many addresses ask. */
  static final String OTHERS = "other addresses";

  /** Most addresses that are told apart. */
  static final int MOST = 1000;

  private final Map<String, Integer> refused = new HashMap<>();

  /** Counts one refused request. */
  public void refused(Client client) {
    count(client.address(), 1);
  }

  /** Takes what was counted; whoever takes it tells the trail or {@link #count}s it anew. */
  public synchronized Map<String, Integer> take() {
    var taken = Map.copyOf(refused);
    refused.clear();
    return taken;
  }

  /** Counts several refusals of one address. */
  public synchronized void count(String address, int times) {
    var known = refused.containsKey(address) || refused.size() < MOST;
    refused.merge(known ? address : OTHERS, times, Integer::sum);
  }
}
