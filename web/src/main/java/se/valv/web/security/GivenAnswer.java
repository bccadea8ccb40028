package se.valv.web.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer as it was given.
 *
 * @param status its status
 * @param headers those that belong to its content
 * @param body its bytes
 */
record GivenAnswer(int status, Map<String, String> headers, byte[] body) {

  private static final List<String> KEPT =
      List.of("Content-Type", "Content-Language", "ETag", "Location");

  /** What was answered with a body. */
  static GivenAnswer of(HttpServletResponse response, byte[] body) {
    var headers = new LinkedHashMap<String, String>();
    for (var name : KEPT) {
      var value =
          "Content-Type".equals(name) ? response.getContentType() : response.getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    return new GivenAnswer(response.getStatus(), headers, body);
  }

  /** Reads what {@link #write} wrote. */
  static GivenAnswer read(byte[] bytes) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    var status = in.readInt();
    var headers = new LinkedHashMap<String, String>();
    var count = in.readInt();
    for (var i = 0; i < count; i++) {
      headers.put(in.readUTF(), in.readUTF());
    }
    return new GivenAnswer(status, headers, in.readAllBytes());
  }

  /** The answer as bytes. */
  byte[] write() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(status);
      out.writeInt(headers.size());
      for (var header : headers.entrySet()) {
        out.writeUTF(header.getKey());
        out.writeUTF(header.getValue());
      }
      out.write(body);
    }
    return bytes.toByteArray();
  }

  /** Gives it. */
  void give(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    headers.forEach(response::setHeader);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
