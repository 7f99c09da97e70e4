package dk.roedtraad.walk;

import java.time.LocalDate;
import java.util.Map;

/** How the programme goes: the handover, the conversations, the reviews and the end. */
final class ProgrammeSteps {

    static final Map<String, StepForms.Form> ALL = Map.of(
        "holdThreePartyMeeting", (life, on) -> handedOver(life),
        "holdFirstMeeting", (life, on) -> Filled.right("""
            {"form": "%s", "participants": [{"role": "CITIZEN", "how": "IN_PERSON"}]}""",
            life.chance().oneOf("IN_PERSON", "VIDEO")),
        "holdConversation", ProgrammeSteps::talked,
        "recoverContact", ProgrammeSteps::sought,
        "reviewStatus", (life, on) -> reviewed(life),
        "holdClosingMeeting", (life, on) -> Filled.right("""
            {"participants": [{"role": "CITIZEN", "how": "IN_PERSON"}], "summary": "Et langt forløb"}"""),
        "handBack", (life, on) -> Filled.right(life.chance().percent(50) ? "{}" : "{\"note\": \"Klar\"}"));

    private ProgrammeSteps() {
    }

    private static Filled handedOver(Life life) {
        boolean allCame = !life.chance().percent(6);
        Filled filled = Filled.right("""
            {"participants": [{"role": "PREPARING_CASEWORKER", "how": "IN_PERSON"}, %s
             {"role": "VK", "how": "VIDEO"}], "coordinatingCaseworker": "%s", "whatToKnow": "Ring efter ti"}""",
            allCame ? "{\"role\": \"CASEWORKER\", \"how\": \"IN_PERSON\"}," : "", life.somebody("CASEWORKER"));
        return allCame ? filled : filled.against("party-missing");
    }

    private static Filled talked(Life life, LocalDate on) {
        if (life.chance().percent(25)) {
            return Filled.right("""
                {"type": "FOLLOW_UP", "form": "PHONE", "outcome": "NO_SHOW", "participants": []}""");
        }
        boolean came = !life.chance().percent(5);
        Filled filled = Filled.right("""
            {"type": "%s", "form": "IN_PERSON", "outcome": "HELD", "participants": [%s],
             "nextConversationOn": "%s"}""", life.chance().oneOf("FOLLOW_UP", "JOB_INTERVIEW"),
            came ? "{\"role\": \"CITIZEN\", \"how\": \"IN_PERSON\"}" : "", on.plusDays(14));
        return came ? filled : filled.against("citizen-not-present");
    }

    private static Filled sought(Life life, LocalDate on) {
        boolean reached = life.chance().percent(60);
        boolean lies = life.chance().percent(6);
        Filled filled = Filled.right("""
            {"reached": %s, "attempts": [{"channel": "SMS", "on": "%s", "reached": %s}]}""", reached, on,
            reached != lies);
        return lies ? filled.against("reached-contradicts-attempts") : filled;
    }

    /** A programme ends only when its placements are closed. */
    private static Filled reviewed(Life life) {
        if (life.chance().percent(70)) {
            return Filled.right("{\"verdict\": \"CONTINUE\", \"citizenView\": \"Det går fremad\"}");
        }
        Filled closes = Filled.right("{\"verdict\": \"CLOSE\", \"outcome\": \"%s\", \"reason\": \"Målet er nået\"}",
            life.chance().oneOf("ORDINARY_JOB", "EDUCATION", "FLEX_JOB", "PART_TIME_WITH_SUPPLEMENT", "OTHER_EFFORT"));
        return MatchSteps.openPlacements(life).isEmpty() ? closes : closes.against("placement-open");
    }
}
