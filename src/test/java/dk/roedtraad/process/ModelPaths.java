package dk.roedtraad.process;

import static java.util.Map.of;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The paths a case can take, model by model; together they pass every element. */
final class ModelPaths {

    private static final String[] COMMON_PREPARATION = {"involveCitizen", "orderMedicalCertificate",
        "receiveMedicalCertificate", "makeCv", "setJobGoal", "writePreparatoryPart"};

    private ModelPaths() {
    }

    /** What each model asks for at its start; null for what has not happened. */
    private static final Map<String, List<String>> ASKED = of("case", List.of("preparationEntry", "qualityCheck"),
            "preparation", List.of("responsibleChosen", "preparationEntry", "citizenInvolved", "certificate",
                    "mapping"),
            "rehabilitationMeeting", List.of("meetingEntry"),
            "decision", List.of("recommendation", "handover", "decision"),
            "programme", List.of("planAgreed", "baselineMeasured", "surveyed", "enteringMatchId",
                    "enteringMatchState"),
            "reReferral", List.of(), "placement", List.of("matchId", "matchState"));

    /** A way through one process from its start, or from the message that starts it, to its end. */
    record ModelPath(String process, String name, String message, Map<String, Object> start, Consumer<Walk> steps) {

        void walk(ModelEngine engine) {
            String key = process + ": " + name;
            steps.accept(message == null ? Walk.start(engine.engine(), process, key, start)
                    : Walk.enter(engine.engine(), message, key, start));
        }

        @Override
        public String toString() {
            return process + ": " + name;
        }
    }

    static List<ModelPath> all() {
        return Stream.of(preparations(), meetings(), decisions(), programmes(), cases(), HalfWayPaths.all(),
                RoundPaths.all(), BesidePaths.all()).flatMap(List::stream).toList();
    }

    private static List<ModelPath> preparations() {
        return List.of(
                path("preparation", "sent back once", of("preparationEntry", "FULL", "responsibleChosen", false),
                        ModelPaths::preparedAtTheSecondAttempt),
                path("preparation", "not relevant", of("preparationEntry", "FULL", "responsibleChosen", true),
                        walk -> walk.does(COMMON_PREPARATION).answers("checkQuality", "qualityCheck", "NOT_RELEVANT")
                                .ends("notRelevant")),
                path("preparation", "rework", of("preparationEntry", "REWORK"),
                        walk -> reworked(walk).ends("meetingBooked")));
    }

    private static List<ModelPath> meetings() {
        return List.of(
                path("rehabilitationMeeting", "rescheduled, handed over late", of(), ModelPaths::handedOverLate),
                path("rehabilitationMeeting", "adjourned", of(), walk -> walk
                        .answers("holdMeeting", "meetingOutcome", "HELD")
                        .answers("recordRecommendation", "recommendation", "ADJOURNED").ends("meetingCompleted")));
    }

    private static List<ModelPath> decisions() {
        return List.of(
                path("decision", "granted", recommended("RESOURCE_PROGRAMME"), walk -> walk
                        .does("holdThreePartyMeeting").breaches("F-FIRST-S").does("holdFirstMeeting")
                        .breaches("F-DECISION").answers("recordDecision", "decision", "GRANTED")
                        .ends("programmeGranted")),
                path("decision", "not followed", recommended("RESOURCE_PROGRAMME"), walk -> walk
                        .awaits("recordDecision", "holdThreePartyMeeting")
                        .answers("recordDecision", "decision", "NOT_FOLLOWED").ends("notFollowed")),
                path("decision", "other outcome", recommended("FLEX_JOB"), walk -> walk.awaits("recordDecision")
                        .breaches("F-DECISION").does("informOfDelay").awaits("recordDecision")
                        .answers("recordDecision", "decision", "OTHER_OUTCOME").ends("otherOutcome")));
    }

    private static List<ModelPath> programmes() {
        return List.of(
                path("programme", "all strands", of(), ModelPaths::allStrands),
                path("placement", "every detour", of(), ModelPaths::everyDetour),
                path("placement", "already requested, ended early", of("matchId", "m1"), walk -> walk
                        .answers("findCompany", "companySearch", "FOUND")
                        .answers("agreePlacement", "agreement", "AGREED")
                        .hears("placementEnded").does("closePlacement").ends("placementClosed")));
    }

    private static List<ModelPath> cases() {
        return List.of(
                path("case", "to the end of the programme", opened(), ModelPaths::toTheEnd),
                path("case", "not relevant", opened(), walk -> walk.does(COMMON_PREPARATION)
                        .answers("checkQuality", "qualityCheck", "NOT_RELEVANT").does("handBack").ends("caseClosed")),
                path("case", "back to the team twice", opened(), ModelPaths::backToTheTeamTwice),
                path("case", "withdrawn", opened(), walk -> walk.does("involveCitizen").breaches("F-PREP")
                        .hears("caseWithdrawn").ends("caseStopped")));
    }

    private static void preparedAtTheSecondAttempt(Walk walk) {
        walk.awaits("chooseResponsible").does("chooseResponsible", "involveCitizen", "orderMedicalCertificate")
                .breaches("F-LAE265").does("receiveMedicalCertificate", "makeCv", "setJobGoal", "writePreparatoryPart")
                .answers("checkQuality", "qualityCheck", "SEND_BACK").does("writePreparatoryPart")
                .answers("checkQuality", "qualityCheck", "READY").does("bookMeeting").ends("meetingBooked");
    }

