package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What supports a citizen beside the flow. */
class SupportIT extends HttpTest {

    private static final Person SIGNE = Municipality.HORSENS.preparing();

    private static final Person VIBEKE = Municipality.HORSENS.vk();

    private static String supportOf(CaseOnTheWay theCase) {
        return "/support/" + theCase.read("/support").column("id").get(0);
    }

    @Test
    void aMentorIsGrantedAndEndedBeforeItsLastDay() {
        CaseOnTheWay theCase = CaseMother.inPreparation().does("grantMentor", SIGNE, "/support",
            SupportForms.mentor());
        JsonNode granted = theCase.read("/support").items().get(0);
        assertThat(granted.path("state").asString()).isEqualTo("OPEN");
        assertThat(granted.path("mentor").path("hoursPerWeek").asDouble()).isEqualTo(2.5);
        String path = supportOf(theCase);
        theCase.on("2025-04-01").does("endMentor", SIGNE, path + "/end", SupportForms.ended());
        JsonNode ended = theCase.read("/support").items().get(0);
        assertThat(ended.path("state").asString() + " " + ended.path("endedOn").asString() + " "
            + ended.path("endedBy").asString()).isEqualTo("ENDED 2025-04-01 signe");
        SIGNE.post("/cases/" + theCase.id() + path + "/end", SupportForms.ended()).refuses(409, "support-ended");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void aMentorIsGrantedByACaseworker() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        VIBEKE.post("/cases/" + theCase.id() + "/support", SupportForms.mentor()).refuses(403, "forbidden-role");
        assertThat(theCase.read("/support").items()).isEmpty();
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void otherProfessionsAreAskedAndTheirAdviceIsWrittenDown() {
        CaseOnTheWay theCase = CaseMother.inPreparation().does("requestSparring", VIBEKE, "/support",
            SupportForms.sparring());
        String path = supportOf(theCase);
        SIGNE.post("/cases/" + theCase.id() + path + "/end", SupportForms.ended())
            .refuses(409, "support-ends-otherwise");
        theCase.on("2025-01-20").does("answerSparring", SIGNE, path + "/outcome", SupportForms.advised());
        JsonNode answered = theCase.read("/support").items().get(0);
        assertThat(answered.path("outcome").asString()).isEqualTo("Korte pauser hver time.");
        assertThat(answered.path("sparring").path("disciplines")).hasSize(2);
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void aSupportIsWhatItsKindSaysAndLiesInTheCase() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        String path = "/cases/" + theCase.id() + "/support";
        SIGNE.post(path, SupportForms.mentor().without("mentor")).refuses(422, "support-incomplete")
            .pointsAt("/mentor");
        SIGNE.post(path, SupportForms.sparring().with("objection", "Nej")).refuses(422, "field-not-applicable")
            .pointsAt("/objection");
        SIGNE.post(path, SupportForms.mentor().with("occurredOn", "2190-01-01")).refuses(422, "occurred-in-future");
        SIGNE.post(path, SupportForms.mentor().with("occurredOn", "2024-12-31")).refuses(422, "occurred-before-case");
        SIGNE.post(path, SupportForms.objection()).refuses(409, "programme-not-running");
        SIGNE.post(path + "/" + UUID.randomUUID() + "/end", SupportForms.ended()).refuses(404, "not-found");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void whatIsOpenLapsesWithTheCase() {
        CaseOnTheWay theCase = CaseMother.inPreparation()
            .does("requestSparring", SIGNE, "/support", SupportForms.sparring()).ends("WITHDRAWN");
        assertThat(theCase.read("/support").column("state")).containsExactly("LAPSED");
        SIGNE.post("/cases/" + theCase.id() + "/support", SupportForms.sparring()).refuses(409, "case-closed");
    }

    @Test
    void aDocumentIsReferredToOnceAndTakenOffAgain() {
        Form document = SupportForms.document();
        CaseOnTheWay theCase = CaseMother.inPreparation().does("addDocument", SIGNE, "/documents", document);
        String path = "/cases/" + theCase.id() + "/documents";
        SIGNE.post(path, document).refuses(409, "document-already-there");
        String reference = theCase.read("/documents").column("id").get(0);
        theCase.does("removeDocument", SIGNE, "/documents/" + reference + "/removal", SupportForms.removed());
        assertThat(theCase.read("/documents").items()).isEmpty();
        SIGNE.post(path + "/" + reference + "/removal", SupportForms.removed()).refuses(404, "not-found");
        theCase.does("addDocument", SIGNE, "/documents", document);
        assertThat(theCase.read("/documents").column("title")).containsExactly("LÆ 265");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }
}
