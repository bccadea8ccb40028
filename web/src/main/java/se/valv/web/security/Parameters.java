package se.valv.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.valv.problem.TooLarge;
import se.valv.problem.Unsupported;

/**
 * Reads query strings and forms strictly: UTF-8 that is UTF-8, escapes that are whole, no more
 * fields than a page has, no more bytes than allowed. Containers repair what is broken; we refuse.
 */
final class Parameters {

  /** The only form that is read. */
  static final String FORM = "application/x-www-form-urlencoded";

  private static final int MAX_FIELDS = 500;

  private final Map<String, List<String>> found = new LinkedHashMap<>();
  private int fields;

  private Parameters() {}

  /** Those of the address alone. */
  static Map<String, String[]> ofQuery(HttpServletRequest request) {
    var parameters = new Parameters();
    parameters.addQuery(request.getQueryString());
    return parameters.asArrays();
  }

  /** Those of the address and the posted form. */
  static Map<String, String[]> ofForm(HttpServletRequest request, int maxBytes) throws IOException {
    var type = request.getContentType();
    if (type == null || !FORM.equals(type.split(";", 2)[0].trim())) {
      throw new Unsupported();
    }
    var parameters = new Parameters();
    parameters.addQuery(request.getQueryString());
    var body = request.getInputStream().readNBytes(maxBytes + 1);
    if (body.length > maxBytes) {
      throw new TooLarge();
    }
    parameters.add(new String(body, StandardCharsets.ISO_8859_1));
    return parameters.asArrays();
  }

  private void addQuery(@Nullable String query) {
    if (query != null) {
      add(query);
    }
  }

  private void add(String encoded) {
    for (var pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        var halves = pair.split("=", 2);
        put(decode(halves[0]), halves.length == 2 ? decode(halves[1]) : "");
      }
    }
  }

  private void put(String name, String value) {
    if (++fields > MAX_FIELDS) {
      throw new TooLarge();
    }
    found.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
  }

  private Map<String, String[]> asArrays() {
    var arrays = new LinkedHashMap<String, String[]>();
    found.forEach((name, values) -> arrays.put(name, values.toArray(String[]::new)));
    return arrays;
  }

  /** Undoes the escapes of a form; anything that is not whole or not UTF-8 is malformed. */
  static String decode(String encoded) {
    var bytes = new ByteArrayOutputStream(encoded.length());
    for (var i = 0; i < encoded.length(); i++) {
      var c = encoded.charAt(i);
      switch (c) {
        case '+' -> bytes.write(' ');
        case '%' -> {
          bytes.write(hex(encoded, i + 1) * 16 + hex(encoded, i + 2));
          i += 2;
        }
        default -> bytes.write(c);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException notText) {
      throw new Refused(Refusal.MALFORMED);
    }
  }

  private static int hex(String text, int index) {
    var digit = index < text.length() ? Character.digit(text.charAt(index), 16) : -1;
    if (digit < 0) {
      throw new Refused(Refusal.MALFORMED);
    }
    return digit;
  }
}
