package dk.roedtraad.process;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.roedtraad.testing.HttpTest;
import org.junit.jupiter.api.Test;

/** What those who run the server see of it, without a token. */
class OperationsIT extends HttpTest {

    private static String address(String path) {
        return System.getProperty("roedtraad.url") + path;
    }

    @Test
    void theServerIsStartedAndAliveAndSaysOfWhat() {
        given().get(address("/health/started")).then().statusCode(200).body("status", equalTo("UP"));
        given().get(address("/health/live")).then().statusCode(200).body("status", equalTo("UP"));
        given().get(address("/health/ready")).then().body("checks.name", hasItems("database", "engine", "engine-jobs"));
    }

    @Test
    void itSaysHowManyJobsWereGivenUpAndStaysReady() {
        given().get(address("/health/ready")).then().statusCode(200)
            .body("checks.find { it.name == 'engine-jobs' }.data.exhausted", notNullValue());
    }

    @Test
    void itsMetricsAreOpenToTheMonitoring() {
        given().get(address("/metrics")).then().statusCode(200).body(containsString("memory_usedHeap_bytes"));
    }

    @Test
    void itPublishesItsContract() {
        given().accept("application/json").get(address("/openapi")).then().statusCode(200)
            .body("openapi", startsWith("3.1"));
    }
}
