package dk.roedtraad.scenarios;

import java.time.LocalDate;

/**
 * Cases in the situations that the scenarios begin with. Days are counted from the start of the preparation, so that
 * one that began on {@link #MONDAY} is prepared in six weeks, met about on 5 March and granted from 17 March 2025.
 */
final class CaseMother {

    /** 6 January 2025. */
    static final LocalDate MONDAY = LocalDate.of(2025, 1, 6);

    /** From the start of the preparation to the meeting: from that Monday to Wednesday 5 March. */
    static final int MEETING = 58;

    private CaseMother() {
    }

    static CaseOnTheWay inPreparation() {
        return inPreparation(Municipality.HORSENS, MONDAY);
    }

    static CaseOnTheWay inPreparation(Municipality where, LocalDate start) {
        return CaseOnTheWay.opened(where, start).on(start.plusDays(7))
            .does("involveCitizen", PreparationForms.citizenInvolved());
    }

    static CaseOnTheWay readyForTheQualityCheck(Municipality where, LocalDate start) {
        return writtenDown(inPreparation(where, start), start);
    }

    /** Everything of the preparation that comes after the talk with the citizen and before the leader's check. */
    static CaseOnTheWay writtenDown(CaseOnTheWay involved, LocalDate start) {
        return involved.on(start.plusDays(8)).does("orderMedicalCertificate", PreparationForms.certificateOrdered())
            .on(start.plusDays(14)).does("makeCv", PlanForms.firstCv())
            .on(start.plusDays(21)).does("setJobGoal", PlanForms.jobGoals())
            .on(start.plusDays(28)).does("receiveMedicalCertificate", PreparationForms.certificateReceived())
            .on(start.plusDays(35)).does("writePreparatoryPart", PreparationForms.preparatoryPart())
            .on(start.plusDays(37));
    }

    static CaseOnTheWay readyToBeBooked(Municipality where, LocalDate start) {
        return readyForTheQualityCheck(where, start).does("checkQuality", PreparationForms.readyForTheMeeting())
            .on(start.plusDays(38));
    }

    static CaseOnTheWay withAMeeting() {
        return withAMeeting(Municipality.HORSENS, MONDAY);
    }

    static CaseOnTheWay withAMeeting(Municipality where, LocalDate start) {
        return booked(readyToBeBooked(where, start), start.plusDays(MEETING));
    }

    static CaseOnTheWay booked(CaseOnTheWay ready, LocalDate meetingDay) {
        String meeting = ready.where().meetingDay(meetingDay);
        return ready.does("bookMeeting", MeetingForms.bookedOnto(meeting)).on(meetingDay);
    }

    static CaseOnTheWay metByTheTeam(Municipality where, LocalDate start) {
        return withAMeeting(where, start).does("holdMeeting", MeetingForms.held());
    }

    /** The team recommends a ressourceforløb, and the citizen has its indstilling the day after. */
    static CaseOnTheWay awaitingItsDecision() {
        return awaitingItsDecision(Municipality.HORSENS, MONDAY);
    }

    static CaseOnTheWay awaitingItsDecision(Municipality where, LocalDate start) {
        return recommendedAProgramme(metByTheTeam(where, start));
    }

    static CaseOnTheWay recommendedAProgramme(CaseOnTheWay met) {
        return met.does("recordRecommendation", MeetingForms.programmeRecommended()).on(met.day().plusDays(1))
            .does("handOverRecommendation", MeetingForms.handedOver());
    }

    static CaseOnTheWay inItsProgramme() {
        return inItsProgramme(Municipality.HORSENS, MONDAY);
    }

    static CaseOnTheWay inItsProgramme(Municipality where, LocalDate start) {
        return granted(awaitingItsDecision(where, start), start.plusDays(MEETING + 5));
    }

    /** Decided on a day, handed over two days later, first met four days later; the programme starts after a week. */
    static CaseOnTheWay granted(CaseOnTheWay awaiting, LocalDate decided) {
        LocalDate starts = decided.plusDays(7);
        return awaiting.on(decided).does("recordDecision", ProgrammeForms.granted(starts, starts.plusMonths(18)))
            .on(decided.plusDays(2))
            .does("holdThreePartyMeeting", ProgrammeForms.handedOverTo(awaiting.where().coordinating()))
            .on(decided.plusDays(4)).does("holdFirstMeeting", ProgrammeForms.firstMeeting())
            .on(starts);
    }

    /** In its programme with an internship of three months that began on its first day. */
    static CaseOnTheWay atACompany() {
        return atACompany(inItsProgramme());
    }

    static CaseOnTheWay atACompany(CaseOnTheWay programme) {
        return agreed(programme.does("requestMatch", MatchForms.ready())
            .does("findCompany", MatchForms.found(programme.where().company())));
    }

    static CaseOnTheWay agreed(CaseOnTheWay found) {
        return found.does("agreePlacement", MatchForms.agreed(found.day(), found.day().plusMonths(3)));
    }

    /** The status review has found where the programme leads; closes it and hands the case back a week later. */
    static CaseOnTheWay closedWith(CaseOnTheWay programme, String outcome) {
        return programme.does("reviewStatus", ProgrammeForms.closesWith(outcome)).on(programme.day().plusDays(7))
            .does("finalizeCv", PlanForms.finishedCv())
            .does("measureFinalProgression", SurveyForms.measured(5))
            .does("holdClosingMeeting", ProgrammeForms.closingMeeting())
            .does("handBack", CaseForms.handedBack());
    }
}
