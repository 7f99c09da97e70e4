package dk.roedtraad.programme;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An appeal as the API shows it.
 *
 * @param occurredOn the day on which it was received
 * @param decidedOn the day of the decision that was appealed
 * @param decision what was decided then
 * @param by who appealed
 * @param text what the appeal says
 * @param acceptedLateBecause why it was taken up after the appeal window had closed, or null
 * @param state how far it has come
 * @param reassessedOn the day of the reassessment, or null while it is open
 * @param reason why the municipality found so, or null while it is open
 * @param registeredBy who registered the appeal
 * @param registeredAt when it was registered
 */
public record AppealView(LocalDate occurredOn, LocalDate decidedOn, DecisionResult decision, AppealedBy by,
                         String text, String acceptedLateBecause, AppealState state, LocalDate reassessedOn,
                         String reason, String registeredBy, Instant registeredAt) {

    static AppealView of(Appeal appeal, Decision decision, Reassessment found) {
        return new AppealView(appeal.occurredOn(), decision.occurredOn(), decision.result(), appeal.by(),
            appeal.content(), appeal.lateBecause(),
            found == null ? AppealState.OPEN : AppealState.valueOf(found.result().name()),
            found == null ? null : found.occurredOn(), found == null ? null : found.reason(), appeal.registeredBy(),
            appeal.registeredAt());
    }
}
