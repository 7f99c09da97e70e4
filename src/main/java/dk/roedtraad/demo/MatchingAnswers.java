package dk.roedtraad.demo;

import dk.roedtraad.demo.Answers.Answer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How match and placement go in a made-up case. */
final class MatchingAnswers {

    static final Map<String, Answer> ALL = Map.of(
        "requestMatch", MatchingAnswers::requested,
        "findCompany", MatchingAnswers::searched,
        "agreePlacement", MatchingAnswers::agreed,
        "followUpPlacement", MatchingAnswers::followedUp,
        "closePlacement", MatchingAnswers::closed);

    private static final int PLACEMENT_DAYS = 91;
    private static final int FOLLOW_UPS = 6;
    private static final int FOLLOW_UPS_UNTIL_BROKEN_OFF = 2;
    private static final String TIMES_CLOSED = "closePlacement";

    private MatchingAnswers() {
    }

    private static Map<String, Object> requested(Scene scene) {
        if (scene.plot() == Plot.NOT_READY_FOR_A_COMPANY) {
            return Map.of("ready", false, "askAgainOn", scene.inDays(28),
                "otherOffer", "Mentor, motion på hold og besøg på en arbejdsplads uden forpligtelse.");
        }
        Map<String, Object> first = Map.of("ready", true, "wishes", scene.trade().wish(),
            "considerationNeeds", scene.trade().needs(), "hoursPerWeek", hours(4, scene),
            "goal", "Arbejde som " + scene.trade().job());
        return scene.story().times(TIMES_CLOSED) == 0 ? first
            : Map.of("ready", true, "wishes", scene.trade().wish(), "considerationNeeds", scene.trade().needs(),
                "hoursPerWeek", hours(6, scene), "goal", "Flere timer som " + scene.trade().job(),
                "previousLearning", "Korte dage og en fast kontaktperson er det, der virker.");
    }

    private static Map<String, Object> searched(Scene scene) {
        if (scene.story().isOneIn(5) && scene.before() == 0) {
            return Map.of("result", "NOT_FOUND", "tried", "Fire virksomheder er kontaktet; ingen har plads lige nu.",
                "advice", "Prøv med færre timer eller en nabobranche.");
        }
        String company = scene.town().company(scene.trade()).toString();
        Optional<UUID> opening = scene.story().isOneIn(2) ? scene.town().takeOpening(scene.trade()) : Optional.empty();
        return opening.<Map<String, Object>>map(id -> Map.of("result", "FOUND", "companyId", company,
            "openingId", id.toString())).orElseGet(() -> Map.of("result", "FOUND", "companyId", company));
    }

    private static Map<String, Object> agreed(Scene scene) {
        if (scene.story().isOneIn(6) && scene.before() == 0) {
            return Map.of("result", "DECLINED", "decline", Map.of("by", scene.oneOf("COMPANY", "CITIZEN"),
                "reason", "Kemien var der ikke, og det er bedre at finde et andet sted."));
        }
        boolean later = scene.story().times(TIMES_CLOSED) > 0;
        return Map.of("result", "AGREED", "agreement", Map.of(
            "kind", later && scene.plot() == Plot.BROKEN_OFF_THEN_JOB ? "WAGE_SUBSIDY" : "INTERNSHIP",
            "startsOn", scene.inDays(3), "endsOn", scene.inDays(3 + PLACEMENT_DAYS),
            "startHours", hours(4, scene), "targetHours", hours(12, scene),
            "purposeWithCitizen", "At prøve opgaverne som " + scene.trade().job() + " og finde et timetal, der holder.",
            "companyContact", scene.oneOf("Daglig leder", "Driftslederen", "Souschefen"),
            "description", scene.trade().tasks(),
            "vitasReference", "DEMO-" + scene.story().number() + "-" + scene.before()));
    }

    private static Map<String, Object> followedUp(Scene scene) {
        boolean ends = endsNow(scene);
        return Map.of("observations", Map.of(
                "tasksSolved", seen(scene, 0), "stability", seen(scene, 1), "independence", seen(scene, 2),
                "cooperation", seen(scene, 3), "appearanceConduct", seen(scene, 4)),
            "hoursNow", hours(4 + scene.story().timesAlike(scene.task()), scene),
            "ordinaryHoursNow", hours(ends && scene.plot() == Plot.CONVERTED_TO_ORDINARY_HOURS ? 2 : 0, null),
            "nextStep", ends ? "END" : "CONTINUE",
            "nextStepText", ends ? "Forløbet afsluttes her." : scene.oneOf("Vi øger med en halv time om ugen.",
                "Samme timer til næste gang.", "En ny opgave prøves af."));
    }

    private static boolean endsNow(Scene scene) {
        boolean breaksOff = breaksOff(scene);
        int most = breaksOff ? FOLLOW_UPS_UNTIL_BROKEN_OFF : FOLLOW_UPS;
        return scene.story().nearsItsEnd() || scene.story().timesAlike(scene.task()) + 1 >= most;
    }

    private static boolean breaksOff(Scene scene) {
        return scene.plot() == Plot.BROKEN_OFF_THEN_JOB && scene.story().times(TIMES_CLOSED) == 0;
    }

    private static Map<String, Object> seen(Scene scene, int dimension) {
        int turn = (scene.story().number() + scene.before() * 2 + dimension) % 5;
        return switch (turn) {
            case 0 -> Map.of("development", "UNCHANGED", "text", "Som sidst.");
            case 1 -> breaksOff(scene) ? Map.of("development", "SETBACK", "text", "Flere sygedage end før.")
                : Map.of("development", "UNCHANGED");
            default -> Map.of("development", "PROGRESS", "text", scene.oneOf("Tydeligt mere sikker.",
                "Spørger selv om nye opgaver.", "Kollegerne fremhæver det."));
        };
    }

    private static Map<String, Object> closed(Scene scene) {
        String learned = "Korte dage og en fast kontaktperson er det, der virker. " + scene.trade().needs();
        if (breaksOff(scene)) {
            return Map.of("outcome", "BROKEN_OFF", "brokenOffBy", "CITIZEN",
                "reason", "Støj og tempo blev for meget.", "learned", learned);
        }
        if (scene.plot() == Plot.CONVERTED_TO_ORDINARY_HOURS) {
            return Map.of("outcome", "CONVERTED_TO_ORDINARY_HOURS", "ordinaryHours", hours(8, null),
                "learned", learned);
        }
        return isHired(scene)
            ? Map.of("outcome", "CONVERTED_TO_JOB", "ordinaryHours", hours(20, null), "learned", learned)
            : Map.of("outcome", scene.before() % 2 == 0 ? "COMPLETED" : "CONTINUED", "learned", learned);
    }

    private static boolean isHired(Scene scene) {
        return scene.plot() == Plot.BROKEN_OFF_THEN_JOB
            || scene.plot() == Plot.ORDINARY_JOB && scene.story().nearsItsEnd();
    }

    /** @return hours a week, half an hour more in every other story */
    private static BigDecimal hours(int whole, Scene scene) {
        boolean half = scene != null && scene.story().number() % 2 == 1;
        return BigDecimal.valueOf(whole * 10L + (half ? 5 : 0), 1);
    }
}
