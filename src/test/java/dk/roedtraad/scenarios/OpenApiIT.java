package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.scenarios.OpenApi.Operation;
import dk.roedtraad.testing.HttpTest;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The document that the server publishes is the contract, so it says everything. */
class OpenApiIT extends HttpTest {

    private final OpenApi document = OpenApi.published();

    private void everyOperation(BiConsumer<SoftAssertions, Operation> says) {
        List<Operation> operations = document.operations();
        assertThat(operations).hasSizeGreaterThan(60);
        SoftAssertions softly = new SoftAssertions();
        operations.forEach(operation -> says.accept(softly, operation));
        softly.assertAll();
    }

    @Test
    void everyOperationSaysWhatItIsFor() {
        everyOperation((softly, operation) -> {
            softly.assertThat(operation.says().path("summary").asString("")).as("summary of %s", operation)
                .isNotBlank();
            softly.assertThat(operation.says().path("description").asString("")).as("description of %s", operation)
                .isNotBlank();
            softly.assertThat(operation.says().path("tags")).as("tags of %s", operation).isNotEmpty();
        });
    }

    @Test
    void everyParameterIsDescribedAndTyped() {
        everyOperation((softly, operation) -> operation.says().path("parameters").forEach(parameter -> {
            String what = parameter.path("name").asString() + " of " + operation;
            softly.assertThat(parameter.path("description").asString("")).as("description of %s", what).isNotBlank();
            softly.assertThat(parameter.has("schema")).as("schema of %s", what).isTrue();
        }));
    }

    @Test
    void everyOperationTellsThatItMayAnswerAProblem() {
        everyOperation((softly, operation) -> {
            JsonNode problem = operation.says().path("responses").path("default").path("content")
                .path("application/problem+json").path("schema");
            softly.assertThat(document.resolved(problem).path("properties").has("code")).as(operation.toString())
                .isTrue();
        });
    }

    @Test
    void everySuccessThatHasABodyIsDescribed() {
        everyOperation((softly, operation) -> {
            List<Map.Entry<String, JsonNode>> successes = operation.says().path("responses").propertyStream()
                .filter(response -> response.getKey().startsWith("2")).toList();
            softly.assertThat(successes).as("successes of %s", operation).hasSize(1);
            successes.forEach(success -> softly.assertThat(success.getValue().path("content").valueStream()
                .allMatch(content -> content.has("schema")) && !success.getValue().path("content").isEmpty())
                .as("schema of %s %s", operation, success.getKey()).isTrue());
        });
    }

    @Test
    void aTableIsATextAndTheSameAnswerAsJsonIsNot() {
        List<JsonNode> answers = document.operations().stream()
            .map(operation -> operation.says().path("responses").path("200").path("content"))
            .filter(content -> content.has("text/csv")).toList();
        assertThat(answers).isNotEmpty().allSatisfy(content -> {
            assertThat(content.path("text/csv").path("schema").path("type").asString("")).isEqualTo("string");
            assertThat(document.resolved(content.path("application/json").path("schema")).path("properties"))
                .isNotEmpty();
        });
    }

    @Test
    void whatIsMadeIsAnsweredWith201() {
        for (String made : List.of("/cases", "/companies", "/openings", "/rehabilitation-meetings")) {
            Operation makes = document.operations().stream()
                .filter(operation -> operation.toString().equals("POST " + made)).findFirst().orElseThrow();
            assertThat(makes.says().path("responses").has("201")).as(made).isTrue();
        }
    }

    @Test
    void everyActThatTakesAFormShowsIt() {
        everyOperation((softly, operation) -> {
            boolean takesNone = operation.path().endsWith("/claim") || operation.path().endsWith("/release");
            if (!operation.method().equals("GET") && !takesNone) {
                JsonNode body = operation.says().path("requestBody").path("content").path("application/json");
                softly.assertThat(body.has("schema")).as("form of %s", operation).isTrue();
                softly.assertThat(body.path("schema").path("format").asString("")).as("form of %s", operation)
                    .isNotEqualTo("binary");
            }
        });
    }

    @Test
    void everySchemaHasANameThatSaysWhatItIs() {
        assertThat(document.schemas()).hasSizeGreaterThan(50).filteredOn(name -> name.matches("Form|.*\\D\\d+"))
            .as("names that only a number tells apart").isEmpty();
    }

    @Test
    void everyExampleIsWhatItsSchemaAllows() {
        everyOperation((softly, operation) -> {
            JsonNode body = operation.says().path("requestBody").path("content").path("application/json");
            if (body.has("example")) {
                softly.assertThat(SchemaCheck.flaws(body.path("schema"), body.path("example"), document::resolved))
                    .as("example of %s", operation).isEmpty();
            }
        });
    }

    @Test
    void theActsTakeTheHeadersThatMakeThemSafe() {
        everyOperation((softly, operation) -> {
            List<String> headers = operation.parameters("header").stream()
                .map(header -> header.path("name").asString()).toList();
            softly.assertThat(headers).as(operation.toString()).contains("On-Behalf-Of");
            if (operation.method().equals("POST") && operation.path().matches(".*/(cases|tasks)/\\{id}.*")) {
                softly.assertThat(headers).as(operation.toString()).contains("Idempotency-Key", "If-Match");
            }
            if (operation.path().endsWith("/takeover") || operation.path().endsWith("/migrations")) {
                softly.assertThat(headers).as(operation.toString()).doesNotContain("Idempotency-Key", "If-Match");
            }
        });
    }

    @Test
    void theDocumentIsPublishedAsYamlToo() {
        Answer yaml = Http.send(new Http.Call("GET", "/openapi", Map.of("Accept", "application/yaml"), null)).is(200);
        assertThat(yaml.body()).contains("openapi: 3.").contains("/api/v1/cases/{id}:");
    }
}
