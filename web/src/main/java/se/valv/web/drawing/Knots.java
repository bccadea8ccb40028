package se.valv.web.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The knots of a directed graph: each a largest set of nodes that all lead to each other, most of
 * them one node alone (Tarjan 1972). Without recursion, so that no chain is too long.
 */
final class Knots {

  private final List<List<Integer>> successors;
  private final int[] order;
  private final int[] low;
  private final int[] knotOf;
  private final int[] next;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int visited;
  private int found;

  private Knots(List<List<Integer>> successors) {
    this.successors = successors;
    var size = successors.size();
    this.order = new int[size];
    this.low = new int[size];
    this.next = new int[size];
    this.knotOf = new int[size];
    Arrays.fill(order, -1);
    Arrays.fill(knotOf, -1);
  }

  /** Of each node, the number of its knot; a knot leads only to knots of lower numbers. */
  static int[] of(List<List<Integer>> successors) {
    var knots = new Knots(successors);
    for (int node = 0; node < successors.size(); node++) {
      if (knots.order[node] < 0) {
        knots.walk(node);
      }
    }
    return knots.knotOf;
  }

  /** The nodes of each knot, by number. */
  static List<List<Integer>> members(int[] knotOf) {
    var count = Arrays.stream(knotOf).max().orElse(-1) + 1;
    var members = new ArrayList<List<Integer>>();
    for (int knot = 0; knot < count; knot++) {
      members.add(new ArrayList<>());
    }
    for (int node = 0; node < knotOf.length; node++) {
      members.get(knotOf[node]).add(node);
    }
    return members;
  }

  private void walk(int start) {
    Deque<Integer> path = new ArrayDeque<>();
    enter(start, path);
    while (!path.isEmpty()) {
      int node = path.peek();
      if (next[node] < successors.get(node).size()) {
        int to = successors.get(node).get(next[node]++);
        if (order[to] < 0) {
          enter(to, path);
        } else if (knotOf[to] < 0) {
          low[node] = Math.min(low[node], order[to]);
        }
      } else {
        leave(node, path);
      }
    }
  }

  private void enter(int node, Deque<Integer> path) {
    order[node] = visited;
    low[node] = visited;
    visited++;
    open.push(node);
    path.push(node);
  }

  private void leave(int node, Deque<Integer> path) {
    path.pop();
    if (!path.isEmpty()) {
      low[path.peek()] = Math.min(low[path.peek()], low[node]);
    }
    if (low[node] == order[node]) {
      int member;
      do {
        member = open.pop();
        knotOf[member] = found;
      } while (member != node);
      found++;
    }
  }
}
