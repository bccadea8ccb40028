package se.valv.provision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The reviewed configuration files of this module, with their places filled in. */
final class Resources {

  private Resources() {}

  /** The text of a resource. */
  static String text(String name) {
    try (var in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("resource " + name + " can't be read", e);
    }
  }

  /**
   * A resource with each {@code @name@} replaced by its value as it stands.
   *
   * @throws IllegalStateException when a place stays empty
   */
  static String filled(String name, Map<String, String> values) {
    var text = text(name);
    for (var value : values.entrySet()) {
      text = text.replace("@" + value.getKey() + "@", value.getValue());
    }
    var open = java.util.regex.Pattern.compile("@[a-z]+@").matcher(text);
    if (open.find()) {
      throw new IllegalStateException(name + " has no value for " + open.group());
    }
    return text;
  }
}
