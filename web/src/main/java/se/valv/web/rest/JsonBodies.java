package se.valv.web.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import se.valv.problem.Unsupported;

/** Carries the records of this package as JSON, and nothing else as anything. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JsonBodies implements MessageBodyReader<Record>, MessageBodyWriter<Record> {

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return isOurs(type);
  }

  @Override
  public Record readFrom(
      Class<Record> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    var charset = mediaType.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !StandardCharsets.UTF_8.name().equalsIgnoreCase(charset)) {
      throw new Unsupported();
    }
    return Json.read(body.readAllBytes(), type);
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
    return isOurs(type);
  }

  @Override
  public void writeTo(
      Record value,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    var bytes = Json.write(value);
    headers.putSingle(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length));
    body.write(bytes);
  }

  private static boolean isOurs(Class<?> type) {
    return type.isRecord() && type.getPackageName().equals(JsonBodies.class.getPackageName());
  }
}
