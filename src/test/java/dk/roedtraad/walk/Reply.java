package dk.roedtraad.walk;

import dk.roedtraad.rest.Json;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What the server answered. */
record Reply(int status, String text, HttpHeaders headers) {

    static Reply of(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.body(), response.headers());
    }

    /** @return whether it was done; of a list, whether its only item was */
    boolean isSuccess() {
        return status >= 200 && status < 300 && item().path("problem").isEmpty();
    }

    /** @return the only item of a list that was carried out item by item; something missing for all else */
    JsonNode item() {
        return status == 200 && text.contains("\"items\"") ? json().path("items").path(0) : MissingNode.getInstance();
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
        return (isProblem() ? json() : item().path("problem")).path("code").asString("");
    }

    /** @return whether it says in full what went wrong and what to do */
    boolean isWholeProblem() {
        JsonNode problem = isProblem() ? json() : item().path("problem");
        return !code().isBlank() && !problem.path("remedy").asString("").isBlank()
            && (!isProblem() || problem.path("status").asInt() == status);
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
