package dk.roedtraad.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QueryParametersTest {

    static class Wide {
        @QueryParam("team")
        String team;
    }

    static class Filter extends Wide {
        @QueryParam("mine")
        Boolean mine;

        @BeanParam
        PageRequest page;
    }

    @SuppressWarnings("unused")
    void list(@PathParam("id") String id, @QueryParam("state") List<String> states, @BeanParam Filter filter) {
    }

    @SuppressWarnings("unused")
    void read(@PathParam("id") String id) {
    }

    private static QueryParameters of(String name) {
        return QueryParameters.of(Arrays.stream(QueryParametersTest.class.getDeclaredMethods())
            .filter(method -> method.getName().equals(name)).findFirst().orElseThrow());
    }

    private static Problem refusal(String method, Map<String, List<String>> given) {
        return catchThrowableOfType(Problem.class, () -> of(method).check(given));
    }

    @Test
    void parametersAreFoundInTheSignatureAndInBeans() {
        assertThat(of("list").repeatable()).containsOnlyKeys("cursor", "limit", "mine", "state", "team");
    }

    @Test
    void knownParametersPass() {
        assertThatCode(() -> of("list").check(Map.of("mine", List.of("true"), "state", List.of("A", "B"))))
            .doesNotThrowAnyException();
    }

    @Test
    void anUnknownParameterIsRefusedAndTheKnownAreNamed() {
        Problem problem = refusal("list", Map.of("mien", List.of("true")));
        assertThat(problem.code()).isEqualTo("unknown-parameter");
        assertThat(problem.getMessage()).contains("mien");
        assertThat(problem.remedy()).contains("cursor, limit, mine, state, team");
        assertThat(refusal("read", Map.of("limit", List.of("1"))).code()).isEqualTo("unknown-parameter");
    }

    @Test
    void aNameThatMayBePersonalIsNotRepeated() {
        assertThat(refusal("list", Map.of("0101901234", List.of(""))).getMessage()).doesNotContain("0101901234");
    }

    @Test
    void aSingleValueIsNotTakenTwice() {
        assertThat(refusal("list", Map.of("mine", List.of("true", "false"))).code()).isEqualTo("repeated-parameter");
    }
}
