package dk.roedtraad.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    @Test
    void valuesStandWhereTheirNamesStood() {
        Query query = Query.of("select 1 where a = :day and b in (:teams) and c > :day").with("day", DAY)
            .with("teams", List.of("syd", "nord"));
        assertThat(query.sql()).isEqualTo("select 1 where a = ? and b in (?, ?) and c > ?");
        assertThat(query.values()).containsExactly(DAY, "syd", "nord", DAY);
    }

    @Test
    void aCastIsNoName() {
        assertThat(Query.of("select a::text where b = :b").with("b", 1).sql()).isEqualTo("select a::text where b = ?");
    }

    @Test
    void noConditionWithoutAValue() {
        assertThat(Query.of("select 1 where 1 = 1").and("a = :a", "a", null).and("b = :b", "b", Basis.OCCURRED).sql())
            .isEqualTo("select 1 where 1 = 1 and b = ?");
    }

    @Test
    void constantsAndMomentsAreWhatADatabaseTakes() {
        Query query = Query.of(":basis :bases :at").with("basis", Basis.OCCURRED)
            .with("bases", List.of(Basis.REGISTERED)).with("at", Instant.parse("2026-03-30T10:00:00Z"));
        assertThat(query.values()).containsExactly("OCCURRED", "REGISTERED",
            OffsetDateTime.parse("2026-03-30T10:00:00Z"));
    }

    @Test
    void aNameWithoutAValueIsAMistakeOfOurs() {
        Query query = Query.of("select :forgotten");
        assertThatThrownBy(query::sql).isInstanceOf(IllegalStateException.class).hasMessageContaining("forgotten");
    }
}
