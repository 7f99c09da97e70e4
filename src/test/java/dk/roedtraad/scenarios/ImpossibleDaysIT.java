package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days on which something cannot have happened, or cannot be meant to happen. */
class ImpossibleDaysIT extends HttpTest {

    private static final Municipality HORSENS = Municipality.HORSENS;

    @Test
    void aStepCannotBeRecordedBeforeItHappens() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        LocalDate today = Today.inDenmark();
        theCase.on(today.plusDays(1)).tries("orderMedicalCertificate", PreparationForms.certificateOrdered())
            .refuses(422, "occurred-in-future").pointsAt("/occurredOn");
        assertThat(theCase).standsAsAnswered();
        theCase.on(today).does("orderMedicalCertificate", PreparationForms.certificateOrdered());
    }

    @Test
    void aStepCannotLieBeforeTheCaseBegan() {
        CaseOnTheWay theCase = CaseMother.inPreparation();
        theCase.on(CaseMother.MONDAY.minusDays(1))
            .tries("orderMedicalCertificate", PreparationForms.certificateOrdered())
            .refuses(422, "occurred-before-case").pointsAt("/occurredOn");
        theCase.tries("orderMedicalCertificate", PreparationForms.certificateOrdered().with("occurredOn", "1900-01-01"))
            .refuses(422, "occurred-before-case").pointsAt("/occurredOn");
        theCase.on(CaseMother.MONDAY).does("orderMedicalCertificate", PreparationForms.certificateOrdered());
    }

    @Test
    void theSameHoldsForStepsThroughTheirCollections() {
        CaseOnTheWay theCase = CaseMother.atACompany();
        Person kasper = theCase.where().coordinating();
        String path = "/cases/" + theCase.id();
        LocalDate tomorrow = Today.inDenmark().plusDays(1);
        kasper.post(path + "/conversations", ProgrammeForms.noShow().on(tomorrow))
            .refuses(422, "occurred-in-future").pointsAt("/occurredOn");
        kasper.post(path + "/conversations", ProgrammeForms.noShow().on(CaseMother.MONDAY.minusDays(1)))
            .refuses(422, "occurred-before-case").pointsAt("/occurredOn");
        String placement = theCase.read("/placements").items().get(0).path("id").asString();
        kasper.post(path + "/placements/" + placement + "/ending", MatchForms.stops().on(tomorrow))
            .refuses(422, "occurred-in-future").pointsAt("/occurredOn");
        kasper.post(path + "/placements/" + placement + "/ending", MatchForms.stops().on(CaseMother.MONDAY))
            .refuses(422, "before-agreement").pointsAt("/occurredOn");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void aPreparationCannotHaveStartedAfterToday() {
        HORSENS.preparing().post("/cases", CaseForms.opened(HORSENS, Today.inDenmark().plusDays(1)))
            .refuses(422, "occurred-in-future").pointsAt("/preparationStartedOn");
    }

    @Test
    void aCertificateComesAfterItWasOrdered() {
        CaseOnTheWay theCase = CaseMother.inPreparation()
            .does("orderMedicalCertificate", PreparationForms.certificateOrdered());
        theCase.on(theCase.day().minusDays(1))
            .tries("receiveMedicalCertificate", PreparationForms.certificateReceived())
            .refuses(422, "received-before-ordered").pointsAt("/occurredOn");
    }

    @Test
    void aMeetingLiesWithinTheCaseAndAfterItsBooking() {
        CaseOnTheWay theCase = CaseMother.readyToBeBooked(HORSENS, CaseMother.MONDAY);
        theCase.tries("bookMeeting", MeetingForms.bookedOnto(HORSENS.meetingDay(CaseMother.MONDAY.minusDays(1))))
            .refuses(422, "meeting-before-case").pointsAt("/meetingId");
        theCase.tries("bookMeeting", MeetingForms.bookedOnto(HORSENS.meetingDay(theCase.day().minusDays(1))))
            .refuses(422, "meeting-before-booking").pointsAt("/occurredOn");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void whatFollowsTheMeetingComesAfterIt() {
        CaseOnTheWay theCase = CaseMother.metByTheTeam(HORSENS, CaseMother.MONDAY);
        LocalDate meeting = theCase.day();
        theCase.on(meeting.minusDays(1)).tries("recordRecommendation", MeetingForms.programmeRecommended())
            .refuses(422, "recommendation-before-meeting").pointsAt("/occurredOn");
        theCase.on(meeting).does("recordRecommendation", MeetingForms.programmeRecommended());
        theCase.on(meeting.minusDays(1)).tries("handOverRecommendation", MeetingForms.handedOver())
            .refuses(422, "handed-over-before-meeting").pointsAt("/occurredOn");
        assertThat(theCase).standsAsAnswered();
    }

    @Test
    void aProgrammeStartsSoonAndLastsFromAMonthToThreeYears() {
        CaseOnTheWay theCase = CaseMother.awaitingItsDecision();
        LocalDate decided = theCase.day();
        refusesProgramme(theCase, decided.minusDays(1), decided.plusYears(1), "programme-start-out-of-range",
            "/startsOn");
        refusesProgramme(theCase, decided.plusDays(91), decided.plusYears(1), "programme-start-out-of-range",
            "/startsOn");
        refusesProgramme(theCase, decided, decided.plusMonths(1).minusDays(1), "programme-too-short", "/endsOn");
        refusesProgramme(theCase, decided, decided.plusYears(3).plusDays(1), "programme-too-long", "/endsOn");
        assertThat(theCase).standsAsAnswered();
        theCase.does("recordDecision", ProgrammeForms.granted(decided.plusDays(90), decided.plusDays(90).plusYears(3)));
    }

    private static void refusesProgramme(CaseOnTheWay theCase, LocalDate from, LocalDate to, String code,
                                         String pointer) {
        theCase.tries("recordDecision", ProgrammeForms.granted(from, to)).refuses(422, code).pointsAt(pointer);
    }

    @Test
    void aPlanIsFollowedUpAfterItWasMade() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().does("makeIndsatsplan", PlanForms.indsatsplan());
        theCase.on(theCase.day().minusDays(1)).tries("followUpPlan", PlanForms.unchangedPlan())
            .refuses(422, "follow-up-before-plan").pointsAt("/occurredOn");
    }

    @Test
    void aPlacementEndsAfterItStartsAndIsFollowedUpAfterItsAgreement() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme().does("requestMatch", MatchForms.ready())
            .does("findCompany", MatchForms.found(HORSENS.company()));
        LocalDate agreed = theCase.day();
        theCase.tries("agreePlacement", MatchForms.agreed(agreed, agreed.minusDays(1)))
            .refuses(422, "placement-ends-before-start").pointsAt("/agreement/endsOn");
        theCase.does("agreePlacement", MatchForms.agreed(agreed, agreed)).on(agreed.minusDays(1))
            .tries("followUpPlacement", MatchForms.goesOnAtTheCompany())
            .refuses(422, "before-agreement").pointsAt("/occurredOn");
    }

    @Test
    void whatIsPlannedLiesAhead() {
        CaseOnTheWay theCase = CaseMother.inItsProgramme();
        theCase.tries("holdConversation", ProgrammeForms.conversation().with("nextConversationOn", theCase.day()))
            .refuses(422, "next-conversation-not-ahead").pointsAt("/nextConversationOn");
        theCase.tries("requestMatch", MatchForms.notReady(theCase.day()))
            .refuses(422, "ask-again-too-early").pointsAt("/askAgainOn");
        HORSENS.vk().post("/openings", MatchForms.opening(HORSENS.company()).with("openTo", "2024-12-31"))
            .refuses(422, "opening-ends-before-start").pointsAt("/openTo");
    }
}
