package dk.roedtraad.demo;

import dk.roedtraad.demo.Answers.Answer;
import java.util.List;
import java.util.Map;

/** How what comes beside the flow goes in a made-up case. */
final class BesideAnswers {

    static final Map<String, Answer> ALL = Map.of(
        "receiveCaseAsCaseworker", scene -> Map.of("questions", "Hvornår er det bedst at ringe?"),
        "receiveCaseAsVk", scene -> Map.of("questions", "Hvilke virksomheder er der talt om?"),
        "reassessDecision", scene -> Map.of("result", "UPHELD",
            "reason", "Der er ingen nye oplysninger; sagen er sendt til Ankestyrelsen."),
        "considerReReferral", scene -> Map.of("verdict", "SPECIAL_REASONS",
            "reason", "Behandlingen er lige afsluttet; praktikken er aftalt og begynder om to uger."),
        "informOfDelay", scene -> Map.of("expectedDecisionOn", scene.inDays(14),
            "how", "DIGITAL_POST"),
        "holdHealthTalk", scene -> Map.of("result", "OFFER_ADJUSTED",
            "participants", List.of("CITIZEN", "CASEWORKER", "HEALTH_COORDINATOR"),
            "conclusion", "Tilbuddet begynder med færre timer."));

    private BesideAnswers() {
    }
}
