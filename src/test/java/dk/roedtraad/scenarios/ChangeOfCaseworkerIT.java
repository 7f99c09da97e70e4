package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A citizen gets another caseworker or VK: the tasks go along, the successor is told, and the change is counted. */
class ChangeOfCaseworkerIT extends HttpTest {

    private static final String HANDOVER = "/reassignment";

    private final Person lene = Person.named("lene");

    private static List<String> assigneesOf(CaseOnTheWay theCase, String role) {
        return theCase.file().path("tasks").valueStream().filter(task -> task.path("role").asString().equals(role))
            .map(task -> task.path("assignee").asString("nobody")).distinct().toList();
    }

    private static String at(CaseOnTheWay theCase, String member) {
        return theCase.file().path(member).asString("nobody");
    }

    @Test
    void thePreparingCaseworkerChangesAndTheOpenTasksGoAlong() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        assertThat(assigneesOf(theCase, "CASEWORKER")).containsExactly("signe");
        theCase.does("reassignCase", lene, HANDOVER, PeopleForms.handedTo("CASEWORKER", "sofie"));
        assertThat(at(theCase, "preparingCaseworker")).isEqualTo("sofie");
        assertThat(at(theCase, "caseworkerChanges")).isEqualTo("1");
        assertThat(at(theCase, "vkChanges")).isEqualTo("0");
        assertThat(assigneesOf(theCase, "CASEWORKER")).containsExactly("sofie");
        assertThat(assigneesOf(theCase, "VK")).containsExactly("vibeke");
        theCase.does("orderMedicalCertificate", PreparationForms.certificateOrdered());
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void theConsultantChangesAndTheCaseworkerStays() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        theCase.does("reassignCase", theCase.where().preparing(), HANDOVER, PeopleForms.handedTo("VK", "viktor"));
        assertThat(at(theCase, "vk")).isEqualTo("viktor");
        assertThat(at(theCase, "vkChanges")).isEqualTo("1");
        assertThat(at(theCase, "caseworkerChanges")).isEqualTo("0");
        assertThat(assigneesOf(theCase, "VK")).containsExactly("viktor");
        assertThat(assigneesOf(theCase, "CASEWORKER")).containsExactly("signe");
    }

    @Test
    void inTheProgrammeItIsTheCoordinatingCaseworkerWhoChanges() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        assertThat(at(theCase, "caseworkerChanges")).as("the planned handover is no change").isEqualTo("0");
        theCase.does("reassignCase", theCase.where().coordinating(), HANDOVER,
            PeopleForms.handedTo("CASEWORKER", "sofie"));
        assertThat(at(theCase, "preparingCaseworker")).isEqualTo("signe");
        assertThat(at(theCase, "coordinatingCaseworker")).isEqualTo("sofie");
        assertThat(at(theCase, "caseworkerChanges")).isEqualTo("1");
        assertThat(assigneesOf(theCase, "CASEWORKER")).containsExactly("sofie");
    }

    @Test
    void theSuccessorReadsWhatToKnow() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        theCase.does("reassignCase", lene, HANDOVER, PeopleForms.handedTo("CASEWORKER", "sofie"));
        JsonNode told = theCase.file().path("handover").path(0);
        assertThat(told.path("from").asString()).isEqualTo("signe");
        assertThat(told.path("to").asString()).isEqualTo("sofie");
        assertThat(told.path("whatToKnow").asString()).contains("eftermiddagen");
        assertThat(Person.named("sofie").get("/cases/" + theCase.id() + HANDOVER).column("number"))
            .containsExactly("1");
        assertThat(Person.named("sofie").get("/cases/" + theCase.id() + HANDOVER).items().get(0)).isEqualTo(told);
    }

    @Test
    void theSuccessorTakesTheCaseUp() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        theCase.does("reassignCase", lene, HANDOVER, PeopleForms.handedTo("CASEWORKER", "sofie"));
        JsonNode task = theCase.task("receiveCaseAsCaseworker");
        assertThat(task.path("assignee").asString()).isEqualTo("sofie");
        theCase.doesAs(Person.named("sofie"), task, Form.of("questions", "Hvem er borgerens bisidder?"));
        assertThat(theCase.file().path("handover")).isEmpty();
        JsonNode received = theCase.read(HANDOVER).items().get(0);
        assertThat(received.path("receivedOn").asString()).isEqualTo(theCase.day().toString());
        assertThat(received.path("receivedBy").asString()).isEqualTo("sofie");
        assertThat(received.path("questions").asString()).contains("bisidder");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void theNewConsultantTakesTheCaseUp() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        theCase.does("reassignCase", lene, HANDOVER, PeopleForms.handedTo("VK", "viktor"))
            .does("receiveCaseAsVk", Form.empty());
        assertThat(theCase.file().path("handover")).isEmpty();
        assertThat(theCase.done().get(theCase.done().size() - 1).person()).isEqualTo("viktor");
    }

    @Test
    void whoGetsTheCaseBeforeItWasTakenUpTakesItUp() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        theCase.does("reassignCase", lene, HANDOVER, PeopleForms.handedTo("CASEWORKER", "sofie"))
            .does("reassignCase", lene, HANDOVER, PeopleForms.handedTo("CASEWORKER", "kasper"));
        assertThat(theCase.task("receiveCaseAsCaseworker").path("assignee").asString()).isEqualTo("kasper");
        assertThat(theCase.file().path("handover")).hasSize(2);
        theCase.does("receiveCaseAsCaseworker", Form.empty());
        assertThat(theCase.file().path("handover")).isEmpty();
        assertThat(at(theCase, "caseworkerChanges")).isEqualTo("2");
    }

    @Test
    void aCaseIsHandedOverByItsOwnCaseworkerOrALeader() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        Form form = PeopleForms.handedTo("CASEWORKER", "sofie");
        String path = "/cases/" + theCase.id() + HANDOVER;
        Person.named("signe").post(path, form).refuses(403, "not-your-case");
        Person.named("sofie").post(path, form).refuses(403, "not-your-case");
        Person.named("vibeke").post(path, form).refuses(403, "forbidden-role");
        assertThat(theCase).standsAsAnswered();
        Person.named("kasper").post(path, form).is(200);
        Person.named("kasper").post(path, form).refuses(403, "not-your-case");
    }

    @Test
    void onlyToAnotherWhoHoldsTheRole() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String path = "/cases/" + theCase.id() + HANDOVER;
        lene.post(path, PeopleForms.handedTo("CASEWORKER", "signe")).refuses(422, "same-person").pointsAt("/to");
        lene.post(path, PeopleForms.handedTo("CASEWORKER", "vibeke")).refuses(422, "person-lacks-role")
            .pointsAt("/to");
        lene.post(path, PeopleForms.handedTo("VK", "nobody")).refuses(422, "unknown-person").pointsAt("/to");
        lene.post(path, PeopleForms.handedTo("LEADER", "alma")).refuses(400, "unknown-value");
        lene.post(path, PeopleForms.handedTo("VK", "viktor").with("from", "viktor")).refuses(409, "not-responsible");
        lene.post(path, PeopleForms.handedTo("VK", "viktor").with("occurredOn", CaseMother.MONDAY.minusDays(1)))
            .refuses(422, "occurred-before-case").pointsAt("/occurredOn");
        lene.post(path, PeopleForms.handedTo("VK", "viktor").with("occurredOn", Today.inDenmark().plusDays(1)))
            .refuses(422, "occurred-in-future").pointsAt("/occurredOn");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void nobodyHandsOverWhatNobodyHas() {
        CaseOnTheWay theCase = CaseOnTheWay.openedWith(CaseForms.withoutPeople(Municipality.HORSENS, CaseMother.MONDAY),
            Municipality.HORSENS, CaseMother.MONDAY);
        lene.post("/cases/" + theCase.id() + HANDOVER, PeopleForms.handedTo("VK", "viktor"))
            .refuses(409, "nobody-responsible");
    }

    @Test
    void aClosedCaseIsNotHandedOver() {
        CaseOnTheWay theCase = CaseMother.inPreparation().ends("MOVED");
        lene.post("/cases/" + theCase.id() + HANDOVER, PeopleForms.handedTo("VK", "viktor"))
            .refuses(409, "case-closed");
    }
}
