package dk.roedtraad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {

    @ParameterizedTest
    @CsvSource({"400, bad-request", "401, not-signed-in", "403, forbidden-role", "404, not-found",
        "405, method-not-allowed", "406, not-acceptable", "415, unsupported-media-type", "418, bad-request"})
    void eachRefusalOfTheServerHasItsCode(int status, String code) {
        Problem problem = Refusals.of(status);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.remedy()).isNotBlank();
    }
}
