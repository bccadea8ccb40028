package se.valv.web.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/** A refusal as an RFC 9457 document, in the reader's language. Equal refusals give equal bytes. */
public final class ProblemDocument {

  /** The media type, with its only character set. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String BUNDLE = "se.valv.web.security.problems";
  private static final ObjectMapper JSON = new ObjectMapper();

  private ProblemDocument() {}

  /** The document's bytes. */
  public static byte[] of(Refusal refusal, Locale language) {
    var words = words(language);
    var document = JSON.createObjectNode();
    document.put("type", "urn:valv:problem:" + refusal.name());
    document.put("title", words.getString("problem." + refusal.name()));
    document.put("status", refusal.status());
    refusal.number().ifPresent(n -> document.put("incident", n.toString()));
    if (!refusal.errors().isEmpty()) {
      addErrors(document, refusal, words);
    }
    return bytes(document);
  }

  /** The words of a broken rule. */
  public static String message(String code, Locale language) {
    return message(words(language), code);
  }

  private static void addErrors(ObjectNode document, Refusal refusal, ResourceBundle words) {
    var errors = document.putArray("errors");
    for (var error : refusal.errors()) {
      errors
          .addObject()
          .put("field", error.field())
          .put("code", error.code())
          .put("message", message(words, error.code()));
    }
  }

  private static String message(ResourceBundle words, String code) {
    var key = "code." + code;
    return words.getString(words.containsKey(key) ? key : "code.INVALID");
  }

  private static ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle(
        BUNDLE,
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static byte[] bytes(ObjectNode document) {
    try {
      return JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree is always writable", impossible);
    }
  }
}
