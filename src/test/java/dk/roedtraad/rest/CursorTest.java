package dk.roedtraad.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void aKeyComesBackAsItWasWrapped() {
        String key = "2026-02-03/7b0a1f6e-0000-4000-8000-000000000001";
        assertThat(Cursor.wrap(key)).matches("[A-Za-z0-9_-]+").doesNotContain("2026");
        assertThat(Cursor.unwrap(Cursor.wrap(key))).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%", "a b", "AA", "_-8", "A", "gICA"})
    void whatWasNotGivenOutIsRefused(String cursor) {
        Problem problem = catchThrowableOfType(Problem.class, () -> Cursor.unwrap(cursor));
        assertThat(problem.code()).isEqualTo("bad-cursor");
        assertThat(problem.status()).isEqualTo(400);
    }

    @Test
    void anEndlessCursorIsRefused() {
        assertThat(catchThrowableOfType(Problem.class, () -> Cursor.unwrap("A".repeat(10_000))).code())
            .isEqualTo("bad-cursor");
    }

    @Test
    void aKeyThatTheQueryCannotUseIsRefused() {
        assertThat(catchThrowableOfType(Problem.class, () -> Cursor.read(Cursor.wrap("x"), LocalDate::parse)).code())
            .isEqualTo("bad-cursor");
    }
}
