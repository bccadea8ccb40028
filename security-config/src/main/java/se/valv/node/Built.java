package se.valv.node;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the build puts what a node is made of, seen from this module's own jar or classes. */
final class Built {

  private Built() {}

  /** The application, or the file named by the system property {@code valv.ear}. */
  static Path application() {
    var named = System.getProperty("valv.ear");
    return named != null
        ? Path.of(named)
        : module().resolveSibling("ear").resolve("target/valv.ear");
  }

  /** The archives of the bare servers, or the folder named by {@code valv.servers}. */
  static Path servers() {
    var named = System.getProperty("valv.servers");
    return named != null ? Path.of(named) : module().resolve("target/dist");
  }

  /**
   * The class path of the program that reads attached files, beside the application, or the one
   * named by {@code valv.extract}.
   */
  static String extractor() {
    var named = System.getProperty("valv.extract");
    var built = module().resolveSibling("extract").resolve("target");
    return named != null ? named : built.resolve("classes") + ":" + built.resolve("lib") + "/*";
  }

  /** The module: the folder that holds target, in which the jar or the classes are. */
  private static Path module() {
    try {
      var source = Built.class.getProtectionDomain().getCodeSource().getLocation();
      return Path.of(source.toURI()).resolve("../..").toAbsolutePath().normalize();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("this class has no place", e);
    }
  }
}
