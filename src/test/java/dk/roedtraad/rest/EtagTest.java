package dk.roedtraad.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EtagTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"\"7\"", "*", "\"6\", \"7\"", " \"7\" "})
    void whoHasSeenItAsItStandsMayAct(String ifMatch) {
        assertThatCode(() -> Etag.check(ifMatch, 7)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"6\"", "\"77\"", "W/\"7\"", "\"\""})
    void whoHasSeenAnOlderVersionMayNot(String ifMatch) {
        Problem problem = catchThrowableOfType(Problem.class, () -> Etag.check(ifMatch, 7));
        assertThat(problem.status()).isEqualTo(412);
        assertThat(problem.code()).isEqualTo("precondition-failed");
        assertThat(problem.remedy()).startsWith("Read the case again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "", "\"7", "\"7\" \"8\"", "\"7\","})
    void whatIsNoTagIsRefused(String ifMatch) {
        assertThat(catchThrowableOfType(Problem.class, () -> Etag.check(ifMatch, 7)).code())
            .isEqualTo("bad-parameter");
    }
}
