package dk.roedtraad.process;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.roedtraad.cases.Phase;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryPointTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @ParameterizedTest
    @CsvSource({"PREPARATION,", "MEETING,caseEntersMeeting", "DECISION,caseEntersDecision",
        "PROGRAMME,caseEntersProgramme"})
    void aCaseEntersWhereItsPhaseIs(Phase phase, String message) {
        assertThat(EntryPoint.inPhase(CASE, phase, Map.of(), false).message()).isEqualTo(message);
    }

    @Test
    void whatHasNotHappenedIsNull() {
        assertThat(EntryPoint.atTheBeginning(CASE, true).variables()).containsExactlyInAnyOrderEntriesOf(
            withNulls(entry("caseId", CASE.toString()), entry("responsibleChosen", true)));
    }

    @Test
    void whatLiesBehindIsTold() {
        EntryPoint entry = EntryPoint.inPhase(CASE, Phase.PREPARATION, Map.of("preparationEntry", "REWORK"), false);
        assertThat(entry.variables()).containsEntry("preparationEntry", "REWORK")
            .containsEntry("responsibleChosen", false).containsEntry("qualityCheck", null);
    }

    @Test
    void atTheMeetingNoPreparationIsAskedFor() {
        EntryPoint entry = EntryPoint.inPhase(CASE, Phase.MEETING, Map.of("preparationEntry", "REWORK"), false);
        assertThat(entry.variables()).containsEntry("preparationEntry", "BOOKED");
    }

    @Test
    void anIndstillingIsHandedOverBeforeItIsDecided() {
        EntryPoint entry = EntryPoint.inPhase(CASE, Phase.DECISION, Map.of("meetingEntry", "RECOMMENDED"), false);
        assertThat(entry.message()).isEqualTo("caseEntersMeeting");
        assertThat(entry.variables()).containsEntry("preparationEntry", "BOOKED");
    }

    @Test
    void aGrantedProgrammeWaitsForTheHandover() {
        EntryPoint entry = EntryPoint.inPhase(CASE, Phase.PROGRAMME, Map.of("handover", "THREE_PARTY"), true);
        assertThat(entry.message()).isEqualTo("caseEntersDecision");
        assertThat(entry.variables()).containsEntry("decision", "GRANTED").containsEntry("handover", "THREE_PARTY");
    }

    @Test
    void aClosedCaseEntersNothing() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> EntryPoint.inPhase(CASE, Phase.CLOSED, Map.of(), false));
    }

    @SafeVarargs
    private static Map<String, Object> withNulls(Map.Entry<String, Object>... known) {
        Map<String, Object> all = new HashMap<>(Map.ofEntries(known));
        all.put("preparationEntry", null);
        all.put("qualityCheck", null);
        return all;
    }
}
