package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Domain D.4: an appeal is a flag with two deadlines, and nothing pauses for it. */
class AppealIT extends HttpTest {

    /** Granted on 10 March 2025: it can be appealed until 7 April. */
    private static CaseOnTheWay appealed(String day) {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().on(day);
        return theCase.does("appealDecision", theCase.where().coordinating(), "/appeal", TurnForms.appealed());
    }

    private static JsonNode lastAppeal(CaseOnTheWay theCase) {
        return theCase.file().path("appeal");
    }

    @Test
    void aDecisionShowsUntilWhenItCanBeAppealed() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        JsonNode decision = theCase.read("/programme").is(200).json().path("decisions").get(0);
        assertThat(decision.path("occurredOn").asString()).isEqualTo("2025-03-10");
        assertThat(decision.path("appealUntil").asString()).isEqualTo("2025-04-07");
        assertThat(theCase.file().has("appeal")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPHELD", "CHANGED", "WITHDRAWN"})
    void theMunicipalityReassessesItsDecisionAndNothingPausesMeanwhile(String result) {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        String[] strands = theCase.nextTasks().toArray(String[]::new);
        theCase.on("2025-04-07").does("appealDecision", theCase.where().coordinating(), "/appeal",
            TurnForms.appealed());
        assertThat(theCase.nextTasks()).contains(strands).contains("reassessDecision").hasSize(strands.length + 1);
        assertThat(lastAppeal(theCase).path("state").asString()).isEqualTo("OPEN");
        assertThat(theCase.deadline("F-REASSESS").path("anchoredOn").asString()).isEqualTo("2025-04-07");
        assertThat(theCase.deadline("F-REASSESS").path("dueOn").asString()).isEqualTo("2025-05-05");
        theCase.does("holdConversation", ProgrammeForms.conversation()).on("2025-04-28")
            .does("reassessDecision", TurnForms.reassessed(result));
        assertThat(theCase).isIn("PROGRAMME").awaits(strands).hasItsWholeHistory().standsAsAnswered();
        assertThat(lastAppeal(theCase).path("state").asString()).isEqualTo(result);
        assertThat(lastAppeal(theCase).path("reassessedOn").asString()).isEqualTo("2025-04-28");
        assertThat(theCase.deadline("F-REASSESS").path("metOn").asString()).isEqualTo("2025-04-28");
        JsonNode told = theCase.read("/appeal").items().get(0);
        assertThat(told.path("decidedOn").asString()).isEqualTo("2025-03-10");
        assertThat(told.path("text").asString()).isEqualTo("Jeg er ikke enig i afgørelsen.");
        assertThat(told.path("state").asString()).isEqualTo(result);
    }

    @Test
    void anAppealAfterTheWindowIsTakenUpOnlyForAReason() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().on("2025-04-08");
        Person caseworker = theCase.where().coordinating();
        String path = "/cases/" + theCase.id() + "/appeal";
        caseworker.post(path, TurnForms.appealed().on(theCase.day())).refuses(422, "appeal-too-late")
            .pointsAt("/acceptedLateBecause");
        Form explained = TurnForms.appealed().with("acceptedLateBecause", "Borgeren var indlagt.");
        caseworker.post(path, explained.with("occurredOn", "2025-04-07")).refuses(422, "field-not-applicable")
            .pointsAt("/acceptedLateBecause");
        caseworker.post(path, TurnForms.appealed().with("occurredOn", "2025-03-09"))
            .refuses(422, "appeal-before-decision").pointsAt("/occurredOn");
        theCase.does("appealDecision", caseworker, "/appeal", explained);
        assertThat(theCase.nextTasks()).contains("reassessDecision");
    }

    @Test
    void onlyADecisionIsAppealedAndOneAppealAtATime() {
        CaseOnTheWay undecided = CaseMother.awaitingItsDecision();
        undecided.where().preparing().post("/cases/" + undecided.id() + "/appeal", TurnForms.appealed())
            .refuses(409, "no-decision");
        CaseOnTheWay theCase = appealed("2025-04-01");
        theCase.where().coordinating().post("/cases/" + theCase.id() + "/appeal", TurnForms.appealed())
            .refuses(409, "appeal-open");
        theCase.on("2025-03-31").tries("reassessDecision", TurnForms.reassessed("UPHELD"))
            .refuses(422, "reassessed-before-appeal").pointsAt("/occurredOn");
        theCase.on("2025-04-02").does("reassessDecision", TurnForms.reassessed("WITHDRAWN")).on("2025-04-03")
            .does("appealDecision", theCase.where().coordinating(), "/appeal", TurnForms.appealed());
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
        assertThat(theCase.read("/appeal").column("state")).containsExactly("WITHDRAWN", "OPEN");
    }

    @Test
    void aCaseIsNotHandedBackWhileAnAppealIsOpen() {
        CaseOnTheWay theCase = CaseMother.awaitingItsDecision().on("2025-03-10")
            .does("recordDecision", ProgrammeForms.decidedOtherwise("FLEX_JOB"));
        theCase.does("appealDecision", theCase.where().preparing(), "/appeal", TurnForms.appealed());
        assertThat(theCase).awaits("handBack", "reassessDecision");
        theCase.tries("handBack", CaseForms.handedBack()).refuses(409, "appeal-open");
        theCase.on("2025-03-20").does("reassessDecision", TurnForms.reassessed("UPHELD"))
            .does("handBack", CaseForms.handedBack());
        assertThat(theCase).isClosedWith("FLEX_JOB", theCase.day()).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void anOpenAppealComesBackWithItsCase() {
        CaseOnTheWay theCase = appealed("2025-04-01").ends("WITHDRAWN");
        assertThat(theCase).isClosedWith("WITHDRAWN", theCase.day());
        theCase.on(Today.inDenmark()).does("reopenCase", theCase.where().leader(), "/reopening",
            TurnForms.reopened());
        assertThat(theCase.nextTasks()).contains("reassessDecision");
        assertThat(theCase.deadline("F-REASSESS").path("dueOn").asString()).isEqualTo("2025-04-29");
        assertThat(theCase).standsAsAnswered();
    }
}
