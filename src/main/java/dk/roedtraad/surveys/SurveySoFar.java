package dk.roedtraad.surveys;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A survey that the citizen was asked elsewhere; what was answered stays there.
 *
 * @param survey which one
 * @param occurredOn the day on which the citizen answered or declined
 * @param declined whether the citizen did not want to answer
 */
public record SurveySoFar(
    @Label(da = "Undersøgelse", en = "Survey") @NotNull Survey survey,
    @Label(da = "Dato", en = "Date") @NotNull LocalDate occurredOn,
    @Label(da = "Borger ønskede ikke at deltage", en = "Declined") @NotNull Boolean declined) {
}
