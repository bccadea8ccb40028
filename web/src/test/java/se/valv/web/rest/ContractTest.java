package se.valv.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractTest {

  private final JsonNode contract = Contract.of(new RestApplication());

  @Test
  void everyReferenceLeadsSomewhere() {
    for (var reference : contract.findValuesAsText("$ref")) {
      assertTrue(contract.at(reference.substring(1)).isObject(), reference);
    }
  }

  @Test
  void everyOperationSaysWhatItIsAndWhatItAnswers() {
    var ids = new ArrayList<String>();
    for (var path : contract.path("paths")) {
      for (var operation : path) {
        ids.add(operation.path("operationId").asText());
        assertTrue(operation.path("summary").asText().length() > 5, operation.toString());
        assertTrue(operation.path("responses").size() > 1, operation.toString());
      }
    }
    assertEquals(ids.size(), ids.stream().distinct().count(), ids.toString());
  }

  @Test
  void whatMustBeSentIsSaid() {
    var input = contract.at("/components/schemas/DocumentInput");
    assertEquals(
        List.of("openSubject", "securityClass", "compartments"),
        input.path("required").valueStream().map(JsonNode::asText).toList());
    assertEquals(200, input.at("/properties/openSubject/maxLength").asInt());
    assertEquals(5, input.at("/properties/securityClass/enum").size());
    var change = contract.at("/paths/~1api~1v1~1documents~1{id}/put");
    assertEquals("If-Match", change.at("/parameters/1/name").asText());
  }

  @Test
  void whatIsAlwaysAnsweredIsSaid() {
    var required = contract.at("/components/schemas/Document/required").toString();
    assertTrue(required.contains("\"number\""), required);
    assertTrue(!required.contains("\"body\""), required);
  }

  @Test
  void onlyLoginAndSetUpNeedNoSession() {
    var open = new ArrayList<String>();
    for (var path : contract.path("paths").properties()) {
      for (var operation : path.getValue()) {
        if (operation.has("security")) {
          open.add(path.getKey());
        }
      }
    }
    assertEquals(List.of("/api/v1/session", "/api/v1/setup"), open);
  }
}
