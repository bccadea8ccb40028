package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a page answers when it does not simply show itself. */
@RequestScoped
class Answer {

  /** The form was done: go and look at {@code path}. */
  void seeOther(String path) {
    var response = response();
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** The answer is a file to keep, not a page. */
  void file(String name, String mediaType, byte[] content) {
    var response = response();
    response.setContentType(mediaType);
    response.setContentLength(content.length);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename*=UTF-8''"
            + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
    try {
      response.getOutputStream().write(content);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    FacesContext.getCurrentInstance().responseComplete();
  }

  /** The page is shown with another status than 200. */
  void status(int status) {
    response().setStatus(status);
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
