package dk.roedtraad.scenarios;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** One case that comes by every kind of task there is. */
final class EveryTaskType {

    private EveryTaskType() {
    }

    /** A task and the form with which it is done. */
    record Step(String type, LocalDate on, Function<CaseOnTheWay, Form> form) {
    }

    /** Looks at each task before it is done. */
    interface Visitor {

        void before(CaseOnTheWay theCase, String type, Form form);
    }

    static CaseOnTheWay walk(Municipality where, Visitor visitor) {
        LocalDate start = CaseMother.MONDAY;
        CaseOnTheWay theCase = CaseOnTheWay.openedWith(CaseForms.withoutPeople(where, start), where, start);
        for (List<Step> stage : List.of(preparation(start), meeting(start), contactAndMeasurement(start),
            planAndCompany(start), beside(start), closing(start))) {
            for (Step step : stage) {
                Form form = step.form().apply(theCase.on(step.on()));
                visitor.before(theCase, step.type(), form.on(step.on()));
                theCase.does(step.type(), form);
            }
        }
        return theCase;
    }

    private static Step step(String type, LocalDate on, Form form) {
        return new Step(type, on, theCase -> form);
    }

    private static List<Step> preparation(LocalDate start) {
        LocalDate meeting = start.plusDays(CaseMother.MEETING);
        return List.of(
            new Step("chooseResponsible", start, theCase -> CaseForms.responsible(theCase.where())),
            step("involveCitizen", start.plusDays(7), PreparationForms.citizenInvolved()),
            step("orderMedicalCertificate", start.plusDays(8), PreparationForms.certificateOrdered()),
            step("receiveMedicalCertificate", start.plusDays(9), PreparationForms.certificateReceived()),
            step("makeCv", start.plusDays(14), PlanForms.firstCv()),
            step("setJobGoal", start.plusDays(21), PlanForms.jobGoals()),
            step("writePreparatoryPart", start.plusDays(35), PreparationForms.preparatoryPart()),
            step("checkQuality", start.plusDays(36), PreparationForms.readyForTheMeeting()),
            new Step("bookMeeting", start.plusDays(37), theCase ->
                MeetingForms.bookedOnto(theCase.where().meetingDay(meeting))));
    }

    private static List<Step> meeting(LocalDate start) {
        LocalDate met = start.plusDays(CaseMother.MEETING);
        return List.of(
            step("holdMeeting", met, MeetingForms.held()),
            step("recordRecommendation", met, MeetingForms.programmeRecommended()),
            step("handOverRecommendation", met, MeetingForms.handedOver()),
            new Step("informOfDelay", met.plusDays(5), theCase ->
                after(theCase.awaits("informOfDelay"), ProgrammeForms.toldOfTheDelay(met.plusDays(40)))),
            step("recordDecision", met.plusDays(5), ProgrammeForms.granted(met.plusDays(7), met.plusMonths(18))),
            new Step("holdThreePartyMeeting", met.plusDays(6), theCase ->
                ProgrammeForms.handedOverTo(theCase.where().coordinating())),
            step("holdFirstMeeting", met.plusDays(7), ProgrammeForms.firstMeeting()),
            new Step("considerReReferral", met.plusMonths(7), theCase ->
                after(theCase.awaits("considerReReferral"), ProgrammeForms.specialReasons())));
    }

    private static List<Step> contactAndMeasurement(LocalDate start) {
        LocalDate on = start.plusDays(70);
        return List.of(
            step("holdConversation", on, ProgrammeForms.noShow()),
            step("recoverContact", on.plusDays(3), ProgrammeForms.contactFoundAgain(on.plusDays(3))),
            step("holdConversation", on.plusDays(4), ProgrammeForms.conversation()),
            step("measureBaseline", on.plusDays(4), SurveyForms.measured(2)),
            step("measureProgression", on.plusDays(94), SurveyForms.measured(3)),
            step("conductVisitationSurvey", on.plusDays(10), SurveyForms.visitationSurvey()),
            step("conductSixMonthSurvey", on.plusDays(180), SurveyForms.sixMonthSurvey()));
    }

    private static List<Step> planAndCompany(LocalDate start) {
        LocalDate on = start.plusDays(75);
        return List.of(
            step("makeIndsatsplan", on, PlanForms.indsatsplan()),
            step("followUpPlan", on.plusDays(20), PlanForms.adjustedPlan()),
            step("requestMatch", on, MatchForms.ready()),
            new Step("findCompany", on, EveryTaskType::foundWithAnOpening),
            step("agreePlacement", on, MatchForms.agreed(on, on.plusMonths(3))),
            step("followUpPlacement", on.plusDays(30), MatchForms.endsAtTheCompany()),
            step("closePlacement", on.plusDays(31), MatchForms.brokenOff()));
    }

    private static Form foundWithAnOpening(CaseOnTheWay theCase) {
        String company = theCase.where().company();
        return MatchForms.found(company).with("openingId",
            theCase.where().vk().post("/openings", MatchForms.opening(company)).madeId());
    }

    /** What comes beside the flow is asked for first. */
    private static List<Step> beside(LocalDate start) {
        LocalDate on = start.plusDays(CaseMother.MEETING + 20);
        return List.of(
            new Step("reassessDecision", on, theCase -> after(theCase.does("appealDecision", theCase.where().leader(),
                "/appeal", TurnForms.appealed()), TurnForms.reassessed("UPHELD"))),
            new Step("holdHealthTalk", on.plusDays(70), theCase -> after(theCase.does("requestHealthTalk",
                theCase.where().vk(), "/support", SupportForms.objection()), SupportForms.talked("OFFER_STANDS"))),
            new Step("receiveCaseAsCaseworker", on.plusDays(90), theCase -> after(theCase.does("reassignCase",
                theCase.where().leader(), "/reassignment", PeopleForms.handedTo("CASEWORKER", "sofie")),
                PeopleForms.received())),
            new Step("receiveCaseAsVk", on.plusDays(91), theCase -> after(theCase.does("reassignCase",
                theCase.where().leader(), "/reassignment", PeopleForms.handedTo("VK", "viktor")),
                PeopleForms.received())));
    }

    private static Form after(CaseOnTheWay asked, Form form) {
        return form;
    }

    private static List<Step> closing(LocalDate start) {
        LocalDate on = start.plusDays(300);
        return List.of(
            step("reviewStatus", on, ProgrammeForms.closesWith("FLEX_JOB")),
            step("finalizeCv", on.plusDays(5), PlanForms.finishedCv()),
            step("measureFinalProgression", on.plusDays(5), SurveyForms.measured(5)),
            step("holdClosingMeeting", on.plusDays(5), ProgrammeForms.closingMeeting()),
            step("handBack", on.plusDays(6), CaseForms.handedBack()));
    }
}
