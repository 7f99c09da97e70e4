package dk.roedtraad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static String written(Problem problem) {
        return new String(Json.write(ProblemBody.of(problem, "r-1")), StandardCharsets.UTF_8);
    }

    @Test
    void aProblemIsWrittenInOneShape() {
        Problem problem = Problem.conflict("task-done", "The task is already done.", "Read the case again.")
            .at("/items/0/name", "must not be blank");
        assertThat(written(problem)).isEqualTo("{\"type\":\"urn:roedtraad:problem:task-done\",\"title\":\"Task done\","
            + "\"status\":409,\"detail\":\"The task is already done.\",\"code\":\"task-done\","
            + "\"remedy\":\"Read the case again.\",\"errors\":[{\"pointer\":\"/items/0/name\","
            + "\"detail\":\"must not be blank\"}],\"requestId\":\"r-1\"}");
    }

    @Test
    void theListOfErrorsIsThereEvenWhenEmpty() {
        assertThat(written(Problem.badRequest("a", "b", "c"))).contains("\"errors\":[]");
    }

    @Test
    void eachKindHasItsStatus() {
        assertThat(Problem.badRequest("a", "b", "c").status()).isEqualTo(400);
        assertThat(Problem.unauthorized("a", "b", "c").status()).isEqualTo(401);
        assertThat(Problem.forbidden("a", "b", "c").status()).isEqualTo(403);
        assertThat(Problem.notFound("a", "b", "c").status()).isEqualTo(404);
        assertThat(Problem.conflict("a", "b", "c").status()).isEqualTo(409);
        assertThat(Problem.preconditionFailed("a", "b", "c").status()).isEqualTo(412);
        assertThat(Problem.unprocessable("a", "b", "c").status()).isEqualTo(422);
        assertThat(Problem.unavailable("a", "b", "c").status()).isEqualTo(503);
    }
}
