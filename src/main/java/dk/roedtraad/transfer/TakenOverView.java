package dk.roedtraad.transfer;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a case ran before it was taken over, as the case shows it.
 *
 * @param takenOverOn the day on which it was taken over
 * @param municipality the four-digit code of the municipality it ran in, or null
 * @param system the system it ran in, or null
 * @param caseReference that system's own number of it, or null
 * @param caseId its id in Rød Tråd, if it ran there, or null
 */
public record TakenOverView(LocalDate takenOverOn, String municipality, String system, String caseReference,
                            UUID caseId) {
}
