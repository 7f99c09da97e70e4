package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped table with one cell spoilt: the server does not start on it, and says which row and column. */
class WrongTableTest {

    private final String shipped = read();

    @Test
    void theShippedTableIsRight() {
        assertThatCode(() -> check(shipped)).doesNotThrowAnyException();
        assertThatCode(DeadlinesTable::checkTheShipped).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "prepRuleKey, `\"F-PREP\"`, `\"F-PERP\"`, `row 1 (F-PERP of brf-2019), column key: names no rule`",
        "prepRuleKey, `\"F-PREP\"`, ``, `row 1, column key: is missing`",
        "planRuleUnit, `\"WEEKS\"`, ``, `row 6 (F-PLAN), column unit: is missing`",
        "planRuleUnit, `\"WEEKS\"`, `\"FORTNIGHTS\"`, `row 6 (F-PLAN), column unit: cannot be FORTNIGHTS`",
        "planRuleAmount, 4, ``, `row 6 (F-PLAN), column amount: is missing`",
        "planRuleAmount, 4, `\"four\"`, `row 6 (F-PLAN), column amount: cannot be evaluated`",
        "planRuleAmount, 4, `4 +`, `row 6 (F-PLAN), column amount: cannot be evaluated`",
        "planRuleTitle, `\"Aftale om indsatsplan\"`, ``, `row 6 (F-PLAN), column title: is missing`",
        "planRuleWarnUnit, `\"WEEKS\"`, ``, `row 6 (F-PLAN), column warnUnit: is missing`",
        "planRuleWarnAmount, 3, ``, `row 6 (F-PLAN), column warnAmount: is missing`",
        "planRuleWarnAmount, 3, 5, `row 6 (F-PLAN of brf-2019), column warnAmount: comes after the due day`",
        "planRuleCapAmount, 8, 3, `row 6 (F-PLAN of brf-2019), column capAmount: comes before the due day`",
        "planRuleAnchor, `\"PROGRAMME_STARTED\"`, `\"FULL_MOON\"`, `row 6 (F-PLAN), column anchor: cannot be FULL`",
        "planRuleOwner, `\"COORDINATING_CASEWORKER\"`, `\"NOBODY\"`, `row 6 (F-PLAN), column owner: cannot be NOBODY`",
        "planRuleOrigin, `\"OWN_PROPOSAL\"`, `\"RUMOUR\"`, `row 6 (F-PLAN), column origin: cannot be RUMOUR`",
        "planRuleEffect, `\"BREACH\"`, `\"BANG\"`, `row 6 (F-PLAN), column effect: cannot be BANG`",
        "planRuleRoll, false, ``, `row 6 (F-PLAN), column roll: is missing`",
        "planRuleRoll, false, true, `row 6 (F-PLAN of brf-2019), column roll: only a rule counted in days`",
        "planRuleProfile, `\"brf-2019\", \"paa-rette-vej\"`, `not(\"x\")`, `row 6 (F-PLAN), column profile: names no`",
        "legalTalksRuleInForceUntil, `\"2026-07-01\"`, `\"1.7.2026\"`, `column inForceUntil: cannot be 1.7.2026`",
        "firstEffortRuleSoftAmount, 5, 3, `column warnAmount: comes after the soft point`",
        "firstEffortRuleAmount, 6, 600, `column amount: lies more than ten years away`",
        "earlyContactRuleUntilWeek, 12, 13, `row 8 (F-CONTACT of brf-2019), column fromWeek: overlaps another row`",
        "earlyContactRuleUntilWeek, 12, 11, `row 8 (F-CONTACT of brf-2019), column fromWeek: leaves weeks before it`",
        "laterContactRuleUntilWeek, ``, 50, `row 8 (F-CONTACT of brf-2019), column untilWeek: leaves the weeks after`",
        "planRuleKey, `\"F-PLAN\"`, `\"F-PREP\"`, `row 6 (F-PREP of brf-2019), column fromWeek: overlaps another row`"})
    void aWrongCellIsNamed(String cell, String right, String wrong, String says) {
        String spoilt = with(cell, right, wrong == null ? "" : wrong);
        assertThatThrownBy(() -> check(spoilt)).isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("deadlines.dmn: ").hasMessageContaining(says);
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> check(shipped.replace("name=\"source\"", "name=\"sauce\"")))
                .hasMessageContaining("there is no column source")
                .hasMessageContaining("the column sauce is unknown");
    }

    @Test
    void everyWrongRowIsNamedAtOnce() {
        String twice = with("planRuleUnit", "\"WEEKS\"", "").replace("\"MEETING_HELD\"", "\"MET\"");
        assertThatThrownBy(() -> check(twice)).hasMessageContaining("row 6 (F-PLAN), column unit")
                .hasMessageContaining("row 3 (F-HANDOVER), column anchor")
                .hasMessageContaining("row 5 (F-FIRST-S), column anchor");
    }

    private String with(String cell, String right, String wrong) {
        String before = "<outputEntry id=\"" + cell + "\">\n          <text>" + right + "</text>";
        if (cell.endsWith("Profile")) {
            before = before.replace("outputEntry", "inputEntry");
        }
        String after = before.replace("<text>" + right, "<text>" + wrong);
        assertThat(shipped).contains(before);
        return shipped.replace(before, after);
    }

    private static void check(String table) {
        DeadlinesTable.check(table.getBytes(StandardCharsets.UTF_8));
    }

    private static String read() {
        try {
            return Files.readString(Models.fileOf("deadlines.dmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
