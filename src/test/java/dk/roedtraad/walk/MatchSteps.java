package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How companies are found and placements go. */
final class MatchSteps {

    static final Map<String, StepForms.Form> ALL = Map.of(
        "requestMatch", (life, on) -> life.chance().percent(25) ? notReady(on) : ready(),
        "findCompany", MatchSteps::searched,
        "agreePlacement", MatchSteps::agreed,
        "followUpPlacement", (life, on) -> followedUp(life),
        "closePlacement", (life, on) -> closed(life),
        "holdHealthTalk", (life, on) -> talkedAboutHealth(life));

    private MatchSteps() {
    }

    /** @return the placements that stand in the way of closing the programme */
    static List<JsonNode> openPlacements(Life life) {
        return life.now().all("placements", one -> text(one, "closed_on") == null && text(one, "stopped_on") == null);
    }

    static Filled ready() {
        return Filled.right("{\"ready\": true, \"wishes\": \"Varer\", \"hoursPerWeek\": 4.5, \"goal\": \"Løntimer\"}");
    }

    static Filled notReady(LocalDate on) {
        return Filled.right("{\"ready\": false, \"otherOffer\": \"Mentor\", \"askAgainOn\": \"%s\"}",
            on.plusDays(30));
    }

    private static Filled searched(Life life, LocalDate on) {
        if (life.chance().percent(15)) {
            return Filled.right("{\"result\": \"NOT_FOUND\", \"tried\": \"Fire lagre\", \"advice\": \"Butikker\"}");
        }
        if (life.chance().percent(6)) {
            return Filled.right("{\"result\": \"FOUND\"}").against("company-missing");
        }
        boolean opening = life.chance().percent(15);
        return Filled.right("{\"result\": \"FOUND\", \"companyId\": \"%s\"%s}",
            life.surroundings().company(life.town()),
            opening ? ", \"openingId\": \"" + life.surroundings().opening(life.town(), on) + "\"" : "");
    }

    private static Filled agreed(Life life, LocalDate on) {
        if (life.chance().percent(15)) {
            return Filled.right("""
                {"result": "DECLINED", "decline": {"by": "COMPANY", "reason": "Travlt"}}""");
        }
        boolean backwards = life.chance().percent(6);
        LocalDate from = on.plusDays(life.chance().upTo(14));
        Filled filled = Filled.right("""
            {"result": "AGREED", "agreement": {"kind": "INTERNSHIP", "startsOn": "%s", "endsOn": "%s",
              "startHours": 4.5, "targetHours": 12, "purposeWithCitizen": "Prøve", "companyContact": "Karen"}}""",
            from, backwards ? from.minusDays(1) : from.plusWeeks(life.chance().from(4, 26)));
        if (backwards) {
            return filled.against("placement-ends-before-start");
        }
        return SupportActs.awaitsHealthTalk(life) ? filled.against("health-talk-awaited") : filled;
    }

    private static Filled followedUp(Life life) {
        String seen = "{\"development\": \"" + life.chance().oneOf("PROGRESS", "UNCHANGED") + "\", \"text\": \"Set\"}";
        return Filled.right("""
            {"observations": {"tasksSolved": %1$s, "stability": %1$s, "independence": %1$s, "cooperation": %1$s,
              "appearanceConduct": %1$s}, "hoursNow": 6.5, "ordinaryHoursNow": 0, "nextStep": "%2$s"}""", seen,
            life.chance().percent(65) ? "CONTINUE" : "END");
    }

    private static Filled closed(Life life) {
        if (life.chance().percent(6)) {
            return Filled.right("{\"outcome\": \"CONVERTED_TO_JOB\", \"learned\": \"Ro\"}")
                .against("ordinary-hours-missing");
        }
        return life.chance().percent(30) ? Filled.right("""
            {"outcome": "BROKEN_OFF", "brokenOffBy": "CITIZEN", "reason": "Ryggen", "learned": "Ingen løft"}""")
            : Filled.right("{\"outcome\": \"COMPLETED\", \"learned\": \"Korte dage\"}");
    }

    private static Filled talkedAboutHealth(Life life) {
        if (life.chance().percent(20)) {
            return Filled.right("{\"result\": \"NO_LONGER_WANTED\", \"conclusion\": \"Det går bedre\"}");
        }
        boolean allCame = !life.chance().percent(8);
        Filled talk = Filled.right("""
            {"result": "%s", "participants": ["CITIZEN", "CASEWORKER"%s], "conclusion": "Korte dage"}""",
            life.chance().oneOf("OFFER_STANDS", "OFFER_ADJUSTED", "OFFER_DROPPED"),
            allCame ? ", \"HEALTH_COORDINATOR\"" : "");
        return allCame ? talk : talk.against("health-talk-incomplete");
    }
}
