package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;

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

  /** The page is shown with another status than 200. */
  void status(int status) {
    response().setStatus(status);
  }

  private static HttpServletResponse response() {
    return (HttpServletResponse)
        FacesContext.getCurrentInstance().getExternalContext().getResponse();
  }
}
