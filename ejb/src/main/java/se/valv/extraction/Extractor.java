package se.valv.extraction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import se.valv.problem.Throttled;
import se.valv.problem.Unavailable;

/**
 * Reads the text of files, one at a time on each node, each in a process of its own. A file that
 * can't be read costs its own text and nothing else.
 */
@ApplicationScoped
public class Extractor {

  private final ExtractionSettings settings;
  private final Semaphore turn = new Semaphore(1, true);

  /** Reads the settings. */
  public Extractor() {
    this(ExtractionSettings.read(ConfigProvider.getConfig()));
  }

  Extractor(ExtractionSettings settings) {
    this.settings = settings;
  }

  /**
   * The text of a file.
   *
   * @throws Throttled when others' files are read for longer than one can wait
   * @throws Unavailable when this node has no program to read with
   */
  public Extracted read(FileType type, byte[] file) {
    if (settings.program().isEmpty()) {
      throw new Unavailable("the node has no program that reads files");
    }
    var longest = settings.time().multipliedBy(2);
    await(longest);
    try {
      return new Reading(settings, type).of(file);
    } finally {
      turn.release();
    }
  }

  private void await(Duration longest) {
    try {
      if (turn.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Throttled(longest);
  }
}
