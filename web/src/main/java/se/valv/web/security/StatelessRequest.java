package se.valv.web.security;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that knows no {@code HttpSession} and whose parameters were read strictly. Who asks for
 * a session to be made is stopped: nothing of a user's may live in the container.
 */
final class StatelessRequest extends HttpServletRequestWrapper {

  private static final String ACCEPT = "Accept";
  private static final String JSON = "application/json";

  private final Map<String, String[]> parameters;
  private final int maxBody;
  private @Nullable ServletInputStream input;

  StatelessRequest(HttpServletRequest request, Map<String, String[]> parameters, int maxBody) {
    super(request);
    this.parameters = Collections.unmodifiableMap(parameters);
    this.maxBody = maxBody;
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    if (input == null) {
      input = new BoundedInput(super.getInputStream(), maxBody);
    }
    return input;
  }

  @Override
  public BufferedReader getReader() {
    throw new IllegalStateException("bodies are read as bytes");
  }

  /** The contract is asked for by a path that says its format, whatever the client prefers. */
  @Override
  public Enumeration<String> getHeaders(String name) {
    return isContract() && ACCEPT.equalsIgnoreCase(name)
        ? Collections.enumeration(List.of(JSON))
        : super.getHeaders(name);
  }

  @Override
  public @Nullable String getHeader(String name) {
    return isContract() && ACCEPT.equalsIgnoreCase(name) ? JSON : super.getHeader(name);
  }

  private boolean isContract() {
    return Routes.CONTRACT.equals(getRequestURI());
  }

  @Override
  public @Nullable HttpSession getSession(boolean create) {
    if (create) {
      throw new IllegalStateException("no container session is ever made");
    }
    return null;
  }

  @Override
  public HttpSession getSession() {
    throw new IllegalStateException("no container session is ever made");
  }

  @Override
  public @Nullable String getParameter(String name) {
    var values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return parameters;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    var values = parameters.get(name);
    return values == null ? null : values.clone();
  }
}
