package dk.roedtraad.transfer;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Where a case ran before it was taken over; whatever of it is known.
 *
 * @param municipality the four-digit code of the municipality, or null
 * @param system the system, or null
 * @param caseReference that system's own number of the case, never a CPR number, or null
 * @param caseId the id of the case in Rød Tråd, if it ran there, or null
 */
public record PreviousCase(
    @Label(da = "Kommune", en = "Municipality") @Pattern(regexp = "[0-9]{4}") String municipality,
    @Label(da = "System", en = "System") @Size(max = 100) String system,
    @Label(da = "Sagsnummer", en = "Case reference") @Size(max = 100) String caseReference,
    @Label(da = "Sagens id", en = "Case id") UUID caseId) {
}
