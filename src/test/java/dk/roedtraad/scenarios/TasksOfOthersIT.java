package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Claiming, giving back and giving away a task; and who may not do it. Lene and Alma are both leaders. */
class TasksOfOthersIT extends HttpTest {

    private final Person lene = Person.named("lene");
    private final Person alma = Person.named("alma");
    private CaseOnTheWay theCase;
    private String task;

    @BeforeEach
    void aQualityCheckIsOpenToEveryLeader() {
        theCase = CaseMother.readyForTheQualityCheck(Municipality.HORSENS, CaseMother.MONDAY);
        task = "/tasks/" + theCase.task("checkQuality").path("id").asString();
    }

    private JsonNode read() {
        return lene.get(task).is(200).json();
    }

    @Test
    void whoClaimsATaskIsTheOnlyOneWhoCanDoIt() {
        assertThat(read().path("assignee").isString()).isFalse();
        assertThat(alma.post(task + "/claim", null).is(200).json().path("assignee").asString()).isEqualTo("alma");
        alma.post(task + "/claim", null).is(200);
        lene.post(task + "/claim", null).refuses(409, "task-claimed-by-another");
        lene.post(task + "/release", null).refuses(409, "task-claimed-by-another");
        lene.post(task + "/completion", PreparationForms.readyForTheMeeting().on(theCase.day()))
            .refuses(409, "task-claimed-by-another");
        assertThat(theCase.again().nextTasks()).containsExactly("checkQuality");
        theCase.doesAs(alma, theCase.task("checkQuality"), PreparationForms.readyForTheMeeting());
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void aReleasedTaskIsOpenToAllAgain() {
        alma.post(task + "/claim", null).is(200);
        assertThat(alma.post(task + "/release", null).is(200).json().path("assignee").isString()).isFalse();
        theCase.again().doesAs(lene, theCase.task("checkQuality"), PreparationForms.readyForTheMeeting());
        assertThat(theCase).awaits("bookMeeting");
    }

    @Test
    void theLeaderGivesATaskAwayFromWhomeverItLiesWith() {
        alma.post(task + "/claim", null).is(200);
        lene.post(task + "/assignment", Form.of("assignee", "lene")).is(200);
        assertThat(read().path("assignee").asString()).isEqualTo("lene");
        alma.post(task + "/completion", PreparationForms.readyForTheMeeting())
            .refuses(409, "task-claimed-by-another");
    }

    @Test
    void aTaskIsOnlyGivenToSomebodyWhoHoldsItsRole() {
        lene.post(task + "/assignment", Form.of("assignee", "signe")).refuses(422, "person-lacks-role")
            .pointsAt("/assignee");
        lene.post(task + "/assignment", Form.of("assignee", "nobody")).refuses(422, "unknown-person")
            .pointsAt("/assignee");
        lene.post(task + "/assignment", Form.empty()).refuses(422, "invalid-form").pointsAt("/assignee");
        assertThat(read().path("assignee").isString()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"signe", "vibeke", "marie"})
    void aTaskIsOnlyDoneByItsRole(String persona) {
        Person person = Person.named(persona);
        person.post(task + "/claim", null).refuses(403, "forbidden-role");
        person.post(task + "/assignment", Form.of("assignee", persona)).refuses(403, "forbidden-role");
        person.post(task + "/completion", PreparationForms.readyForTheMeeting()).refuses(403, "forbidden-role");
        assertThat(theCase).awaits("checkQuality").standsAsAnswered();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drift", "fagsystem"})
    void operationsAndClientsDoNoTasks(String persona) {
        Person person = Person.named(persona);
        for (String act : new String[] {"/claim", "/release", "/completion"}) {
            person.post(task + act, PreparationForms.readyForTheMeeting()).refuses(403, "forbidden-role");
        }
    }

    @Test
    void aTaskThatWasDoneStaysDone() {
        theCase.does("checkQuality", PreparationForms.readyForTheMeeting());
        lene.post(task + "/completion", PreparationForms.readyForTheMeeting()).refuses(409, "task-done");
        lene.post(task + "/claim", null).refuses(409, "task-done");
        lene.post(task + "/release", null).refuses(409, "task-done");
        lene.post(task + "/assignment", Form.of("assignee", "alma")).refuses(409, "task-done");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void aTaskThatWasCancelledStaysCancelled() {
        CaseOnTheWay decided = CaseMother.awaitingItsDecision();
        JsonNode handover = decided.task("holdThreePartyMeeting");
        decided.does("recordDecision", ProgrammeForms.decidedOtherwise("FLEX_JOB"));
        decided.where().preparing().post(handover.path("completion").asString(),
            ProgrammeForms.handedOverTo(decided.where().coordinating())).refuses(409, "task-cancelled");
        assertThat(decided).awaits("handBack").standsAsAnswered();
    }

    @Test
    void theWorklistFollowsWhomATaskLiesWith() {
        String ofTheCase = "/tasks?caseId=" + theCase.id();
        assertThat(alma.get(ofTheCase + "&unassigned=true").items()).hasSize(1);
        assertThat(alma.get(ofTheCase + "&mine=true").items()).isEmpty();
        alma.post(task + "/claim", null).is(200);
        assertThat(alma.get(ofTheCase + "&unassigned=true").items()).isEmpty();
        assertThat(alma.get(ofTheCase + "&mine=true").items()).hasSize(1);
        assertThat(lene.get(ofTheCase + "&mine=true").items()).isEmpty();
        assertThat(lene.get(ofTheCase + "&assignee=alma&team=horsens-rf&type=checkQuality").items()).hasSize(1);
        assertThat(lene.get(ofTheCase + "&type=makeCv").items()).isEmpty();
        assertThat(lene.get(ofTheCase + "&dueBefore=2025-03-31").items()).isEmpty();
        assertThat(lene.get(ofTheCase + "&dueBefore=2025-04-01").items()).hasSize(1);
    }
}
