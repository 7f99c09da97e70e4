package dk.roedtraad.scenarios;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The document that the server publishes of itself. */
final class OpenApi {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private final JsonNode document;

    private OpenApi(JsonNode document) {
        this.document = document;
    }

    static OpenApi published() {
        return new OpenApi(Http.send(new Http.Call("GET", "/openapi?format=JSON", Map.of(), null)).is(200).json());
    }

    /** One thing that can be asked of the server. */
    record Operation(String method, String path, JsonNode says) {

        /** @return the operation's parameters in the path, the query or a header */
        List<JsonNode> parameters(String in) {
            return says.path("parameters").valueStream()
                .filter(parameter -> parameter.path("in").asString().equals(in)).toList();
        }

        /** @return whether a parameter of the path is the id of a row */
        boolean namesARow() {
            return path.contains("{") && !path.matches(".*\\{(type|key|team|person)}.*");
        }

        boolean isAList() {
            return method.equals("GET") && parameters("query").stream()
                .anyMatch(parameter -> parameter.path("name").asString().equals("cursor"));
        }

        @Override
        public String toString() {
            return method + " " + path.replaceFirst("^/api/v1", "");
        }
    }

    List<Operation> operations() {
        return document.path("paths").propertyStream().flatMap(path -> path.getValue().propertyStream()
            .filter(method -> METHODS.contains(method.getKey()))
            .map(method -> new Operation(method.getKey().toUpperCase(Locale.ROOT), path.getKey(),
                method.getValue()))).toList();
    }

    /** @return the schema itself, where only a reference to it is given */
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asString().substring(1)) : schema;
    }

    Set<String> schemas() {
        return document.path("components").path("schemas").propertyStream().map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    }
}
