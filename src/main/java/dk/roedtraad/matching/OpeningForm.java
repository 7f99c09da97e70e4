package dk.roedtraad.matching;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a company offers.
 *
 * @param companyId the company
 * @param title what one would work as
 * @param tasks what is to be done
 * @param hoursPerWeek hours a week, from half an hour
 * @param openFrom the first day on which one can begin
 * @param openTo the last day on which it can be used, or null when it stays open
 */
public record OpeningForm(
    @Label(da = "Virksomhed", en = "Company") @NotNull UUID companyId,
    @Label(da = "Stilling", en = "Title") @NotBlank @Size(max = 200) String title,
    @Label(da = "Opgaver", en = "Tasks") @Size(max = 4000) String tasks,
    @Label(da = "Timer om ugen", en = "Hours a week") @NotNull @DecimalMin("0.5") @DecimalMax("37")
    @Digits(integer = 2, fraction = 1) BigDecimal hoursPerWeek,
    @Label(da = "Ledig fra", en = "Open from") @NotNull LocalDate openFrom,
    @Label(da = "Ledig til", en = "Open to") LocalDate openTo) {

    /** @throws Problem 422 {@code opening-ends-before-start} */
    void check() {
        if (openTo != null && openTo.isBefore(openFrom)) {
            throw Problem.unprocessable("opening-ends-before-start", "The opening ends before it begins.",
                "Correct its days.").at("/openTo", "must be on or after openFrom");
        }
    }
}
