package dk.roedtraad.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

    private static List<Integer> rows(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    @Test
    void fiftyRowsAreUsual() {
        PageRequest first = new PageRequest(null, null);
        assertThat(first.limit()).isEqualTo(50);
        assertThat(first.fetch()).isEqualTo(51);
        assertThat(first.after()).isEmpty();
        assertThat(first.afterText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void theBoundsAreWithin(int limit) {
        assertThat(new PageRequest(limit, null).limit()).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 201})
    void moreThanAPageIsRefused(int limit) {
        Problem problem = catchThrowableOfType(Problem.class, () -> new PageRequest(limit, null).limit());
        assertThat(problem.code()).isEqualTo("bad-parameter");
        assertThat(problem.getMessage()).contains("limit");
    }

    @Test
    void theCursorOfAPageBeginsTheNext() {
        PageRequest request = new PageRequest(2, null);
        Page<String> page = request.of(rows(3), String::valueOf, row -> "row " + row);
        assertThat(page.items()).containsExactly("row 1", "row 2");
        assertThat(new PageRequest(2, page.next()).after(Integer::valueOf)).contains(2);
        assertThat(new PageRequest(2, page.next()).afterText()).isEqualTo("2");
    }

    @Test
    void theLastPageHasNoCursor() {
        assertThat(new PageRequest(2, null).of(rows(2), String::valueOf, String::valueOf).next()).isNull();
        assertThat(new PageRequest(2, null).of(rows(0), String::valueOf, String::valueOf).next()).isNull();
    }
}
