package se.valv.web.page;

/**
 * Something to choose in a form.
 *
 * @param value what is sent
 * @param text what is read
 */
public record Option(String value, String text) {}
