package se.valv.web.security;

/** Where the templates of pages are; no address leads there but through a route. */
final class View {

  private View() {}

  static String of(String name) {
    return "/sidor/" + name + ".xhtml";
  }
}
