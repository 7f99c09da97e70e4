package dk.roedtraad.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rest.Json;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final String BEFORE = """
        {"file": {"id": "c", "revision": 3, "history_length": 2}, "timers": [{"activity": "F-PREP"}],
         "tasks": [{"id": "t1"}], "deadlines": [{"id": "d1", "due_on": "2028-03-27", "log_length": 1,
           "log": [{"no": 1, "kind": "ARMED"}]}, {"id": "d2", "ending": "MET", "log": []}]}""";

    @Test
    void whatIsRefusedMayOnlyMeetABreachThatIsWrittenDownMeanwhile() {
        assertThat(Change.ofARefusal(at(BEFORE), at(BEFORE))).isEmpty();
        String breached = BEFORE.replace("\"ARMED\"}", "\"ARMED\"}, {\"no\": 2, \"kind\": \"BREACHED\"}")
            .replace("\"log_length\": 1", "\"log_length\": 2").replace("{\"activity\": \"F-PREP\"}", "");
        assertThat(Change.ofARefusal(at(BEFORE), at(breached))).isEmpty();
        assertThat(Change.ofARefusal(at(BEFORE), at(BEFORE.replace("\"revision\": 3", "\"revision\": 4")))).hasSize(1);
        assertThat(Change.ofARefusal(at(BEFORE), at(BEFORE.replace("t1", "t2")))).hasSize(1);
        assertThat(Change.ofARefusal(at(BEFORE), at(BEFORE.replace("03-27", "03-28")))).hasSize(1);
    }

    @Test
    void whatIsAcceptedIsCountedAndToldOf() {
        String after = BEFORE.replace("\"revision\": 3", "\"revision\": 4");
        assertThat(Change.ofAnAct(at(BEFORE), at(after), false)).isEmpty();
        assertThat(Change.ofAnAct(at(BEFORE), at(after), true)).hasSize(1);
        assertThat(Change.ofAnAct(at(BEFORE), at(BEFORE), false)).hasSize(1);
    }

    @Test
    void whatHasEndedNeverRunsAgainAndWhatWasLoggedStays() {
        String after = BEFORE.replace("\"revision\": 3", "\"revision\": 4");
        assertThat(Change.ofAnAct(at(BEFORE), at(after.replace("\"MET\"", "\"SUPERSEDED\"")), false)).isEmpty();
        assertThat(Change.ofAnAct(at(BEFORE), at(after.replace("\"MET\"", "null")), false)).hasSize(1);
        assertThat(Change.ofAnAct(at(BEFORE), at(after.replace("\"MET\"", "\"CANCELLED\"")), false)).hasSize(1);
        assertThat(Change.ofAnAct(at(BEFORE), at(after.replace("d2", "d3")), false)).hasSize(1);
        assertThat(Change.ofAnAct(at(BEFORE), at(after.replace("ARMED", "MET")), false)).hasSize(1);
    }

    private static Snapshot at(String rows) {
        return Snapshot.of(Json.mapper().readTree(rows));
    }
}
