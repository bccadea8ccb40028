package se.valv.node.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One analysis of the demo.
 *
 * @param title by which it is known
 * @param scope codes of the units that it covers
 * @param securityClass class of what Valv holds
 * @param compartments codes; a reader needs all of them
 * @param texts by subject
 * @param assets keys of the demo's assets
 * @param threats in order
 * @param vulnerabilities in order
 * @param measures in order
 * @param steps what becomes of it
 */
record DemoAnalysis(
    String title,
    List<String> scope,
    String securityClass,
    List<String> compartments,
    Map<String, String> texts,
    List<String> assets,
    List<Threat> threats,
    List<Vulnerability> vulnerabilities,
    List<Measure> measures,
    List<Step> steps) {

  /** A threat as it is sent, its own key, and keys of the assets that it is against. */
  record Threat(String key, List<String> on, ObjectNode body) {}

  /** A vulnerability as it is sent, its own key, and keys of its asset and of threats. */
  record Vulnerability(String key, String on, List<String> threats, ObjectNode body) {}

  /** A measure as it is sent, and keys of vulnerabilities. */
  record Measure(List<String> on, ObjectNode body) {}

  /**
   * An event, with a comment if it wants one; or, without event, a comment on a subject; or a new
   * text of it.
   */
  record Step(
      String by,
      @Nullable String event,
      @Nullable String subject,
      @Nullable String comment,
      @Nullable String text) {}
}
