package se.valv.sealing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to seal. */
@Content(name = "sample", version = 1)
record Sample(String title, @Nullable String note, UUID id, int count, Instant at) {

  static Sample secret() {
    return new Sample(
        "Skyddsvärde 7",
        null,
        new UUID(0x4000, 0x800000000000000CL),
        300,
        Instant.parse("2026-11-01T12:00:00.000123Z"));
  }
}