    private static void handedOverLate(Walk walk) {
        walk.answers("holdMeeting", "meetingOutcome", "RESCHEDULED").answers("holdMeeting", "meetingOutcome", "HELD")
                .answers("recordRecommendation", "recommendation", "RESOURCE_PROGRAMME").breaches("F-HANDOVER")
                .breaches("F-DECISION").does("handOverRecommendation").ends("meetingCompleted");
    }

    private static void allStrands(Walk walk) {
        walk.awaits("holdConversation", "makeIndsatsplan", "requestMatch", "measureBaseline", "reviewStatus")
                .answers("holdConversation", "conversationOutcome", "NO_SHOW").does("recoverContact")
                .answers("holdConversation", "conversationOutcome", "HELD")
                .breaches("F-PLAN").does("makeIndsatsplan").breaches("F-PLANFU").does("followUpPlan")
                .does("measureBaseline").breaches("F-PROG").does("measureProgression").breaches("F-SURV1")
                .does("conductVisitationSurvey").breaches("F-SURV2").does("conductSixMonthSurvey")
                .breaches("F-PLACEMENT");
        placedBesides(walk);
        placed(walk.answers("requestMatch", requested("m1"))).awaits("holdConversation", "followUpPlan",
                "requestMatch", "measureProgression", "reviewStatus");
        walk.breaches("F-LEGAL-TALKS").breaches("F-FIRST-EFFORT").does("considerReReferral").breaches("F-END")
                .answers("reviewStatus", "statusReview", "CONTINUE");
        closed(walk.hearsOfAnotherMatch("m3", null)).ends("programmeCompleted");
    }

    private static void placedBesides(Walk walk) {
        placed(walk.hearsOfAnotherMatch("m2", null));
    }

    static Walk placed(Walk walk) {
        return walk.answers("findCompany", "companySearch", "FOUND").answers("agreePlacement", "agreement", "AGREED")
                .answers("followUpPlacement", "placementNext", "END").does("closePlacement");
    }

    static Walk closed(Walk walk, String... beside) {
        String[] closing = {"finalizeCv", "measureFinalProgression", "holdClosingMeeting"};
        return walk.answers("reviewStatus", "statusReview", "CLOSE")
                .awaits(Stream.of(closing, beside).flatMap(Stream::of).toArray(String[]::new))
                .does(closing);
    }

    private static void everyDetour(Walk walk) {
        walk.answers("requestMatch", "matchRequest", "NOT_READY").answers("requestMatch", requested("m1"))
                .answers("findCompany", "companySearch", "NOT_FOUND").answers("requestMatch", requested("m2"))
                .answers("findCompany", "companySearch", "FOUND").answers("agreePlacement", "agreement", "DECLINED")
                .answers("findCompany", "companySearch", "FOUND").answers("agreePlacement", "agreement", "AGREED")
                .breaches("F-VKFU").answers("followUpPlacement", "placementNext", "CONTINUE")
                .answers("followUpPlacement", "placementNext", "END").does("closePlacement").ends("placementClosed");
    }

    private static void toTheEnd(Walk walk) {
        walk.does(COMMON_PREPARATION).answers("checkQuality", "qualityCheck", "READY").does("bookMeeting")
                .answers("holdMeeting", "meetingOutcome", "HELD")
                .answers("recordRecommendation", "recommendation", "RESOURCE_PROGRAMME").does("handOverRecommendation")
                .answers("recordDecision", "decision", "GRANTED").does("holdThreePartyMeeting", "holdFirstMeeting");
        closed(walk).does("handBack").ends("caseClosed");
    }

    private static void backToTheTeamTwice(Walk walk) {
        walk.does(COMMON_PREPARATION).answers("checkQuality", "qualityCheck", "READY").does("bookMeeting")
                .answers("holdMeeting", "meetingOutcome", "HELD").answers("recordRecommendation",
                        of("recommendation", "ADJOURNED", "preparationEntry", "REWORK"));
        metTheTeam(reworked(walk)).answers("recordDecision",
                of("decision", "NOT_FOLLOWED", "preparationEntry", "REWORK")).awaits("writePreparatoryPart");
        metTheTeam(reworked(walk)).answers("recordDecision", "decision", "OTHER_OUTCOME")
                .does("handBack").ends("caseClosed");
    }

    static Walk metTheTeam(Walk walk) {
        return walk.answers("holdMeeting", "meetingOutcome", "HELD")
                .answers("recordRecommendation", "recommendation", "FLEX_JOB").does("handOverRecommendation");
    }

    static Walk reworked(Walk walk) {
        return walk.awaits("writePreparatoryPart").does("writePreparatoryPart")
                .answers("checkQuality", "qualityCheck", "READY").does("bookMeeting");
    }

    private static Map<String, Object> opened() {
        return of("responsibleChosen", true);
    }

    static Map<String, Object> recommended(String recommendation) {
        return of("recommendation", recommendation);
    }

    private static Map<String, Object> requested(String matchId) {
        return of("matchRequest", "READY", "matchId", matchId);
    }

    static ModelPath path(String process, String name, Map<String, Object> start, Consumer<Walk> steps) {
        return path(process, name, null, start, steps);
    }

    static ModelPath path(String process, String name, String message, Map<String, Object> start,
                          Consumer<Walk> steps) {
        Map<String, Object> all = new HashMap<>();
        ASKED.get(process).forEach(asked -> all.put(asked, null));
        all.putAll(start);
        return new ModelPath(process, name, message, all, steps);
    }
}
