package se.valv.web.security;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that knows no {@code HttpSession} and whose parameters were read strictly. Who asks for
 * a session to be made is stopped: nothing of a user's may live in the container.
 */
final class StatelessRequest extends HttpServletRequestWrapper {

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
