package se.valv.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;

/** Leads a request that was let in to whoever answers it: a file, a page, or a resource. */
@ApplicationScoped
class Doorway {

  private static final int PAGE_BUFFER = 256 * 1024;

  @Inject private LoginForms forms;
  @Inject private Repeats repeats;

  private final HttpSettings settings = HttpSettings.read();

  void enter(Passage passage, FilterChain original) throws IOException, ServletException {
    var request = passage.request();
    var response = passage.response();
    var inner = new StatelessRequest(request, passage.parameters(), settings.most(request));
    if (request.getRequestURI().startsWith(Routes.ASSETS)) {
      SecurityHeaders.allowKeeping(response);
      original.doFilter(inner, new FileResponse(response));
    } else if (!forms.answer(passage)) {
      var view = passage.way().route().view();
      if (view == null) {
        repeats.answer(passage, inner, original);
      } else {
        response.setBufferSize(PAGE_BUFFER);
        Gate.lead(passage);
        inner.getRequestDispatcher(View.of(view)).forward(inner, response);
      }
    }
  }
}
