package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How the programme goes: the handover, the conversations, the reviews and the end. */
final class ProgrammeSteps {

    static final Map<String, StepForms.Form> ALL = Map.of(
        "holdThreePartyMeeting", (life, on) -> handedOver(life),
        "holdFirstMeeting", (life, on) -> Filled.right("""
            {"form": "%s", "participants": [{"role": "CITIZEN", "how": "IN_PERSON"}]}""",
            life.chance().oneOf("IN_PERSON", "VIDEO")),
        "holdConversation", ProgrammeSteps::talked,
        "recoverContact", ProgrammeSteps::sought,
        "reviewStatus", ProgrammeSteps::reviewed,
        "holdClosingMeeting", (life, on) -> Filled.right("""
            {"participants": [{"role": "CITIZEN", "how": "IN_PERSON"}], "summary": "Et langt forløb"}"""),
        "receiveCaseAsCaseworker", (life, on) -> Filled.right("{\"questions\": \"Hvem er mentor?\"}"),
        "receiveCaseAsVk", (life, on) -> Filled.right("{}"),
        "reassessDecision", (life, on) -> Filled.right("{\"result\": \"%s\", \"reason\": \"Set igen\"}",
            life.chance().oneOf("UPHELD", "CHANGED", "WITHDRAWN")),
        "handBack", (life, on) -> mayClose(life, Filled.right(life.chance().percent(50) ? "{}"
            : "{\"note\": \"Klar\"}")));

    /** As the settings say when nobody has changed them. */
    private static final int MOST_IN_A_ROW = 3;

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
        String form = life.chance().percent(15) ? "" : "\"form\": \"PHONE\", ";
        Filled talked = life.chance().percent(30) ? Filled.right("""
            {"type": "FOLLOW_UP", %s"outcome": "NO_SHOW", "participants": []}""", form) : cameOrNot(life, on, form);
        boolean sick = life.covered("SICKNESS", on);
        return form.isEmpty() && !sick && talked.refusals().isEmpty() ? talked.against("conversation-form-missing")
            : talked;
    }

    private static Filled cameOrNot(Life life, LocalDate on, String form) {
        boolean came = !life.chance().percent(5);
        Filled filled = Filled.right("""
            {"type": "%s", %s"outcome": "HELD", "participants": [%s], "nextConversationOn": "%s"}""",
            life.chance().oneOf("FOLLOW_UP", "JOB_INTERVIEW"), form,
            came ? "{\"role\": \"CITIZEN\", \"how\": \"IN_PERSON\"}" : "", on.plusDays(14));
        return came ? filled : filled.against("citizen-not-present");
    }

    /** After so many absences in a row somebody must decide how to go on. */
    private static Filled sought(Life life, LocalDate on) {
        boolean reached = life.chance().percent(60);
        boolean lies = life.chance().percent(6);
        boolean decided = life.chance().percent(missedInARow(life) >= MOST_IN_A_ROW ? 85 : 30);
        Filled filled = Filled.right("""
            {"reached": %s, "attempts": [{"channel": "%s", "on": "%s", "reached": %s}]%s}""", reached,
            life.chance().oneOf("SMS", "HOME_VISIT", "NETWORK"), on, reached != lies,
            decided ? ", \"decision\": \"OTHER_FORM\", \"decisionReason\": \"Video er lettere\"" : "");
        if (lies) {
            return filled.against("reached-contradicts-attempts");
        }
        return !decided && missedInARow(life) >= MOST_IN_A_ROW ? filled.against("no-show-decision-missing") : filled;
    }

    private static long missedInARow(Life life) {
        List<JsonNode> counted = life.now().all("conversations", talk -> text(talk, "corrected_by") == null);
        String held = counted.stream().filter(talk -> "HELD".equals(text(talk, "outcome")))
            .map(talk -> text(talk, "occurred_on")).max(Comparator.naturalOrder()).orElse("");
        return counted.stream().filter(talk -> "NO_SHOW".equals(text(talk, "outcome")))
            .filter(talk -> text(talk, "occurred_on").compareTo(held) > 0).count();
    }

    /** A programme ends only when nothing is open that must be ended first. */
    private static Filled reviewed(Life life, LocalDate on) {
        int way = life.chance().upTo(99);
        if (way < 68) {
            return Filled.right("{\"verdict\": \"CONTINUE\", \"citizenView\": \"Det går fremad\"}");
        }
        if (way < 78) {
            Filled refers = Filled.right("{\"verdict\": \"REFER\", \"reason\": \"Et nyt forløb\"}");
            String objection = TurnActs.objectionToAnotherRound(life, on);
            return objection == null ? refers : refers.against(objection);
        }
        return mayClose(life, Filled.right("""
            {"verdict": "CLOSE", "outcome": "%s", "reason": "Målet er nået"}""",
            life.chance().oneOf("ORDINARY_JOB", "EDUCATION", "FLEX_JOB", "PART_TIME_WITH_SUPPLEMENT", "OTHER_EFFORT")));
    }

    /** Where the case leads is not settled while a placement or an appeal is open. */
    static Filled mayClose(Life life, Filled closes) {
        Filled filled = MatchSteps.openPlacements(life).isEmpty() ? closes : closes.against("placement-open");
        return TurnActs.openAppeals(life).isEmpty() ? filled : filled.against("appeal-open");
    }
}
