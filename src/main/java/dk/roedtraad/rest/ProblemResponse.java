package dk.roedtraad.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The answer that tells a problem. */
final class ProblemResponse {

    static final MediaType TYPE = new MediaType("application", "problem+json");

    private ProblemResponse() {
    }

    static Response of(Problem problem, String requestId) {
        Response.ResponseBuilder answer = Response.status(problem.status())
            .type(TYPE).entity(ProblemBody.of(problem, requestId));
        if (problem.retryAfter() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfter().toSeconds());
        }
        if (problem.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }
}
