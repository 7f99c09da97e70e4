package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server answered.
 *
 * @param request method and path, to be named when an expectation fails
 */
record Answer(String request, int status, HttpHeaders headers, String body) {

    static final JsonMapper JSON = JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    JsonNode json() {
        return JSON.readTree(body);
    }

    /** @return the answer itself, which is a success of this status */
    Answer is(int expected) {
        assertThat(status).as("%s answered %s", request, body).isEqualTo(expected);
        return this;
    }

    /** @return the answer itself, which is a problem of this status and code, told in full */
    Answer refuses(int expected, String code) {
        assertThat(status + " " + code()).as("%s answered %s", request, body).isEqualTo(expected + " " + code);
        return isAProblem();
    }

    /** @return the answer itself, which is a problem that points at these places in the body */
    Answer pointsAt(String... pointers) {
        assertThat(pointers()).as("%s answered %s", request, body).containsExactlyInAnyOrder(pointers);
        return this;
    }

    /** @return the answer itself, which has every member that all problems have */
    Answer isAProblem() {
        assertThat(header("Content-Type")).as("%s answered %s", request, body).hasValueSatisfying(type ->
            assertThat(type).startsWith("application/problem+json"));
        JsonNode problem = json();
        assertThat(problem.path("status").asInt()).as(body).isEqualTo(status);
        for (String member : List.of("type", "title", "detail", "code", "remedy", "requestId")) {
            assertThat(problem.path(member).isString() && !problem.path(member).asString().isBlank())
                .as("%s of %s", member, body).isTrue();
        }
        assertThat(header("X-Request-Id")).as(body).contains(problem.path("requestId").asString());
        return this;
    }

    String code() {
        return status >= 400 && body.startsWith("{") ? json().path("code").asString("-") : "-";
    }

    List<String> pointers() {
        return StreamSupport.stream(json().path("errors").spliterator(), false)
            .map(error -> error.path("pointer").asString()).toList();
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** @return the rows of a list */
    List<JsonNode> items() {
        List<JsonNode> items = new ArrayList<>();
        is(200).json().path("items").forEach(items::add);
        return items;
    }

    /** @return one member of each row of a list, as text */
    List<String> column(String member) {
        return items().stream().map(row -> row.path(member).asString()).toList();
    }

    /** @return the id of what was made */
    String madeId() {
        return is(201).json().path("id").asString();
    }
}
