package se.valv.crypto;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import se.valv.identity.LabelId;

/**
 * The table of label keys without a database: one transaction at a time, begun with the first row.
 */
final class RowsInMemory extends LabelKeys {

  private final Map<LabelKeyId, Row> rows = new ConcurrentHashMap<>();
  private final Set<LabelKeyId> pending = new HashSet<>();
  private int reads;
  private int currentMaster = 1;
  private int tooLate;

  @Override
  public synchronized Optional<Row> find(LabelKeyId id) {
    reads++;
    return Optional.ofNullable(rows.get(id)).map(row -> seen(id, row));
  }

  @Override
  public synchronized Optional<Row> newest(LabelKeyId any) {
    reads++;
    return rows.entrySet().stream()
        .filter(e -> e.getKey().label().equals(any.label()))
        .filter(e -> e.getKey().purpose() == any.purpose())
        .max((a, b) -> Integer.compare(a.getKey().generation(), b.getKey().generation()))
        .map(e -> seen(e.getKey(), e.getValue()));
  }

  @Override
  public synchronized Map<LabelId, Integer> newest(Purpose purpose) {
    return rows.keySet().stream()
        .filter(id -> id.purpose() == purpose)
        .collect(Collectors.toMap(LabelKeyId::label, LabelKeyId::generation, Math::max));
  }

  @Override
  public synchronized int currentMaster() {
    return currentMaster;
  }

  @Override
  public synchronized void addIfAbsent(LabelKeyId id, int masterKey, byte[] wrapped) {
    if (tooLate > 0) {
      tooLate--;
    } else if (rows.putIfAbsent(id, new Row(id.generation(), masterKey, wrapped, true)) == null) {
      pending.add(id);
    }
  }

  synchronized void commit() {
    pending.clear();
  }

  synchronized void rollBack() {
    rows.keySet().removeAll(pending);
    pending.clear();
  }

  /** What somebody with a hand in the database does. */
  void erase(LabelKeyId id) {
    rows.remove(id);
  }

  void swap(LabelKeyId first, LabelKeyId second) {
    var row = rows.get(first);
    rows.put(first, rows.get(second));
    rows.put(second, row);
  }

  /** Another master key wraps from now on. */
  void turnMaster(int next) {
    currentMaster = next;
  }

  /** So many rows come when the master key was turned in that moment, and are not added. */
  void refuse(int number) {
    tooLate = number;
  }

  int reads() {
    return reads;
  }

  int size() {
    return rows.size();
  }

  private Row seen(LabelKeyId id, Row row) {
    return new Row(row.generation(), row.masterKey(), row.wrapped(), !pending.contains(id));
  }
}
