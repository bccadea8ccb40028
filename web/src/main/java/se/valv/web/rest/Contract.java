package se.valv.web.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import se.valv.web.security.ProblemDocument;

/**
 * The OpenAPI document, read from the resources themselves: their paths, parameters, records and
 * annotations. So it can't differ from them.
 */
final class Contract {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String JSON = "application/json";

  private final Schemas schemas = new Schemas();
  private final TreeMap<String, ObjectNode> paths = new TreeMap<>();

  private Contract() {}

  /** The document of an application's resources. */
  static ObjectNode of(RestApplication application) {
    var contract = new Contract();
    var root = RestApplication.class.getAnnotation(ApplicationPath.class).value();
    for (var type : application.getClasses()) {
      var path = type.getAnnotation(Path.class);
      if (path != null) {
        contract.add(root + path.value(), type);
      }
    }
    return contract.document();
  }

  private void add(String path, Class<?> resource) {
    var methods = resource.getDeclaredMethods();
    Arrays.sort(methods, Comparator.comparing(Method::getName));
    for (var method : methods) {
      var own = method.getAnnotation(Path.class);
      var address = own == null ? path : path + own.value();
      for (var annotation : method.getAnnotations()) {
        var http = annotation.annotationType().getAnnotation(HttpMethod.class);
        if (http != null) {
          paths
              .computeIfAbsent(address, a -> NODES.objectNode())
              .set(http.value().toLowerCase(Locale.ROOT), operation(method));
        }
      }
    }
  }

  private ObjectNode operation(Method method) {
    var operation = NODES.objectNode();
    var resource = method.getDeclaringClass().getSimpleName().replace("Resource", "");
    operation.put("operationId", method.getName() + resource);
    operation.put("summary", method.getAnnotation(Operation.class).summary());
    if (method.isAnnotationPresent(SecurityRequirements.class)) {
      operation.putArray("security");
    }
    var parameters = NODES.arrayNode();
    for (var parameter : method.getParameters()) {
      describe(parameter, parameters, operation);
    }
    if (!parameters.isEmpty()) {
      operation.set("parameters", parameters);
    }
    operation.set("responses", responses(method));
    return operation;
  }

  private void describe(Parameter parameter, ArrayNode parameters, ObjectNode operation) {
    if (parameter.isAnnotationPresent(BeanParam.class)) {
      Arrays.stream(parameter.getType().getDeclaredFields())
          .forEach(field -> plain(field, parameters));
    } else if (!plain(parameter, parameters) && !parameter.isAnnotationPresent(Context.class)) {
      var body = operation.putObject("requestBody").put("required", true).putObject("content");
      if (parameter.getType() == byte[].class) {
        var file = body.putObject(MediaType.APPLICATION_OCTET_STREAM).putObject("schema");
        file.put("type", "string").put("format", "binary");
      } else {
        body.putObject(JSON).set("schema", schemas.of(parameter.getType()));
      }
    }
  }

  /** Notes a parameter of the address or a header; says whether it was one. */
  private static boolean plain(AnnotatedElement element, ArrayNode parameters) {
    var path = element.getAnnotation(PathParam.class);
    var query = element.getAnnotation(QueryParam.class);
    var header = element.getAnnotation(HeaderParam.class);
    if (path != null) {
      named(parameters, path.value(), "path").put("required", true);
    } else if (query != null) {
      named(parameters, query.value(), "query");
    } else if (header != null) {
      named(parameters, header.value(), "header").put("required", true);
    }
    return path != null || query != null || header != null;
  }

  private static ObjectNode named(ArrayNode parameters, String name, String place) {
    var parameter = parameters.addObject().put("name", name).put("in", place);
    parameter.putObject("schema").put("type", "string");
    return parameter;
  }

  private ObjectNode responses(Method method) {
    var responses = NODES.objectNode();
    for (var said : method.getAnnotationsByType(APIResponse.class)) {
      var response = responses.putObject(said.responseCode());
      response.put("description", said.description());
      var type = answered(method, said);
      if (type.isRecord()) {
        response.putObject("content").putObject(JSON).set("schema", schemas.of(type));
      }
    }
    responses.putObject("default").put("$ref", "#/components/responses/Problem");
    return responses;
  }

  private static Class<?> answered(Method method, APIResponse said) {
    if (!said.responseCode().startsWith("2")) {
      return Void.class;
    }
    var content = said.content();
    return content.length > 0 ? content[0].schema().implementation() : method.getReturnType();
  }

  private ObjectNode document() {
    var document = NODES.objectNode().put("openapi", "3.0.3");
    document
        .putObject("info")
        .put("title", "Valv")
        .put("version", "1")
        .put(
            "description",
            "A register of säkerhetsskydd. Absent, out of reach and not permitted are one answer:"
                + " 404. Calls that change something carry X-CSRF-Token.");
    document.putArray("servers").addObject().put("url", "/");
    document.putArray("security").addObject().putArray("session");
    var problem = schemas.of(Problem.class);
    var all = document.putObject("paths");
    paths.forEach(all::set);
    var components = document.putObject("components");
    var shapes = components.putObject("schemas");
    schemas.named().forEach(shapes::set);
    var refusal = components.putObject("responses").putObject("Problem");
    refusal.put("description", "RFC 9457; names no content and no missing condition");
    refusal.putObject("content").putObject(ProblemDocument.MEDIA_TYPE).set("schema", problem);
    components
        .putObject("securitySchemes")
        .putObject("session")
        .put("type", "apiKey")
        .put("in", "cookie")
        .put("name", "__Host-valv");
    return document;
  }
}
