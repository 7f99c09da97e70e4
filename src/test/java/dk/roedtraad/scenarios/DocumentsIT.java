package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is written in a case beside its tasks: new versions of documents, and steps through their own collections. */
class DocumentsIT extends HttpTest {

    @Test
    void everyChangeOfADocumentIsANewVersion() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().does("makeIndsatsplan", PlanForms.indsatsplan());
        theCase.changes("changeCv", theCase.where().vk(), "/cv", PlanForms.cv().with("abilities", "Stor ro."))
            .changes("changeGoals", theCase.where().vk(), "/goals", PlanForms.goals())
            .changes("changeIndsatsplan", theCase.where().coordinating(), "/indsatsplan", PlanForms.plan());
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
        assertThat(theCase.read("/cv").is(200).json().path("document").path("abilities").asString())
            .isEqualTo("Stor ro.");
        for (String document : List.of("/cv", "/goals", "/indsatsplan")) {
            assertThat(theCase.read(document).is(200).json().path("version").asInt()).as(document).isEqualTo(2);
            assertThat(versions(theCase, document)).as(document).containsExactly(2, 1);
        }
        JsonNode first = theCase.read("/cv/versions").items().get(1);
        assertThat(first.path("document")).isEqualTo(PlanForms.cv().json());
        assertThat(first.path("writtenBy").asString()).isEqualTo("vibeke");
    }

    private static List<Integer> versions(CaseOnTheWay theCase, String document) {
        return theCase.read(document + "/versions").items().stream().map(row -> row.path("version").asInt()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cv", "/goals", "/indsatsplan"})
    void whatHasNotBeenWrittenCannotBeReadOrChanged(String document) {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        theCase.read(document).refuses(404, "not-written");
        Form form = document.equals("/cv") ? PlanForms.cv()
            : document.equals("/goals") ? PlanForms.goals() : PlanForms.plan();
        Person.named("alma").put("/cases/" + theCase.id() + document, form)
            .refuses(409, "nothing-written-yet");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void aStepThroughItsCollectionDoesTheOpenTask() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        Person kasper = theCase.where().coordinating();
        theCase.does("holdConversation", kasper, "/conversations", ProgrammeForms.noShow());
        assertThat(theCase.nextTasks()).contains("recoverContact").doesNotContain("holdConversation");
        theCase.does("measureBaseline", kasper, "/measurements", SurveyForms.measured(2))
            .does("makeIndsatsplan", PlanForms.indsatsplan()).on("2025-04-01")
            .does("followUpPlan", kasper, "/follow-ups", PlanForms.adjustedPlan())
            .does("measureProgression", kasper, "/measurements", SurveyForms.measured(3))
            .does("requestMatch", kasper, "/match-requests", MatchForms.ready())
            .does("findCompany", MatchForms.found(theCase.where().company()))
            .does("agreePlacement", theCase.where().vk(), "/placements",
                MatchForms.agreed(theCase.day(), theCase.day().plusMonths(1)));
        assertThat(theCase).hasItsWholeHistory().hasCancelled().standsAsAnswered();
        assertThat(theCase.read("/measurements").column("kind")).containsExactly("BASELINE", "PROGRESSION");
        assertThat(theCase.deadline("F-PLANFU").path("anchoredOn").asString()).isEqualTo("2025-04-01");
    }

    @Test
    void aStepWithoutAnOpenTaskIsRecordedAsAnExtra() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().does("holdConversation", ProgrammeForms.noShow());
        List<String> open = theCase.nextTasks();
        theCase.on("2025-03-20").does("holdConversation", theCase.where().coordinating(), "/conversations",
            ProgrammeForms.conversation());
        assertThat(theCase.nextTasks()).isEqualTo(open);
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
        assertThat(theCase.read("/conversations").column("occurredOn")).containsExactly("2025-03-20", "2025-03-17");
    }

    @Test
    void theCitizenCanBeCorrected() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        Form form = CaseForms.citizen("Bodil Test", "710385-4322").with("protectedAddress", true);
        JsonNode citizen = theCase.where().preparing().put("/cases/" + theCase.id() + "/citizen", form).is(200).json();
        assertThat(citizen.path("cpr").asString()).isEqualTo("7103854322");
        assertThat(citizen.path("protectedAddress").asBoolean()).isTrue();
        assertThat(theCase.read("/citizen").is(200).json()).isEqualTo(citizen);
        assertThat(theCase.read("/history").column("act")).last().isEqualTo("changeCitizen");
    }

    @Test
    void aCaseIsFoundByEveryConditionThatHoldsForIt() {
        LocalDate today = Today.inDenmark();
        CaseOnTheWay theCase = CaseMother.withAMeeting();
        Person lene = theCase.where().leader();
        String reference = theCase.file().path("externalReference").asString();
        String all = "&phase=MEETING&team=horsens-rf&caseworker=signe&vk=vibeke&dueBefore=" + today;
        assertThat(lene.get("/cases?externalReference=" + reference + all).column("id")).containsExactly(theCase.id());
        for (String other : List.of("phase=DECISION", "team=x", "caseworker=kasper", "vk=viktor",
            "dueBefore=2025-03-31")) {
            assertThat(lene.get("/cases?externalReference=" + reference + "&" + other).items()).as(other).isEmpty();
        }
    }
}
