package dk.roedtraad.programme;

import dk.roedtraad.rest.Problem;
import java.util.List;

/** What several forms of a programme ask in the same words. */
final class FormRules {

    private FormRules() {
    }

    /** A field that says nothing here is refused rather than dropped. */
    static void leftOut(Object value, String pointer) {
        if (value != null) {
            throw Problem.unprocessable("field-not-applicable", "A field does not belong to what was chosen.",
                "Leave the field out, or choose what it belongs to.").at(pointer, "must be left out here");
        }
    }

    static void reasonGiven(String reason) {
        if (reason == null || reason.isBlank()) {
            throw Problem.unprocessable("reason-missing", "It must be said why.", "Give the reason.")
                .at("/reason", "is required here");
        }
    }

    static void citizenTookPart(List<Participant> participants) {
        if (!tookPart(ParticipantRole.CITIZEN, participants)) {
            throw Problem.unprocessable("citizen-not-present", "The citizen is not among the participants.",
                "Name the citizen, or record that the citizen did not come.")
                .at("/participants", "must include CITIZEN");
        }
    }

    static boolean tookPart(ParticipantRole role, List<Participant> participants) {
        return participants.stream().anyMatch(participant -> participant.role() == role);
    }
}
