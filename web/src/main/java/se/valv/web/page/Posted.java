package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;

/** What came with the request: fields of a form, or filters in the address. */
@RequestScoped
class Posted {

  @Inject private HttpServletRequest request;

  /** The value of a field, empty if it was not sent. */
  String value(String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "");
  }

  /** Whether a field was sent at all. */
  boolean has(String name) {
    return request.getParameter(name) != null;
  }

  /** All values of a field. */
  List<String> all(String name) {
    var values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /**
   * A page number, from 1, of a list with {@code size} rows a page: the nearest that there can be.
   */
  int page(int size) {
    var value = value("sida");
    var asked = value.matches("[1-9]\\d{0,5}") ? Integer.parseInt(value) : 1;
    return Math.min(asked, Pager.DEEPEST_ROW / size);
  }

  /** The fields of a form, kept as they were sent. */
  Form form(List<String> names) {
    var form = new Form();
    names.forEach(name -> form.withAll(name, all(name)));
    return form;
  }
}
