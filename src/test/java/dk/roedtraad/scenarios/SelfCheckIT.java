package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import dk.roedtraad.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What no act would do to deadlines and timers is found, and mended where it can be. */
class SelfCheckIT extends HttpTest {

    private static final String ROWS = "deadline where case_id = '%s' and rule_key = '%s'";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final LocalDate today = Today.inDenmark();

    private CaseOnTheWay theCase;

    @BeforeEach
    void aCaseInItsProgrammeWithAPlan() {
        theCase = CaseMother.inItsProgramme(Municipality.HORSENS, today.minusDays(90)).on(today.minusDays(10))
            .does("makeIndsatsplan", PlanForms.indsatsplan());
    }

    @Test
    void aCaseThatWentItsWayHasNothingWrong() {
        assertThat(found()).isEmpty();
    }

    @Test
    void aDeadlineThatIsGoneIsFoundAndArmedAnew() {
        spoil("delete from " + ROWS, "F-END");
        assertThat(found()).containsExactly("DEADLINE_MISSING F-END", "TIMER_WITHOUT_DEADLINE F-END");
        LocalDate due = LocalDate.parse(repaired().path("mended").path(0).path("expected").asString());
        assertThat(due).isNotNull();
        assertThat(found()).isEmpty();
        assertThat(theCase.deadline("F-END").path("dueOn").isString()).isTrue();
        assertThat(theCase.read("/history").column("act")).contains("repairDeadlines");
    }

    @Test
    void aDayThatWasMovedBehindTheLedgersBackIsFoundAndMovedBack() {
        String right = theCase.deadline("F-PLANFU").path("dueOn").asString();
        spoil("update " + ROWS.replace(" where", " set due_on = due_on + 7 where"), "F-PLANFU");
        assertThat(found()).containsExactly("DATES_DIFFER F-PLANFU", "TIMER_DIFFERS F-PLANFU");
        repaired();
        assertThat(found()).isEmpty();
        JsonNode deadline = theCase.deadline("F-PLANFU");
        assertThat(deadline.path("dueOn").asString()).isEqualTo(right);
        List<String> log = Municipality.HORSENS.leader().get("/deadlines/" + deadline.path("id").asString()).json()
            .path("events").valueStream().map(event -> event.path("kind").asString()).toList();
        assertThat(log).contains("CORRECTED");
    }

    @Test
    void aTimerOnAWrongDayIsFoundAndSet() {
        setTimer("duedate_ + interval '9 days'");
        assertThat(found()).containsExactly("TIMER_DIFFERS F-PLANFU");
        repaired();
        assertThat(found()).isEmpty();
    }

    @Test
    void aTimerThatIsGoneIsFoundAndSetUpAgain() {
        TestDatabase.spoil("delete from act_ru_job where process_instance_id_ in (select id_ from act_ru_execution"
            + " where business_key_ = '" + theCase.id() + "') and job_def_id_ in (select id_ from act_ru_jobdef"
            + " where act_id_ = 'F-PLANFU')");
        assertThat(found()).containsExactly("TIMER_MISSING F-PLANFU");
        repaired();
        assertThat(found()).isEmpty();
    }

    /** As when the engine's thread had taken a timer up at the very moment an act moved its deadline. */
    @Test
    void aTimerThatGoesOffBeforeItsDayStandsAgain() {
        setTimer("now() - interval '1 hour'");
        Instant end = Instant.now().plus(PATIENCE);
        while (!found().isEmpty() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void theHealthOfTheServerSaysWhatTheLastCheckFound() {
        repaired();
        JsonNode checks = Http.send(new Http.Call("GET", "/health/ready", Map.of(), null)).is(200).json()
            .path("checks");
        JsonNode own = checks.valueStream().filter(check -> check.path("name").asString().equals("deadlines"))
            .findFirst().orElseThrow();
        assertThat(own.path("status").asString()).isEqualTo("UP");
        assertThat(own.path("data").path("municipalitiesChecked").asInt()).isPositive();
        assertThat(own.path("data").path("found").isNumber()).isTrue();
    }

    @Test
    void onlyOperationsRepairAndLeadersMayLook() {
        assertThat(Municipality.HORSENS.leader().get("/operations/self-check").status()).isEqualTo(200);
        Municipality.HORSENS.preparing().get("/operations/self-check").is(403);
        Municipality.HORSENS.leader().post("/operations/self-check/repair", Form.of("reason", "Efter fejl")).is(403);
    }

    private void setTimer(String at) {
        TestDatabase.spoil("update act_ru_job set duedate_ = " + at + " where process_instance_id_ in"
            + " (select id_ from act_ru_execution where business_key_ = '" + theCase.id() + "') and job_def_id_ in"
            + " (select id_ from act_ru_jobdef where act_id_ = 'F-PLANFU')");
    }

    private void spoil(String statement, String rule) {
        TestDatabase.spoil(statement.formatted(theCase.id(), rule));
    }

    private List<String> found() {
        JsonNode report = Person.named("drift").get("/operations/self-check").is(200).json();
        return report.path("findings").valueStream()
            .filter(finding -> finding.path("caseId").asString().equals(theCase.id()))
            .map(finding -> finding.path("kind").asString() + " " + finding.path("rule").asString()).sorted().toList();
    }

    private JsonNode repaired() {
        JsonNode answer = Person.named("drift").post("/operations/self-check/repair",
            Form.of("reason", "Efter en fejl i databasen")).is(200).json();
        return answer.path("items").valueStream()
            .filter(item -> item.path("caseId").asString().equals(theCase.id())).findFirst().orElse(answer);
    }
}
