package dk.roedtraad.meetings;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The team's indstilling was recorded, or that it adjourned.
 *
 * @param caseId the case
 * @param result what is recommended
 * @param heldOn the day of the meeting
 * @param recordedOn the date of the indstilling
 */
public record RecommendationRecorded(UUID caseId, RecommendationResult result, LocalDate heldOn,
                                     LocalDate recordedOn) implements CaseEvent {
}
