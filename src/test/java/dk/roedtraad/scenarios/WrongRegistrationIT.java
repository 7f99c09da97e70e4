package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Domain D.4: a wrong registration stays, marked, and another stands in its place. */
class WrongRegistrationIT extends HttpTest {

    private static int entryOf(CaseOnTheWay theCase, String act) {
        List<JsonNode> all = history(theCase).stream().filter(one -> one.path("act").asString().equals(act)).toList();
        return all.get(all.size() - 1).path("number").asInt();
    }

    private static List<JsonNode> history(CaseOnTheWay theCase) {
        return theCase.read("/history?limit=200").items();
    }

    private static CaseOnTheWay corrected(CaseOnTheWay theCase, Form form) {
        return theCase.does("correctRegistration", theCase.where().preparing(), "/corrections", form);
    }

    @Test
    void theWrongEntryStaysAndNamesTheOneInItsPlace() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        corrected(theCase.on("2025-01-10"), TurnForms.moved(2));
        List<JsonNode> told = history(theCase);
        assertThat(told.get(1).path("act").asString()).isEqualTo("involveCitizen");
        assertThat(told.get(1).path("occurredOn").asString()).isEqualTo("2025-01-13");
        assertThat(told.get(1).path("correctedBy").asInt()).isEqualTo(3);
        assertThat(told.get(2).path("corrects").asInt()).isEqualTo(2);
        assertThat(told.get(2).path("occurredOn").asString()).isEqualTo("2025-01-10");
        assertThat(told.get(2).path("reason").asString()).isEqualTo("Forkert dato.");
        assertThat(theCase).hasItsWholeHistory().awaits("makeCv", "orderMedicalCertificate").standsAsAnswered();
    }

    @Test
    void aCorrectionMayItselfBeCorrected() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        corrected(theCase.on("2025-01-10"), TurnForms.moved(2));
        corrected(theCase.on("2025-01-09"), TurnForms.moved(3));
        Form again = TurnForms.moved(2).with("occurredOn", "2025-01-08");
        theCase.where().preparing().post("/cases/" + theCase.id() + "/corrections", again)
            .refuses(409, "already-corrected").pointsAt("/entry");
        assertThat(history(theCase)).extracting(one -> one.path("correctedBy").asInt(0)).containsExactly(0, 3, 4, 0);
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void whatIsRightIsSaidAndCanHaveBeenSo() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        Person caseworker = theCase.where().preparing();
        String path = "/cases/" + theCase.id() + "/corrections";
        caseworker.post(path, TurnForms.noted(99)).refuses(422, "unknown-entry").pointsAt("/entry");
        caseworker.post(path, TurnForms.moved(2)).refuses(422, "nothing-corrected").pointsAt("/note");
        caseworker.post(path, TurnForms.moved(2).with("occurredOn", "2025-01-13")).refuses(422, "nothing-corrected");
        caseworker.post(path, TurnForms.moved(2).with("occurredOn", "2199-12-31")).refuses(422, "occurred-in-future")
            .pointsAt("/occurredOn");
        caseworker.post(path, TurnForms.moved(2).with("occurredOn", "2025-01-05"))
            .refuses(422, "occurred-before-case").pointsAt("/occurredOn");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void aPreparationThatStartedOnAnotherDayCountsFromThatDay() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        corrected(theCase.on("2025-01-02"), TurnForms.moved(1));
        assertThat(theCase.file().path("preparationStartedOn").asString()).isEqualTo("2025-01-02");
        JsonNode running = theCase.file().path("deadlines").path(0);
        assertThat(running.path("rule").asString()).isEqualTo("F-PREP");
        assertThat(running.path("anchoredOn").asString()).isEqualTo("2025-01-02");
        assertThat(running.path("dueOn").asString()).isEqualTo("2025-03-27");
        theCase.where().preparing().post("/cases/" + theCase.id() + "/corrections",
            TurnForms.moved(3).with("occurredOn", "2025-01-14")).refuses(422, "start-after-first-step");
        assertThat(theCase).hasItsWholeHistory().standsAsAnswered();
    }

    @Test
    void anIndstillingThatWasHandedOverOnAnotherDayMetItsDeadlineOnThatDay() {
        CaseOnTheWay theCase = CaseMother.awaitingItsDecision().on("2025-03-07");
        corrected(theCase, TurnForms.moved(entryOf(theCase, "handOverRecommendation")));
        JsonNode deadline = theCase.deadline("F-HANDOVER");
        assertThat(deadline.path("metOn").asString()).isEqualTo("2025-03-07");
        assertThat(deadline.path("state").asString()).isEqualTo("MET_LATE");
        assertThat(theCase.where().leader().get("/deadlines/" + deadline.path("id").asString()).is(200).json()
            .path("events").valueStream().map(event -> event.path("kind").asString())).endsWith("CORRECTED");
        corrected(theCase.on("2025-03-06"), TurnForms.moved(entryOf(theCase, "correctRegistration")));
        assertThat(theCase.deadline("F-HANDOVER").path("state").asString()).isEqualTo("MET_REGISTERED_LATE");
    }

    @Test
    void aFirstMeetingOnAnotherDayMetItsDeadlineOnThatDay() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().on("2025-03-20");
        corrected(theCase, TurnForms.moved(entryOf(theCase, "holdFirstMeeting")));
        assertThat(theCase.deadline("F-FIRST-S").path("metOn").asString()).isEqualTo("2025-03-20");
        assertThat(theCase.deadline("F-FIRST-S").path("state").asString()).isEqualTo("MET_LATE");
    }

    @Test
    void theNextFollowUpCountsFromTheRightDayOfTheLastOne() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().does("makeIndsatsplan", PlanForms.indsatsplan())
            .on("2025-04-14").does("followUpPlan", PlanForms.unchangedPlan());
        assertThat(theCase.deadline("F-PLANFU").path("dueOn").asString()).isEqualTo("2025-05-12");
        corrected(theCase.on("2025-04-16"), TurnForms.moved(entryOf(theCase, "followUpPlan")));
        assertThat(theCase.deadline("F-PLANFU").path("anchoredOn").asString()).isEqualTo("2025-04-16");
        assertThat(theCase.deadline("F-PLANFU").path("dueOn").asString()).isEqualTo("2025-05-14");
        List<String> met = theCase.where().leader().get("/deadlines?rule=F-PLANFU&caseId=" + theCase.id())
            .column("metOn");
        assertThat(met).contains("2025-04-16").doesNotContain("2025-04-14");
        assertThat(theCase.again()).standsAsAnswered();
    }

    @Test
    void aConversationThatWasRegisteredWronglyCountsOnce() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().on("2025-03-24")
            .does("holdConversation", ProgrammeForms.noShow());
        assertThat(theCase.file().path("contact").path("noShowsInARow").asInt()).isEqualTo(1);
        String wrong = theCase.read("/conversations").column("id").get(0);
        Form right = TurnForms.corrected(ProgrammeForms.conversation().with("occurredOn", "2025-03-24"));
        String path = "/conversations/" + wrong + "/correction";
        theCase.where().coordinating().post("/cases/" + theCase.id() + path, right).is(200);
        theCase.again();
        assertThat(theCase.file().path("contact").path("noShowsInARow").asInt()).isZero();
        List<JsonNode> both = theCase.read("/conversations").items();
        assertThat(both).hasSize(2);
        JsonNode old = both.stream().filter(one -> one.path("id").asString().equals(wrong)).findFirst().orElseThrow();
        assertThat(both).extracting(one -> one.path("id").asString()).contains(old.path("correctedBy").asString());
        theCase.where().coordinating().post("/cases/" + theCase.id() + path, right)
            .refuses(409, "already-corrected");
        assertThat(history(theCase)).last().extracting(one -> one.path("act").asString())
            .isEqualTo("correctConversation");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void onlyAConversationOfTheCaseIsCorrected() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().does("holdConversation", ProgrammeForms.noShow());
        CaseOnTheWay another = CaseMother.inItsProgramme();
        String conversation = theCase.read("/conversations").column("id").get(0);
        Form right = TurnForms.corrected(ProgrammeForms.conversation().with("occurredOn", "2025-03-17"));
        another.where().coordinating().post("/cases/" + another.id() + "/conversations/" + conversation
            + "/correction", right).refuses(404, "not-found");
        theCase.where().coordinating().post("/cases/" + theCase.id() + "/conversations/" + conversation
            + "/correction", TurnForms.corrected(ProgrammeForms.conversation().with("occurredOn", "2199-12-31")))
            .refuses(422, "occurred-in-future").pointsAt("/conversation/occurredOn");
    }
}
