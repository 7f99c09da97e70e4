package dk.roedtraad.surveys;

import dk.roedtraad.rest.Label;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A measurement of progression that was made elsewhere.
 *
 * @param occurredOn the day of the measurement
 * @param kind at which point of the programme
 * @param answers the answers, each question at most once
 */
public record MeasurementSoFar(
    @Label(da = "Måledato", en = "Date of the measurement") @NotNull LocalDate occurredOn,
    @Label(da = "Måling", en = "Kind") @NotNull MeasurementKind kind,
    @Label(da = "Svar", en = "Answers") @NotNull @Size(max = 11) List<@NotNull @Valid ProgressionAnswer> answers) {
}
