package se.valv.audit.tree;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which key signs checkpoints of which sizes: from its place on, the entry that changes the key
 * says so itself. Every change is signed by the key before and the one after, so from one key that
 * is known all others are.
 *
 * @param first the key that the log began with, as far as can be told
 * @param steps the changes, in the order of their places, each from the key of the one before
 */
public record KeyHistory(NoteKey first, List<Step> steps) {

  /** Keeps what it is given. */
  public KeyHistory {
    steps = List.copyOf(steps);
  }

  /**
   * That of the log which has this key, now or once.
   *
   * @param told what entries say of changes, in the order of their places; those that do not hang
   *     together with the key change nothing
   */
  public static KeyHistory through(NoteKey known, List<Step> told) {
    var steps = new ArrayList<Step>();
    var first = known;
    for (var step : told.reversed()) {
      if (step.change.to().equals(first)) {
        steps.addFirst(step);
        first = step.change.from();
      }
    }
    var newest = known;
    for (var step : told) {
      if (step.change.from().equals(newest)) {
        steps.add(step);
        newest = step.change.to();
      }
    }
    return new KeyHistory(first, steps);
  }

  /**
   * That of the log which has this key, now or once; its name is what changes say, or its origin,
   * or made of the key.
   */
  public static KeyHistory of(byte[] publicKey, Optional<String> origin, List<Step> told) {
    var known =
        told.stream()
            .flatMap(step -> Stream.of(step.change.from(), step.change.to()))
            .filter(key -> Arrays.equals(key.publicKey(), publicKey))
            .findFirst()
            .orElseGet(() -> NoteKey.of(origin, publicKey));
    return through(known, told);
  }

  /** The key that signs the checkpoint of so many entries. */
  public NoteKey at(long size) {
    var key = first;
    for (var step : steps) {
      key = step.place < size ? step.change.to() : key;
    }
    return key;
  }

  /** The key that signs from now on. */
  public NoteKey newest() {
    return steps.isEmpty() ? first : steps.getLast().change.to();
  }

  /** All keys, the first first. */
  public List<NoteKey> all() {
    return Stream.concat(Stream.of(first), steps.stream().map(step -> step.change.to())).toList();
  }

  /**
   * A change of the key.
   *
   * @param place of the entry that says so: checkpoints of more entries are signed by the new key
   * @param at when it was written, UTC
   * @param change from which key to which
   */
  public record Step(long place, Instant at, KeyChange change) {}
}
