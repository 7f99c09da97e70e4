package dk.roedtraad.process;

import static dk.roedtraad.process.ModelPaths.closed;
import static dk.roedtraad.process.ModelPaths.path;
import static java.util.Map.of;

import dk.roedtraad.process.ModelPaths.ModelPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The paths of cases that come into the models half-way: taken over from another system, or reopened. */
final class HalfWayPaths {

    private static final String PROGRAMME = "RESOURCE_PROGRAMME";

    private HalfWayPaths() {
    }

    static List<ModelPath> all() {
        return Stream.of(beforeTheMeeting(), untilTheProgramme(), inTheProgramme(), placements(), cases())
                .flatMap(List::stream).toList();
    }

    private static List<ModelPath> beforeTheMeeting() {
        return List.of(
                path("preparation", "begun", of("responsibleChosen", true, "citizenInvolved", true, "certificate",
                        "ORDERED", "mapping", "CV"), walk -> walk.awaits("receiveMedicalCertificate", "setJobGoal")
                        .does("receiveMedicalCertificate", "setJobGoal", "writePreparatoryPart")
                        .answers("checkQuality", "qualityCheck", "READY").does("bookMeeting").ends("meetingBooked")),
                path("preparation", "ready to be written", of("citizenInvolved", true, "certificate", "RECEIVED",
                        "mapping", "GOAL"), walk -> walk.does("chooseResponsible").awaits("writePreparatoryPart")
                        .does("writePreparatoryPart").answers("checkQuality", "qualityCheck", "READY")
                        .does("bookMeeting").ends("meetingBooked")),
                path("rehabilitationMeeting", "held before", of("meetingEntry", "HELD"), walk -> walk
                        .awaits("recordRecommendation").answers("recordRecommendation", "recommendation", "FLEX_JOB")
                        .does("handOverRecommendation").ends("meetingCompleted")),
                path("rehabilitationMeeting", "recommended before", of("meetingEntry", "RECOMMENDED"), walk -> walk
                        .awaits("handOverRecommendation").does("handOverRecommendation").ends("meetingCompleted")));
    }

    private static List<ModelPath> untilTheProgramme() {
        return List.of(
                path("decision", "three-party meeting held", of("recommendation", PROGRAMME, "handover",
                        "THREE_PARTY"), walk -> walk.awaits("recordDecision", "holdFirstMeeting")
                        .does("holdFirstMeeting").answers("recordDecision", "decision", "GRANTED")
                        .ends("programmeGranted")),
                path("decision", "handed over", of("recommendation", PROGRAMME, "handover", "FIRST_MEETING"),
                        walk -> walk.awaits("recordDecision").answers("recordDecision", "decision", "GRANTED")
                        .ends("programmeGranted")),
                path("decision", "granted before", of("recommendation", PROGRAMME, "decision", "GRANTED"),
                        walk -> walk.awaits("holdThreePartyMeeting").does("holdThreePartyMeeting", "holdFirstMeeting")
                        .ends("programmeGranted")));
    }

    private static List<ModelPath> inTheProgramme() {
        return List.of(
                path("programme", "under way", of("planAgreed", true, "baselineMeasured", true, "surveyed",
                        "VISITATION", "enteringMatchId", "m1", "enteringMatchState", "PLACED"),
                        HalfWayPaths::underWay),
                path("programme", "both surveys done", of("surveyed", "SIX_MONTHS"), walk -> closed(walk
                        .does("measureBaseline").awaits("holdConversation", "makeIndsatsplan", "requestMatch",
                        "measureProgression", "reviewStatus")).ends("programmeCompleted")));
    }

    /** The match that ran goes on once; the placement after it begins with a request. */
    private static void underWay(Walk walk) {
        walk.awaits("holdConversation", "followUpPlan", "followUpPlacement", "measureProgression",
                "conductSixMonthSurvey", "reviewStatus").hearsOfAnotherMatch("m2", "ENDED").does("closePlacement")
                .answers("followUpPlacement", "placementNext", "END").does("closePlacement")
                .awaits("holdConversation", "followUpPlan", "requestMatch", "measureProgression",
                        "conductSixMonthSurvey", "reviewStatus");
        closed(walk).ends("programmeCompleted");
    }

    private static List<ModelPath> placements() {
        return List.of(
                path("placement", "searching", match("SEARCHING"), walk -> walk
                        .answers("findCompany", "companySearch", "FOUND").awaits("agreePlacement")
                        .answers("agreePlacement", "agreement", "AGREED").hears("placementEnded")
                        .does("closePlacement").ends("placementClosed")),
                path("placement", "found", match("FOUND"), walk -> walk.awaits("agreePlacement")
                        .answers("agreePlacement", "agreement", "AGREED").hears("placementEnded")
                        .does("closePlacement").ends("placementClosed")),
                path("placement", "placed", match("PLACED"), walk -> walk.hears("placementEnded")
                        .does("closePlacement").ends("placementClosed")),
                path("placement", "ended", match("ENDED"), walk -> walk.does("closePlacement")
                        .ends("placementClosed")));
    }

    private static List<ModelPath> cases() {
        return List.of(
                path("case", "enters at the meeting", "caseEntersMeeting", of("preparationEntry", "BOOKED"),
                        HalfWayPaths::adjournedAfterEntry),
                path("case", "enters with an indstilling to hand over", "caseEntersMeeting", of("preparationEntry",
                        "BOOKED", "meetingEntry", "RECOMMENDED", "recommendation", "FLEX_JOB"), walk -> walk
                        .awaits("handOverRecommendation").does("handOverRecommendation").awaits("recordDecision")
                        .hears("caseWithdrawn").ends("caseStopped")),
                path("case", "enters at the decision", "caseEntersDecision", of("recommendation", PROGRAMME,
                        "handover", "FIRST_MEETING"), HalfWayPaths::handedOverAgainAfterEntry),
                path("case", "enters in the programme", "caseEntersProgramme", of("planAgreed", true), walk ->
                        closed(walk.awaits("holdConversation", "followUpPlan", "requestMatch", "measureBaseline",
                        "reviewStatus")).does("handBack").ends("caseClosed")));
    }

    /** What was answered at the entry does not lead a second time. */
    private static void adjournedAfterEntry(Walk walk) {
        walk.awaits("holdMeeting").answers("holdMeeting", "meetingOutcome", "HELD")
                .answers("recordRecommendation", of("recommendation", "ADJOURNED", "preparationEntry", "REWORK"))
                .awaits("writePreparatoryPart").hears("caseWithdrawn").ends("caseStopped");
    }

    private static void handedOverAgainAfterEntry(Walk walk) {
        walk.awaits("recordDecision").answers("recordDecision", of("decision", "NOT_FOLLOWED", "preparationEntry",
                "REWORK"));
        ModelPaths.reworked(walk).answers("holdMeeting", "meetingOutcome", "HELD")
                .answers("recordRecommendation", "recommendation", PROGRAMME).does("handOverRecommendation")
                .awaits("recordDecision", "holdThreePartyMeeting").hears("caseWithdrawn").ends("caseStopped");
    }

    private static Map<String, Object> match(String state) {
        return of("matchId", "m1", "matchState", state);
    }
}
