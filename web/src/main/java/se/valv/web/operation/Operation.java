package se.valv.web.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.valv.problem.Ready;

/**
 * Answers the three addresses of operation. Who may ask is the listener's affair: only loopback.
 */
@ApplicationScoped
public class Operation {

  private static final Logger LOG = LoggerFactory.getLogger(Operation.class);
  private static final String LIVE = "/health/live";
  private static final String READY = "/health/ready";
  private static final String METRICS = "/metrics";
  private static final Set<String> PATHS = Set.of(LIVE, READY, METRICS);

  @Inject @Any private Instance<Ready> parts;

  /** Whether the path is one of the three. */
  public boolean knows(String path) {
    return PATHS.contains(path);
  }

  /** Answers one of the three. */
  public void answer(String path, HttpServletResponse response) throws IOException {
    switch (path) {
      case LIVE -> write(response, "application/json", status(true));
      case METRICS -> write(response, "text/plain; version=0.0.4; charset=utf-8", Figures.now());
      default -> {
        var ready = parts.stream().allMatch(Operation::works);
        response.setStatus(
            ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        write(response, "application/json", status(ready));
      }
    }
  }

  private static boolean works(Ready part) {
    try {
      part.check();
      return true;
    } catch (RuntimeException broken) {
      LOG.warn("not ready: {} ({})", part.part(), broken.getClass().getName());
      return false;
    }
  }

  private static String status(boolean up) {
    return "{\"status\":\"" + (up ? "UP" : "DOWN") + "\"}";
  }

  private static void write(HttpServletResponse response, String type, String text)
      throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setContentType(type);
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
