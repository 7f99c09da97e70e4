package dk.roedtraad.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rest.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A persona of the demo on one of several servers. */
final class Caller {

    /** What is said when the citizen has been involved. */
    static final String INVOLVED = """
        {"contactChannel": "IN_PERSON", "preferredChannel": "PHONE", "informedAboutMeeting": true,
         "companionOffered": true, "topicsExplained": ["MEETING"]}""";

    private final String url;

    private final String token;

    Caller(String url, String persona) {
        this.url = url;
        this.token = read(send(HttpRequest.newBuilder(URI.create(url + "/demo/tokens"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{\"persona\": \"" + persona + "\"}")))).path("token").asString();
    }

    JsonNode get(String path) {
        return read(send(request(path)));
    }

    /** @return the body as it was sent */
    String text(String path) {
        return send(request(path).setHeader("Accept", "*/*")).body();
    }

    JsonNode post(String path, String body) {
        return read(send(request(path).POST(BodyPublishers.ofString(body))));
    }

    /** @return the answer, whatever it is, to an act that may be sent again with the same key */
    HttpResponse<String> postOnce(String key, String path, String body) {
        return send(request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
    }

    /** @return the id of a case of Horsens that begins today */
    String opensACase(String reference) {
        return post("/cases", newCase(reference)).path("id").asString();
    }

    /** @return the form by which a case of Horsens is opened that begins today */
    String newCase(String reference) {
        return """
            {"externalReference": "%s", "citizen": {"name": "Nancy Berggren", "cpr": "7112701234"},
             "team": "horsens-rf", "preparingCaseworker": "alma", "vk": "alma", "preparationStartedOn": "%s"}"""
            .formatted(reference, today());
    }

    /** Completes the open task of involving the citizen; the case as it then stands. */
    JsonNode involvesTheCitizen(String caseId) {
        return post(completion(caseId, "involveCitizen"), INVOLVED);
    }

    /** @return where the open task of that type is completed */
    String completion(String caseId, String type) {
        return tasks(caseId, type).get(0).path("completion").asString().replaceFirst("^/api/v1", "");
    }

    List<JsonNode> tasks(String caseId, String type) {
        return get("/tasks?caseId=" + caseId + "&type=" + type).path("items").valueStream().toList();
    }

    /** @return the case's deadline for the preparation */
    JsonNode preparationDeadline(String caseId) {
        return get("/deadlines?rule=F-PREP&caseId=" + caseId).path("items").path(0);
    }

    /** @return the day that the server has */
    LocalDate today() {
        return LocalDate.parse(clock().path("today").asString());
    }

    /** @return the moment that the server has */
    Instant now() {
        return Instant.parse(clock().path("now").asString());
    }

    /** Moves the demo's clock on by whole days. */
    void forward(int days) {
        read(send(HttpRequest.newBuilder(URI.create(url + "/demo/clock"))
            .POST(BodyPublishers.ofString("{\"forwardDays\": " + days + "}"))));
    }

    private JsonNode clock() {
        return read(send(HttpRequest.newBuilder(URI.create(url + "/demo/clock"))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + "/api/v1" + path))
            .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
            .header("Accept", "application/json, application/problem+json");
    }

    private static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as("%s: %s", answer.uri(), answer.body()).isLessThan(300);
        return Json.mapper().readTree(answer.body());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
