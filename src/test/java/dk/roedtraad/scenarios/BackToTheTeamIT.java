package dk.roedtraad.scenarios;

import static dk.roedtraad.scenarios.CaseAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.HttpTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BackToTheTeamIT extends HttpTest {

    private static final String CERTIFICATE = "F-LAE265 2025-01-14 2025-02-13 MET_REGISTERED_LATE 2025-02-03";

    @Test
    void aCaseThatTheTeamAdjournedComesBackAndIsGranted() {
        CaseOnTheWay theCase = CaseMother.metByTheTeam(Municipality.HORSENS, CaseMother.MONDAY)
            .does("recordRecommendation", MeetingForms.adjourned());
        assertThat(theCase).isIn("PREPARATION").awaits("writePreparatoryPart")
            .hasDeadlines(CERTIFICATE, "F-HANDOVER 2025-03-05 2025-03-06 CANCELLED",
                "F-PREP 2025-01-06 2025-03-31 SUPERSEDED 2025-03-05", "F-PREP 2025-01-06 2025-03-31 OVERDUE");
        CaseMother.granted(meetsTheTeamAgain(theCase, LocalDate.of(2025, 3, 26)), LocalDate.of(2025, 3, 31));
        assertThat(theCase).isIn("PROGRAMME").hasItsWholeHistory().hasCancelled().standsAsAnswered()
            .wentThrough("case", "preparation", "rehabilitationMeeting", "preparation", "rehabilitationMeeting",
                "decision", "programme", "placement")
            .hasDeadlines(CERTIFICATE, "F-HANDOVER 2025-03-05 2025-03-06 CANCELLED",
                "F-HANDOVER 2025-03-26 2025-03-27 MET_REGISTERED_LATE 2025-03-27",
                "F-PREP 2025-01-06 2025-03-31 SUPERSEDED 2025-03-05",
                "F-PREP 2025-01-06 2025-03-31 MET_REGISTERED_LATE 2025-03-26",
                "F-FIRST-S 2025-03-26 2025-04-09 MET_REGISTERED_LATE 2025-04-04",
                "F-DECISION 2025-03-26 2025-04-23 MET_REGISTERED_LATE 2025-03-31",
                "F-APPEAL 2025-03-31 2025-04-28 LAPSED", "F-SURV1 2025-03-31 2025-04-14 OVERDUE",
                "F-CONTACT 2025-04-07 2025-04-21 DUE_SOON", "F-PLAN 2025-04-07 2025-05-05 OVERDUE",
                "F-PROG 2025-04-07 2025-07-07 OVERDUE", "F-LEGAL-TALKS 2025-04-07 2025-10-07 OVERDUE",
                "F-FIRST-EFFORT 2025-04-07 2025-10-07 OVERDUE", "F-SURV2 2025-04-07 2025-10-21 OVERDUE",
                "F-END 2026-10-07 2026-06-17 OVERDUE");
    }

    @Test
    void aCaseWhoseIndstillingIsNotFollowedIsPreparedAnewAndGranted() {
        CaseOnTheWay theCase = CaseMother.awaitingItsDecision().on("2025-03-10")
            .does("recordDecision", ProgrammeForms.notFollowed());
        assertThat(theCase).isIn("PREPARATION").awaits("writePreparatoryPart").hasCancelled("holdThreePartyMeeting");
        CaseMother.granted(meetsTheTeamAgain(theCase, LocalDate.of(2025, 4, 2)), LocalDate.of(2025, 4, 7));
        assertThat(theCase).isIn("PROGRAMME").hasItsWholeHistory().standsAsAnswered()
            .wentThrough("case", "preparation", "rehabilitationMeeting", "decision", "preparation",
                "rehabilitationMeeting", "decision", "programme", "placement")
            .hasDeadlines(CERTIFICATE, "F-HANDOVER 2025-03-05 2025-03-06 MET_REGISTERED_LATE 2025-03-06",
                "F-DECISION 2025-03-05 2025-04-02 MET_REGISTERED_LATE 2025-03-10",
                "F-FIRST-S 2025-03-05 2025-03-19 CANCELLED",
                "F-PREP 2025-01-06 2025-03-31 MET_REGISTERED_LATE 2025-03-05",
                "F-HANDOVER 2025-04-02 2025-04-03 MET_REGISTERED_LATE 2025-04-03",
                "F-FIRST-S 2025-04-02 2025-04-16 MET_REGISTERED_LATE 2025-04-11",
                "F-PREP 2025-03-10 2025-06-02 MET_REGISTERED_LATE 2025-04-02",
                "F-DECISION 2025-04-02 2025-04-30 MET_REGISTERED_LATE 2025-04-07",
                "F-APPEAL 2025-04-07 2025-05-05 LAPSED", "F-SURV1 2025-04-07 2025-04-21 OVERDUE",
                "F-CONTACT 2025-04-14 2025-04-28 DUE_SOON", "F-PLAN 2025-04-14 2025-05-12 OVERDUE",
                "F-PROG 2025-04-14 2025-07-14 OVERDUE", "F-LEGAL-TALKS 2025-04-14 2025-10-14 OVERDUE",
                "F-FIRST-EFFORT 2025-04-14 2025-10-14 OVERDUE", "F-SURV2 2025-04-14 2025-10-28 OVERDUE",
                "F-END 2026-10-14 2026-06-24 OVERDUE");
    }

    private static CaseOnTheWay meetsTheTeamAgain(CaseOnTheWay theCase, LocalDate meeting) {
        theCase.on(meeting.minusDays(14)).does("writePreparatoryPart", PreparationForms.preparatoryPart())
            .on(meeting.minusDays(13)).does("checkQuality", PreparationForms.readyForTheMeeting())
            .on(meeting.minusDays(12));
        return CaseMother.recommendedAProgramme(CaseMother.booked(theCase, meeting)
            .does("holdMeeting", MeetingForms.held()));
    }

    @Test
    void aCaseThatTheLeaderSendsBackIsWrittenAgain() {
        CaseOnTheWay theCase = CaseMother.readyForTheQualityCheck(Municipality.HORSENS, CaseMother.MONDAY)
            .does("checkQuality", PreparationForms.sentBack());
        assertThat(theCase).isIn("PREPARATION").awaits("writePreparatoryPart");
        theCase.on("2025-02-17").does("writePreparatoryPart", PreparationForms.preparatoryPart())
            .on("2025-02-18").does("checkQuality", PreparationForms.readyForTheMeeting());
        assertThat(theCase).awaits("bookMeeting").hasItsWholeHistory().hasCancelled().standsAsAnswered()
            .wentThrough("case", "preparation").hasDeadlines(CERTIFICATE, "F-PREP 2025-01-06 2025-03-31 OVERDUE");
        JsonNode preparation = theCase.read("/preparation").is(200).json();
        assertThat(preparation.path("preparatoryParts").valueStream().map(part -> part.path("version").asInt()))
            .containsExactly(1, 2);
        assertThat(preparation.path("qualityChecks").valueStream().map(check -> check.path("verdict").asString()))
            .containsExactly("SEND_BACK", "READY");
    }

    @Test
    void aRescheduledMeetingIsHeldOnTheOtherDay() {
        CaseOnTheWay theCase = CaseMother.readyToBeBooked(Municipality.HORSENS, CaseMother.MONDAY);
        String first = theCase.where().meetingDay(LocalDate.of(2025, 3, 5));
        String second = theCase.where().meetingDay(LocalDate.of(2025, 3, 19));
        theCase.does("bookMeeting", MeetingForms.bookedOnto(first));
        assertThat(freeSlots(first)).isZero();
        theCase.on("2025-03-05").does("holdMeeting", MeetingForms.rescheduledTo(second));
        assertThat(theCase).isIn("MEETING").awaits("holdMeeting")
            .hasDeadlines(CERTIFICATE, "F-PREP 2025-01-06 2025-03-31 OVERDUE");
        assertThat(freeSlots(first)).isEqualTo(1);
        assertThat(freeSlots(second)).isZero();
        theCase.tries("holdMeeting", MeetingForms.held()).refuses(422, "not-the-meeting-day").pointsAt("/occurredOn");
        CaseMother.recommendedAProgramme(theCase.on("2025-03-19").does("holdMeeting", MeetingForms.held()));
        assertThat(theCase).isIn("DECISION").hasItsWholeHistory().hasCancelled().standsAsAnswered()
            .wentThrough("case", "preparation", "rehabilitationMeeting", "decision");
        assertThat(theCase.deadline("F-PREP").path("metOn").asString()).isEqualTo("2025-03-19");
        assertThat(theCase.read("/rehabilitation-meetings").column("state")).containsExactly("RESCHEDULED", "HELD");
    }

    private static int freeSlots(String meeting) {
        return Municipality.HORSENS.coordinator().get("/rehabilitation-meetings/" + meeting).is(200).json()
            .path("freeSlots").asInt();
    }

    @Test
    void aMeetingIsHeldWithoutTheCitizenOnlyForAReason() {
        CaseOnTheWay theCase = CaseMother.withAMeeting();
        theCase.tries("holdMeeting", MeetingForms.heldWithoutTheCitizen())
            .refuses(422, "citizen-absent-without-reason").pointsAt("/absentCitizenReason");
        theCase.does("holdMeeting", MeetingForms.heldWithoutTheCitizen()
            .with("absentCitizenReason", "Borgeren ønskede, at mødet blev holdt."));
        assertThat(theCase).awaits("recordRecommendation").standsAsAnswered();
    }

    @Test
    void theHandoverIsDueOnTheNextWorkingDayAlsoOverEaster() {
        CaseOnTheWay theCase = CaseMother.metByTheTeam(Municipality.HORSENS,
            LocalDate.of(2025, 4, 16).minusDays(CaseMother.MEETING));
        assertThat(theCase.deadline("F-HANDOVER").path("dueOn").asString()).isEqualTo("2025-04-22");
    }
}
