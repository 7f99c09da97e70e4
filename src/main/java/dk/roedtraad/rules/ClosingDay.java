package dk.roedtraad.rules;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A day on which nobody is at work in the municipality, beside weekends and holidays.
 *
 * @param day the day
 * @param title what it is called, Danish, such as grundlovsdag
 */
public record ClosingDay(
    @Label(da = "Dag", en = "Day") @NotNull LocalDate day,
    @Label(da = "Navn", en = "Name") @NotBlank @Size(max = 100) String title) {
}
