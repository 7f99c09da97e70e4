package dk.roedtraad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc-1", "7b0a1f6e-0000-4000-8000-000000000001", "a.b_c"})
    void aHarmlessIdIsKept(String given) {
        assertThat(RequestId.chosen(given)).isEqualTo(given);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "a b", "a\nb", "0101901234", "010190-1234", "cpr.0101901234", "æ",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void anyOtherIsReplaced(String given) {
        assertThat(RequestId.chosen(given)).matches(StrictText.UUID_PATTERN);
    }
}
