package se.valv.person;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the personnel system told of a person and that somebody who vets has to look at.
 * Part of stored content.
 *
 * @param id its id
 * @param kind what it is
 * @param participation of which participation; absent when of the person
 * @param at when it was told
 * @param settled when it was looked at; absent until then
 */
public record Notice(
    UUID id, Kind kind, @Nullable UUID participation, Instant at, @Nullable Settled settled) {

  /** What is told. Stored and sent by name. */
  public enum Kind {
    /** He takes part in a position: it is to be vetted before that (SSL 3:1). */
    STARTS,
    /** He has another name. */
    NAME_CHANGED,
    /** He has protected identity now. */
    IDENTITY_PROTECTED
  }

  /** The same, looked at. */
  Notice settled(Instant when, UUID by) {
    return new Notice(id, kind, participation, at, new Settled(when, by));
  }

  /**
   * That it was looked at.
   *
   * @param at when
   * @param by by which account
   */
  public record Settled(Instant at, UUID by) {}
}
