package dk.roedtraad.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import tools.jackson.databind.JsonNode;

/**
 * Adds to the published document what holds for every operation (the problem it may answer with, the headers it
 * takes) and an example of each body, from {@code openapi/examples.json}.
 */
public class ApiDocument implements OASFilter {

    private static final String JSON = "application/json";

    private static final String CASE = "#/components/schemas/CaseView";

    private static final Map<String, String> IDS = Map.of("key", "The process: case, preparation,"
        + " rehabilitationMeeting, decision, programme, reReferral or placement.", "type", "The key of the task type.",
        "team", "The municipality's own id of the team.", "person", "The municipality's own id of the person.");

    /** Repeatable by what each item says, and therefore without a key. */
    private static final Set<String> ITEM_BY_ITEM = Set.of("POST /api/v1/cases/takeover",
        "POST /api/v1/cases/reassignment", "POST /api/v1/operations/migrations",
        "POST /api/v1/operations/self-check/repair");

    private static final String OF_A_CASE = ".*/(cases|tasks)/\\{id}.*";

    private final JsonNode examples = examples();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
            .forEach((method, operation) -> complete(operation, method, method + " " + path)));
    }

    private void complete(Operation operation, HttpMethod method, String name) {
        operation.getResponses().addAPIResponse("default", problem());
        describe(operation);
        header(operation, "On-Behalf-Of", "The person an integration client acts for; no other caller may send it.");
        if (method == HttpMethod.POST && !ITEM_BY_ITEM.contains(name)) {
            header(operation, "Idempotency-Key", "Up to 64 visible ASCII characters; the same key gets the first"
                + " answer again.");
        }
        if (method == HttpMethod.POST || method == HttpMethod.PUT) {
            exemplify(operation, name);
        }
        if (method != HttpMethod.GET && (name.matches(OF_A_CASE) || answersWithTheCase(operation))) {
            header(operation, "If-Match", "The ETag of the case as the caller has read it; refused with 412 when the"
                + " case has moved on.");
        }
        operation.getResponses().getAPIResponses().values().stream().map(APIResponse::getContent)
            .filter(content -> content != null && content.getMediaTypes() != null)
            .map(content -> content.getMediaTypes().get(CsvBody.TYPE)).filter(Objects::nonNull)
            .forEach(table -> table.setSchema(text("A table as a Danish spreadsheet opens it: semicolons, a decimal"
                + " comma, the columns named in the first line.")));
        operation.getResponses().getAPIResponses().values().stream()
            .filter(answer -> answer.getContent() == null || answer.getContent().getMediaTypes() == null)
            .forEach(answer -> answer.setContent(json(OASFactory.createSchema().ref(CASE))));
    }

    /** What says nothing of its answer answers with the case as it now stands. */
    private static boolean answersWithTheCase(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
            .anyMatch(answer -> answer.getContent() == null || answer.getContent().getMediaTypes() == null);
    }

    private static void header(Operation operation, String name, String description) {
        operation.addParameter(OASFactory.createParameter().in(Parameter.In.HEADER).name(name).required(false)
            .description(description).schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING))));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }

    private void exemplify(Operation operation, String name) {
        if (operation.getRequestBody() != null && examples.has(name)) {
            MediaType body = operation.getRequestBody().getContent().getMediaType(JSON);
            if (body.getSchema().getRef() == null) {
                body.setSchema(anyForm());
            }
            body.setExample(Json.mapper().convertValue(examples.get(name), Map.class));
        }
    }

    private static void describe(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().stream().filter(parameter -> parameter.getDescription() == null)
                .forEach(parameter -> parameter.setDescription(IDS.getOrDefault(parameter.getName(),
                    "The id, as a list or an answer gave it.")));
        }
    }

    private static Schema anyForm() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT))
            .description("The form of the task's type: see /api/v1/task-types/{type}.");
    }

    private static APIResponse problem() {
        return OASFactory.createAPIResponse().description("It was not done: a problem with code and remedy.")
            .content(OASFactory.createContent().addMediaType("application/problem+json",
                media(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }

    private static Content json(Schema schema) {
        return OASFactory.createContent().addMediaType(JSON, media(schema));
    }

    private static MediaType media(Schema schema) {
        return OASFactory.createMediaType().schema(schema);
    }

    private static JsonNode examples() {
        try (InputStream file = ApiDocument.class.getResourceAsStream("/openapi/examples.json")) {
            return Json.mapper().readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
