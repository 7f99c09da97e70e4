package dk.roedtraad.walk;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rest.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A walk that finds nothing says something only if it would find what is there. */
class InvariantsTest {

    private static final Map<String, String> GUARDS = Map.of("untilMeeting F-PREP", "F-PREP");

    private static final String GOOD = """
        {"file": {"id": "c", "revision": 3, "history_length": 2, "next_due_on": "2028-03-27"},
         "history": {"entries": 2, "lowest": 1, "highest": 2}, "roots": 1, "incidents": 0,
         "tasks": [{"id": "t1", "engine_task_id": "e1", "type": "makeCv"},
           {"id": "t2", "engine_task_id": "e2", "type": "reviewStatus"}],
         "engine_tasks": ["e1", "e2"], "standing": ["untilMeeting", "makeCv"],
         "deadlines": [{"id": "d1", "rule_key": "F-PREP", "due_on": "2028-03-27", "log_length": 1,
           "log": [{"no": 1, "kind": "ARMED"}]}],
         "timers": [{"activity": "F-PREP", "due": "2028-03-27T22:00:00", "failed": false, "going_off": false}]}""";

    private static final String CLOSED = """
        {"file": {"id": "c", "closed_on": "2028-03-01", "outcome": "WITHDRAWN", "history_length": 1},
         "history": {"entries": 1, "lowest": 1, "highest": 1}, "roots": 0, "incidents": 0,
         "deadlines": [{"id": "d1", "rule_key": "F-PREP", "due_on": "2028-03-27", "ending": "CANCELLED",
           "log_length": 2, "log": [{"no": 1, "kind": "ARMED"}, {"no": 2, "kind": "CANCELLED"}]}]}""";

    @Test
    void aCaseInWhichAllAgreesIsLeftInPeace() {
        assertThat(broken(GOOD)).isEmpty();
        assertThat(broken(CLOSED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "type": "makeCv"                 | "type": "reviewStatus"        | two open tasks
        "type": "makeCv"                 | "type": "recordDecision"      |
        "e1", "e2"                       | "e1"                          | the engine
        "incidents": 0                   | "incidents": 1                | incidents
        "roots": 1                       | "roots": 0                    | 0 processes
        "next_due_on": "2028-03-27"      | "next_due_on": "2028-03-28"   | next due on
        "highest": 2                     | "highest": 3                  | gap
        "lowest": 1                      | "lowest": 2                   | gap
        "no": 1                          | "no": 2                       | log with a gap
        "log_length": 1                  | "log_length": 2               | log with a gap
        27T22:00:00                      | 27T23:00:00                   | timer is at
        "failed": false                  | "failed": true                | timer has failed
        "activity": "F-PREP"             | "activity": "F-OTHER"         | without its timer
        "due_on": "2028-03-27", "log     | "ending": "MET", "log         | timer is at
        """)
    void whatDoesNotAgreeIsFound(String right, String wrong, String found) {
        assertThat(GOOD).contains(right);
        List<String> broken = broken(GOOD.replace(right, wrong));
        if (found == null) {
            assertThat(broken).isEmpty();
        } else {
            assertThat(broken).anySatisfy(one -> assertThat(one).contains(found));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "subject_id": "m1", "due_on"     | "subject_id": "m2", "due_on"  | timer is at
        "activity": "F-VKFU"             | "activity": "F-OTHER"         | without its timer
        "subject_id": "m1", "due":       | "subject_id": "m2", "due":    | without its timer
        """)
    void theTimerOfOneMatchIsNoOthers(String right, String wrong, String found) {
        String followedUp = GOOD
            .replace("\"type\": \"makeCv\"", "\"type\": \"followUpPlacement\", \"subject_id\": \"m1\"")
            .replace("\"rule_key\": \"F-PREP\"", "\"rule_key\": \"F-VKFU\", \"subject_id\": \"m1\"")
            .replace("\"activity\": \"F-PREP\"", "\"activity\": \"F-VKFU\", \"subject_id\": \"m1\"");
        Map<String, String> guards = Map.of("followUpPlacement F-VKFU", "F-VKFU");
        assertThat(followedUp).contains(right);
        assertThat(broken(followedUp, guards)).isEmpty();
        assertThat(broken(followedUp.replace(right, wrong), guards))
            .anySatisfy(one -> assertThat(one).contains(found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "roots": 0                       | "roots": 1                    | running process
        "ending": "CANCELLED",           |                               | running deadlines
        "incidents": 0                   | "incidents": 0, "tasks": [{"engine_task_id": "e", "type": "t"}] | open tasks
        "incidents": 0                   | "timers": [{"activity": "x"}], "incidents": 0 | has timers
        "outcome": "WITHDRAWN",          |                               | no outcome
        """)
    void whatGoesOnInAClosedCaseIsFound(String right, String wrong, String found) {
        assertThat(CLOSED).contains(right);
        assertThat(broken(CLOSED.replace(right, wrong == null ? "" : wrong)))
            .anySatisfy(one -> assertThat(one).contains(found));
    }

    @Test
    void aTimerThatWentOffHasLeftItsBreachInTheLog() {
        String off = GOOD.replaceAll("\"timers\": .*]", "\"timers\": []");
        assertThat(broken(off)).anySatisfy(one -> assertThat(one).contains("without its timer"));
        String noted = off.replace("\"ARMED\"}", "\"ARMED\"}, {\"no\": 2, \"kind\": \"BREACHED\"}")
            .replace("\"log_length\": 1", "\"log_length\": 2");
        assertThat(broken(noted)).isEmpty();
    }

    private static List<String> broken(String rows) {
        return broken(rows, GUARDS);
    }

    private static List<String> broken(String rows, Map<String, String> guards) {
        return Invariants.broken(Snapshot.of(Json.mapper().readTree(rows)), guards);
    }
}
