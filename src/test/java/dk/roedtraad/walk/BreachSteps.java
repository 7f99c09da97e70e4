package dk.roedtraad.walk;

import java.time.LocalDate;
import java.util.Map;

/** What is to be done when a deadline of the law has passed. */
final class BreachSteps {

    static final Map<String, StepForms.Form> ALL = Map.of(
        "considerReReferral", BreachSteps::considered,
        "informOfDelay", BreachSteps::told);

    private BreachSteps() {
    }

    /** A case that is with the team already goes on its way there. */
    private static Filled considered(Life life, LocalDate on) {
        String verdict = life.chance().oneOf("REFER", "SPECIAL_REASONS", "EFFORT_HAS_BEGUN");
        Filled filled = Filled.right("{\"verdict\": \"%s\", \"reason\": \"Seks måneder uden indsats\"}", verdict);
        String objection = TurnActs.objectionToAnotherRound(life, on);
        boolean refused = verdict.equals("REFER") && objection != null && !objection.equals("re-referral-running");
        return refused ? filled.against(objection) : filled;
    }

    private static Filled told(Life life, LocalDate on) {
        boolean late = !life.chance().percent(6);
        Filled filled = Filled.right("{\"expectedDecisionOn\": \"%s\", \"how\": \"%s\"}",
            late ? on.plusDays(14) : on, life.chance().oneOf("DIGITAL_POST", "LETTER"));
        return late ? filled : filled.against("expected-before-letter");
    }
}
