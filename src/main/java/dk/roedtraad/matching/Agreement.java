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

/**
 * What citizen, company and municipality have agreed. Hours may rise towards a target, which VITAS cannot express:
 * there, the target is applied for and the way is described (B.8).
 *
 * @param kind internship, wage subsidy or ordinary hours
 * @param startsOn the first day, which may lie ahead
 * @param endsOn the last day
 * @param startHours hours a week to begin with
 * @param targetHours hours a week to reach
 * @param ordinaryHours hours a week with ordinary pay from the start, or null for none
 * @param purposeWithCitizen the purpose, defined together with the citizen (A3.22)
 * @param companyContact the fixed contact person at the company (A2.12)
 * @param description praktikbeskrivelse (A4.08)
 * @param vitasReference the application's number in VITAS
 */
public record Agreement(
    @Label(da = "Type", en = "Kind") @NotNull PlacementKind kind,
    @Label(da = "Starter", en = "Starts on") @NotNull LocalDate startsOn,
    @Label(da = "Slutter", en = "Ends on") @NotNull LocalDate endsOn,
    @Label(da = "Timer om ugen ved start", en = "Hours a week at the start") @NotNull @DecimalMin("0")
    @DecimalMax("37") @Digits(integer = 2, fraction = 1) BigDecimal startHours,
    @Label(da = "Timer om ugen som mål", en = "Target hours a week") @NotNull @DecimalMin("0") @DecimalMax("37")
    @Digits(integer = 2, fraction = 1) BigDecimal targetHours,
    @Label(da = "Ordinære timer om ugen ved start", en = "Ordinary hours at the start") @DecimalMin("0")
    @DecimalMax("37") @Digits(integer = 2, fraction = 1) BigDecimal ordinaryHours,
    @Label(da = "Formål, sat sammen med borgeren", en = "Purpose, set with the citizen") @NotBlank @Size(max = 4000)
    String purposeWithCitizen,
    @Label(da = "Kontaktperson i virksomheden", en = "Contact person at the company") @NotBlank @Size(max = 200)
    String companyContact,
    @Label(da = "Praktikbeskrivelse", en = "Description") @Size(max = 4000) String description,
    @Label(da = "VITAS-reference", en = "VITAS reference") @Size(max = 100) String vitasReference) {

    /** @throws Problem 422 {@code placement-ends-before-start}, {@code target-below-start} */
    void check(String pointer) {
        if (endsOn.isBefore(startsOn)) {
            throw Problem.unprocessable("placement-ends-before-start", "The placement ends before it starts.",
                "Correct its days.").at(pointer + "/endsOn", "must be on or after startsOn");
        }
        if (targetHours.compareTo(startHours) < 0) {
            throw Problem.unprocessable("target-below-start", "The target is fewer hours than the start.",
                "Hours rise towards the target; correct them.").at(pointer + "/targetHours",
                "must not be less than startHours");
        }
    }
}
