package dk.roedtraad.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

    @SuppressWarnings("unused")
    void read(@PathParam("id") UUID id, @QueryParam("on") LocalDate on) {
    }

    private static <T> T convert(Class<T> type, int like, String text) throws NoSuchMethodException {
        Annotation[] annotations = ParametersTest.class.getDeclaredMethod("read", UUID.class, LocalDate.class)
            .getParameterAnnotations()[like];
        return new Parameters().getConverter(type, type, annotations).fromString(text);
    }

    @Test
    void soundValuesAreConverted() throws NoSuchMethodException {
        assertThat(convert(LocalDate.class, 1, "2026-02-03")).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(convert(Integer.class, 1, "-7")).isEqualTo(-7);
        assertThat(convert(Boolean.class, 1, "false")).isFalse();
        assertThat(convert(Month.class, 1, "MAY")).isEqualTo(Month.MAY);
        assertThat(convert(LocalDate.class, 1, null)).isNull();
    }

    @Test
    void aPathThatCannotNameAnythingNamesNothing() {
        Problem problem = catchThrowableOfType(Problem.class, () -> convert(UUID.class, 0, "1-1-1-1-1"));
        assertThat(problem.status()).isEqualTo(404);
        assertThat(problem.code()).isEqualTo("not-found");
    }

    @ParameterizedTest
    @CsvSource({"java.time.LocalDate, 2026-02-30", "java.time.LocalDate, ''", "java.lang.Integer, 9999999999",
        "java.lang.Integer, 1.0", "java.lang.Boolean, yes", "java.time.Month, may", "java.util.UUID, 0101901234"})
    void anyOtherParameterIsNamedButNotRepeated(Class<?> type, String text) {
        Problem problem = catchThrowableOfType(Problem.class, () -> convert(type, 1, text));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).isEqualTo("bad-parameter");
        assertThat(problem.getMessage()).startsWith("The parameter on must be").doesNotContain("java", "0101901234");
    }
}
