package se.valv.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The addresses of style sheet, script, font and icons, each with a hash of its content. */
@Named("assets")
@ApplicationScoped
public class StaticFiles {

  private final Properties addresses = new Properties();

  /** Reads the list that the front-end build wrote; the application does not start without it. */
  public StaticFiles() {
    try (var list = StaticFiles.class.getResourceAsStream("assets.properties")) {
      addresses.load(new InputStreamReader(Objects.requireNonNull(list), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of a file known by its plain name, such as {@code valv.css}. */
  public String of(String name) {
    return Objects.requireNonNull(addresses.getProperty(name), name);
  }
}
