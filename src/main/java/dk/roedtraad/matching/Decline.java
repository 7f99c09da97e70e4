package dk.roedtraad.matching;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A company that was found and came to nothing.
 *
 * @param on the day on which it came to nothing
 * @param companyId the company
 * @param by who declined
 * @param reason why
 */
public record Decline(LocalDate on, UUID companyId, Party by, String reason) {
}
