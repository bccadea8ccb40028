package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;

/** What came with the request, as the gate read it: fields of a form, or filters in the address. */
@RequestScoped
class Posted {

  /** The value of a field, empty if it was not sent. */
  String value(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  /** Whether a field was sent at all. */
  boolean has(String name) {
    return sent().containsKey(name);
  }

  /** All values of a field. */
  List<String> all(String name) {
    var values = sent().get(name);
    return values == null ? List.of() : List.of(values);
  }

  /** A page number, from 1, of a list with {@code size} rows a page: the nearest there can be. */
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

  /** The request that was led here; an injected one would be the container's, read to its end. */
  private static Map<String, String[]> sent() {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
  }
}
