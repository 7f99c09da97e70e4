package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * One attempt to reach the citizen.
 *
 * @param channel in which way
 * @param on the day of it
 * @param reached whether the citizen was reached
 */
public record ContactAttempt(
    @Label(da = "Kanal", en = "Channel") @NotNull ContactChannel channel,
    @Label(da = "Dato", en = "Date") @NotNull LocalDate on,
    @Label(da = "Kontakt opnået", en = "Reached") @NotNull Boolean reached) {
}
