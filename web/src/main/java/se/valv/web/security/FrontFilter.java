package se.valv.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.valv.problem.NotFound;
import se.valv.web.operation.Operation;

/**
 * The outermost of what is ours: puts every answer in its envelope, keeps the two listeners apart,
 * and catches what nobody else did. The listener without TLS is the one for operation, on loopback:
 * health and figures are there and nowhere else, and nothing else is there.
 */
public class FrontFilter implements Filter {

  @Inject private Refusals refusals;
  @Inject private Operation operation;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException {
    var asked = (HttpServletRequest) request;
    var answer = (HttpServletResponse) response;
    SecurityHeaders.on(answer, asked.isSecure());
    try {
      forward(asked, answer, chain);
    } catch (ServletException | RuntimeException failure) {
      refusals.answer(asked, answer, failure);
    }
  }

  private void forward(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (operation.knows(request.getRequestURI()) == request.isSecure()) {
      throw new NotFound();
    }
    if (request.isSecure()) {
      chain.doFilter(request, response);
    } else if ("GET".equals(request.getMethod())) {
      operation.answer(request.getRequestURI(), response);
    } else {
      throw new Refused(Refusal.notBy("GET"));
    }
  }
}
