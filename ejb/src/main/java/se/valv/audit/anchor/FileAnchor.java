package se.valv.audit.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Notes one after the other in a file, an empty line after each. That the file can't be shortened
 * is for whoever mounts it: an append-only file ({@code chattr +a}), another machine's folder.
 */
record FileAnchor(Path file) implements Anchor {

  @Override
  public void keep(String origin, String note, Instant at) throws IOException {
    Files.writeString(file, note + "\n", UTF_8, WRITE, CREATE, APPEND, DSYNC);
  }
}
