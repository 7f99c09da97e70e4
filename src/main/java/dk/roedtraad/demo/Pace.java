package dk.roedtraad.demo;

import java.util.Map;
import java.util.Random;

/** How long a step lies before it is done, in days; the slow ones run past their deadlines. */
enum Pace {
    /** Well within every deadline. */
    PUNCTUAL(1.0),
    /** Just within most. */
    STEADY(1.35),
    /** Past some. */
    SLOW(1.9);

    private static final int USUAL = 4;

    private static final Map<String, Integer> DAYS = Map.ofEntries(
        Map.entry("receiveMedicalCertificate", 21), Map.entry("makeCv", 10), Map.entry("setJobGoal", 8),
        Map.entry("writePreparatoryPart", 7), Map.entry("bookMeeting", 2), Map.entry("holdMeeting", 12),
        Map.entry("recordRecommendation", 0), Map.entry("handOverRecommendation", 1),
        Map.entry("recordDecision", 12), Map.entry("holdThreePartyMeeting", 5), Map.entry("holdFirstMeeting", 4),
        Map.entry("makeIndsatsplan", 10), Map.entry("followUpPlan", 24), Map.entry("holdConversation", 25),
        Map.entry("measureProgression", 85), Map.entry("conductVisitationSurvey", 14),
        Map.entry("conductSixMonthSurvey", 170), Map.entry("requestMatch", 20), Map.entry("findCompany", 14),
        Map.entry("followUpPlacement", 16), Map.entry("reviewStatus", 200));

    private final double factor;

    Pace(double factor) {
        this.factor = factor;
    }

    /** @return the days a step lies, a little more or less by chance */
    int days(String type, Random chance) {
        int usual = DAYS.getOrDefault(type, USUAL);
        return (int) Math.round(usual * factor * (0.85 + 0.3 * chance.nextDouble()));
    }
}
