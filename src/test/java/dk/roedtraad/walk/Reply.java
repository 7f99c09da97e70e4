package dk.roedtraad.walk;

import dk.roedtraad.rest.Json;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** What the server answered. */
record Reply(int status, String text, HttpHeaders headers) {

    static Reply of(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.body(), response.headers());
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** @return whether somebody else did something at the same moment, so that it is to be sent again */
    boolean isLostRace() {
        return status == 409 && (code().equals("conflict-retry") || code().equals("request-in-flight"));
    }

    JsonNode json() {
        return Json.mapper().readTree(text);
    }

    /** @return the problem's code, or nothing when it is none */
    String code() {
        return isProblem() ? json().path("code").asString("") : "";
    }

    /** @return whether it says in full what went wrong and what to do */
    boolean isWholeProblem() {
        return isProblem() && !code().isBlank() && !json().path("remedy").asString("").isBlank()
            && json().path("status").asInt() == status;
    }

    boolean isReplayed() {
        return headers.firstValue("Idempotency-Replayed").isPresent();
    }

    String etag() {
        return headers.firstValue("ETag").orElse(null);
    }

    private boolean isProblem() {
        return headers.firstValue("Content-Type").orElse("").startsWith("application/problem+json");
    }

    @Override
    public String toString() {
        return status + (isSuccess() ? "" : " " + text);
    }
}
