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

  /** All values of a field. */
  List<String> all(String name) {
    var values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /** A page number: 1 unless a sensible one is given. */
  int page() {
    var value = value("sida");
    return value.matches("[1-9]\\d{0,5}") ? Integer.parseInt(value) : 1;
  }

  /** The fields of a form, kept as they were sent. */
  Form form(List<String> names) {
    var form = new Form();
    names.forEach(name -> form.withAll(name, all(name)));
    return form;
  }
}
