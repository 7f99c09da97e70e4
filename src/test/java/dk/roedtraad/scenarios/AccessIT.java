package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.scenarios.OpenApi.Operation;
import dk.roedtraad.testing.HttpTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every operation that the server publishes is open to somebody, and to nobody without a token. */
class AccessIT extends HttpTest {

    private static final List<String> OF_OPERATIONS = List.of("GET /organisation/people", "GET /organisation/teams",
        "PUT /organisation/people/{person}", "PUT /organisation/teams/{team}", "GET /processes/{key}", "GET /settings",
        "PUT /settings", "GET /settings/closing-days", "PUT /settings/closing-days",
        "GET /settings/closing-days/versions", "GET /settings/rules", "PUT /settings/rules/{profile}/{key}",
        "POST /settings/rules/{profile}/{key}/return", "GET /settings/rules/{profile}/{key}/versions",
        "GET /organisation", "PUT /organisation",
        "GET /organisation/people/{person}/absences", "POST /organisation/people/{person}/absences",
        "POST /organisation/people/{person}/absences/{n}/end", "GET /operations/jobs",
        "POST /operations/jobs/{id}/retry",
        "GET /operations/versions", "POST /operations/migrations", "GET /operations/self-check",
        "POST /operations/self-check/repair");

    private final List<Operation> operations = OpenApi.published().operations();

    private static Answer ask(Person person, Operation operation) {
        String path = operation.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return operation.method().equals("GET") ? person.with("Accept", "*/*").get(path)
            : person.send(operation.method(), path, EveryOperation.BODIES.getOrDefault(operation.toString(),
                Form.empty()));
    }

    @Test
    void nothingIsOpenWithoutAToken() {
        assertThat(operations).hasSizeGreaterThan(60);
        operations.forEach(operation -> ask(Person.nobody(), operation).refuses(401, "not-signed-in"));
    }

    @Test
    void operationsSeeNoCases() {
        Person drift = Person.named("drift");
        for (Operation operation : operations) {
            Answer answer = ask(drift, operation);
            if (OF_OPERATIONS.contains(operation.toString())) {
                assertThat(answer.status()).as(operation.toString()).isNotEqualTo(403);
            } else {
                answer.refuses(403, "forbidden-role");
            }
        }
    }

    @Test
    void aClientDoesNothingInItsOwnNameButOpenCases() {
        Person client = Municipality.HORSENS.client();
        for (Operation operation : operations) {
            if (!operation.method().equals("GET") && !operation.toString().equals("POST /cases")
                    && !operation.toString().equals("POST /cases/takeover")
                    && !operation.toString().equals("POST /cases/search")) {
                ask(client, operation).refuses(403, "forbidden-role");
            }
        }
    }

    @Test
    void aPersonWithoutRolesSeesNothing() {
        Person.named("drift").put("/organisation/people/ukendt", Form.of("name", "Uden roller")
            .with("roles", List.of())).is(200);
        Person nobody = Municipality.HORSENS.client().onBehalfOf("ukendt");
        operations.forEach(operation -> ask(nobody, operation).refuses(403, "forbidden-role"));
    }

    @Test
    void theDemosDoorsTellNothingOfCases() {
        assertThat(Http.send(new Http.Call("GET", "/demo/tokens", Map.of(), null)).is(200).body()).contains("signe")
            .doesNotContain("eyJ");
        assertThat(Http.send(new Http.Call("POST", "/demo/tokens", Map.of("Content-Type", "application/json"),
            "{\"persona\": \"nobody\"}")).status()).isEqualTo(400);
        assertThat(Http.send(new Http.Call("POST", "/demo/clock", Map.of("Content-Type", "application/json"),
            "{\"forwardDays\": -1}")).status()).isEqualTo(400);
    }
}
