package dk.roedtraad.meetings;

import static dk.roedtraad.meetings.RecommendationResult.ADJOURNED;
import static dk.roedtraad.meetings.RecommendationResult.RESOURCE_PROGRAMME;

import dk.roedtraad.rest.Problem;
import java.time.LocalDate;

/** What must be right in an indstilling and its handing over. */
final class RecommendationRules {

    private RecommendationRules() {
    }

    static void requireNotBefore(LocalDate heldOn, LocalDate occurredOn, String code) {
        if (occurredOn.isBefore(heldOn)) {
            throw Problem.unprocessable(code, "That was not possible before the meeting on " + heldOn + ".",
                "Give a day on or after the meeting.").at("/occurredOn", "must be on or after " + heldOn);
        }
    }

    /** Only a programme has a length (B.4). */
    static void requireFittingDuration(RecordRecommendation.Form form) {
        if (form.result() == RESOURCE_PROGRAMME && form.durationMonths() == null) {
            throw Problem.unprocessable("duration-missing", "It is not said how long the programme should last.",
                "Give the number of months.").at("/durationMonths", "must be given for RESOURCE_PROGRAMME");
        }
        if (form.result() != RESOURCE_PROGRAMME && form.durationMonths() != null) {
            throw Problem.unprocessable("duration-not-allowed", "Only a resource programme has a length.",
                "Leave the number of months out.").at("/durationMonths", "must be left out unless RESOURCE_PROGRAMME");
        }
    }

    /** An indstilling gives its reasons (B.3); an adjournment is none. */
    static void requirePurpose(RecordRecommendation.Form form) {
        if (form.result() != ADJOURNED && !isGiven(form.purpose())) {
            throw Problem.unprocessable("purpose-missing", "The recommendation does not say what it is for.",
                "Write its purpose.").at("/purpose", "must be given");
        }
    }

    /** Whoever prepares the case further must know what the team missed. */
    static void requireFittingAdjournment(RecordRecommendation.Form form) {
        if (form.result() == ADJOURNED && !isGiven(form.adjournedBecause())) {
            throw Problem.unprocessable("adjournment-reason-missing", "It is not said why the team adjourned.",
                "Say what is missing before the team can go on.").at("/adjournedBecause", "must say why");
        }
        if (form.result() != ADJOURNED && form.adjournedBecause() != null) {
            throw Problem.unprocessable("not-adjourned", "The result is not an adjournment.",
                "Leave the reason for adjourning out, or choose ADJOURNED.")
                .at("/adjournedBecause", "must be left out unless ADJOURNED");
        }
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
